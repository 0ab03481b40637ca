import { stateOfId } from '../../actors/actor.ts'
import type { Draft } from '../draft.ts'
import type { Party } from '../parties.ts'
import { isVisit } from '../visit.ts'
import { wordsBefore, wordsBetween } from '../words.ts'

/**
 * EV160: whom a sentence names behind the word of another act that is done to him is no host of a visit told before it, if that guest is told
 * to visit somebody else ("visits Togo, and on her trip urges Chad to pay"); nor is where another visit goes ("lands in Rome, then visits
 * Chad", "visits Chad before visiting Togo"). What a visit is for may be done to its host ("went there to thank Chad").
 */
export function withoutHostsOfAnother(draft: Draft, siblings: readonly Draft[], text: string): Draft {
  if (!isVisit(draft.read)) return draft
  const { sentence, read, recipients, place } = draft
  const others = siblings.filter((other) => other !== draft)
  const visits = others.filter(
    (other) => isVisit(other.read) && other.actors.some((party) => isOneOf(party, draft.actors)),
  )
  const isOf = (party: Party, other: Draft) =>
    party.start >= other.read.trigger.end && other.recipients.some(({ start }) => start === party.start)
  const hasOwn = recipients.some(
    ({ start }) => start >= read.trigger.end && wordsBetween(text, sentence, read.trigger.end, start).length <= near,
  )
  const isElsewhere = (party: Party) => {
    const isLater = (other: Draft) => read.trigger.end <= other.read.trigger.start && isOf(party, other)
    const isEarlier = ({ read: { trigger } }: Draft) => trigger.end <= party.start && party.end <= read.trigger.start
    if (visits.some((other) => isLater(other) && place?.state != null && isAway(party, place.state))) return true
    if (hasOwn && visits.some((other) => isEarlier(other) && isOf(party, other))) return true
    const goesElsewhere = visits.some((other) => other.recipients.some(({ actors }) => isAwayFrom(actors, party)))
    return (
      goesElsewhere && others.some((other) => other.read.type !== 'CONSULT' && isLater(other) && !isAim(other, text))
    )
  }
  const kept = recipients.filter((party) => party.actors.length === 0 || !isElsewhere(party))
  return kept.length === recipients.length ? draft : { ...draft, recipients: kept }
}

/** words from a visit to its host: "visiting the" */
const near = 2

function isOneOf({ actors }: Party, parties: readonly Party[]): boolean {
  return parties.some((party) => party.actors.some((id) => actors.includes(id)))
}

function isAwayFrom(ids: readonly string[], { actors }: Party): boolean {
  return ids.length > 0 && ids.every((id) => actors.every((one) => stateOfId(one) !== stateOfId(id)))
}

function isAway({ actors }: Party, state: string): boolean {
  return actors.every((id) => stateOfId(id) !== state)
}

/** "To thank", "to publicly thank". */
function isAim({ sentence, read: { trigger } }: Draft, text: string): boolean {
  return wordsBefore(text, sentence, trigger.start, 2).includes('to')
}

/** EV161: "Chad, which she will visit next": who stands right before the relative pronoun of a visit with a subject of its own is its host. */
export function withRelativeHost(draft: Draft, text: string): Draft {
  if (!isVisit(draft.read)) return draft
  const { sentence, read, actors } = draft
  const host = actors.find(
    ({ end, actors: ids }) => ids.length > 0 && relative.test(text.slice(end, read.trigger.start)),
  )
  if (host === undefined) return draft
  const guests = actors.filter(({ start, end }) => start >= host.end && end <= read.trigger.start)
  const [guest] = guests
  if (guest === undefined || !relative.test(text.slice(host.end, guest.start))) return draft
  if (wordsBetween(text, sentence, host.end, guest.start).length > mostBetween) return draft
  return { ...draft, actors: actors.filter((party) => party !== host), recipients: [host] }
}

/** a comma, the pronoun, a determiner */
const mostBetween = 3
const relative = /^,?\s+(?:which|that|whom)\s/u
