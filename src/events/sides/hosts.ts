import { type Actor, stateOf } from '../../actors/actor.ts'
import { lookup } from '../../actors/gazetteer.ts'
import type { Span } from '../../base/span.ts'
import { type Draft, idsOf } from '../draft.ts'
import type { Party } from '../parties.ts'
import { isVisit } from '../visit.ts'

/** Gives each visit without a host the state it goes to, and adds that state to the actors where it is not among them (EV7). */
export function addHosts(
  drafts: readonly Draft[],
  actors: readonly Actor[],
): { readonly drafts: readonly Draft[]; readonly actors: readonly Actor[] } {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  const stateOfActor = (id: string) => {
    const actor = byId.get(id)
    return actor === undefined ? null : stateOf(actor)
  }
  const hosted = drafts.map((one): Draft => {
    const draft = withHostsOfPlace(one, stateOfActor)
    const place = draft.read.place[0]
    const id = hostOf(draft, stateOfActor)
    if (id === null || place === undefined || draft.place === null) return draft
    const host = byId.get(id) ?? lookup(draft.place.name).find(({ actor }) => actor.state === id)?.actor
    if (host === undefined) return draft
    byId.set(host.id, host)
    return { ...draft, recipients: [impliedParty(host.id, place, draft.place.name)] }
  })
  return { drafts: hosted, actors: [...byId.values()] }
}

/** EV165: "came to Chad and met its president": who is told on the side of the guests, and is of the state of the place by name, is the host. */
function withHostsOfPlace(draft: Draft, stateOfActor: (id: string) => string | null): Draft {
  const state = draft.place?.state ?? null
  const isOfPlace = ({ actors }: Party) => actors.length > 0 && actors.every((id) => stateOfActor(id) === state)
  const [hosts, guests] = [draft.actors.filter(isOfPlace), draft.actors.filter((party) => !isOfPlace(party))]
  const isOpen = isVisit(draft.read) && state !== null && draft.recipients.length === 0
  const areKnown = hosts.length > 0 && guests.length > 0 && guests.every(({ actors }) => actors.length > 0)
  const isMeeting = draft.read.contact !== null && draft.read.contact.kind !== 'visit'
  return isOpen && areKnown && !isMeeting ? { ...draft, actors: guests, recipients: hosts } : draft
}

/** EV7: where a visit names no host, the state of the place is the host, if the place lies abroad. Its id, else null. */
function hostOf(draft: Draft, stateOfActor: (id: string) => string | null): string | null {
  const { contact } = draft.read
  if (!isVisit(draft.read)) return null
  const state = draft.place?.state ?? null
  if (state === null || draft.recipients.length > 0 || draft.actors.length === 0) return null
  const home = idsOf(draft.actors).map(stateOfActor)
  // several who meet each other somewhere are nobody's guests
  if (contact !== null && contact.kind !== 'visit' && new Set(home).size > 1) return null
  return home.length === 0 || home.includes(state) || home.includes(null) ? null : state
}

/** A party that is there without words of its own. */
function impliedParty(id: string, at: Span, text: string): Party {
  return {
    start: at.start,
    end: at.end,
    text,
    actors: [id],
    anyOf: false,
    named: true,
    chain: null,
    likelihood: 1,
    score: 1,
  }
}
