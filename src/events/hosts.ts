import { type Actor, stateOf } from '../actors/actor.ts'
import { lookup } from '../actors/gazetteer.ts'
import type { Draft } from './draft.ts'
import { hostOf, impliedParty } from './sides.ts'

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
  const hosted = drafts.map((draft): Draft => {
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
