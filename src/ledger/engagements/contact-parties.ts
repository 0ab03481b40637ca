import words from '../../../data/ledger/contact-words.json' with { type: 'json' }
import { stateOfId } from '../../actors/actor.ts'
import { slice } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import type { RapportEvent } from '../../events/event.ts'
import { type EntryParty, idsOfParty, uniqueParties } from '../entry-party.ts'
import { isParty } from '../evidence.ts'
import { withMembers } from '../within-body.ts'
import type { ContactStep } from './contact-step.ts'

/** Who takes part in a contact, by its own steps and by what only names it beside them. */
export function partiesOfContact(
  contact: readonly ContactStep[],
  beside: readonly ContactStep[],
  document: EventDocument,
): readonly EntryParty[] {
  const asHost = hostNamer(contact, document)
  const told = uniqueParties([...contact, ...beside].flatMap(({ parties }) => parties.map(asHost)))
  const sides = withoutTowns(withoutOtherStops(told, contact), document)
  return contact.some(({ kind, event }) => kind === 'visit' || isOfSome(event, document)) ? sides : withMembers(sides)
}

/** "Several G7 partners": not all of them (LE510). */
function isOfSome({ evidence }: RapportEvent, { text }: EventDocument): boolean {
  return evidence.some(({ roles }) =>
    roles.some((role) => isParty(role) && some.test(text.slice(Math.max(0, role.start - reach), role.end))),
  )
}

const reach = 24
const some = /\b(?:several|some|other|certain|many|individual)\s+(?:of\s+(?:the|its)\s+)?(?:\S+\s+)?\S+$/iu

/** EV182: who visits a province, a town or a base of another state visits that state; of what is contested it stays open whose it is. */
function hostNamer(
  contact: readonly ContactStep[],
  { actors, text, sentences }: EventDocument,
): (party: EntryParty) => EntryParty {
  const roles = contact
    .filter(({ kind, guests, hosts }) => kind === 'visit' && guests.isDisjointFrom(hosts))
    .flatMap(({ event }) => event.evidence)
    .filter(({ sentence }) => !contested.test(slice(text, sentences[sentence]!)))
    .map((told) => told.roles)
  const towns = new Set(actors.flatMap(({ id, kind }) => (kind === 'state' && /^\p{Lu}{3}:/u.test(id) ? [id] : [])))
  const isVisited = (id: string) =>
    roles.flat().some(({ role, actors: ids }) => role === 'recipient' && ids.includes(id))
  const isBase = (id: string) =>
    id.endsWith(':MIL') &&
    roles.some((sides) => {
      const places = sides.filter(({ role }) => role === 'place').map(({ start }) => start)
      return sides.some(
        ({ role, start, actors: ids }) => role === 'recipient' && ids.includes(id) && places.includes(start),
      )
    })
  return (party) =>
    'actor' in party && ((towns.has(party.actor) && isVisited(party.actor)) || isBase(party.actor))
      ? { actor: stateOfId(party.actor) }
      : party
}

const contested = new RegExp(words.contested.join('|'), 'iu')

/** Who "they" are behind a tour may be those of all its stops: of a visit to one, those of the others are none (LE43). */
function withoutOtherStops(parties: readonly EntryParty[], contact: readonly ContactStep[]): readonly EntryParty[] {
  const elsewhere = new Set(contact.flatMap((step) => [...step.elsewhere]))
  return parties.filter((party) => !idsOfParty(party).every((id) => elsewhere.has(stateOfId(id))))
}

/** A region is nobody that could be met, where two others are there, nor is a town beside others of its state (LE3). */
function withoutTowns(parties: readonly EntryParty[], { actors }: EventDocument): readonly EntryParty[] {
  const towns = new Set(actors.flatMap(({ id, kind }) => (kind === 'state' && id.includes(':') ? [id] : [])))
  const others = new Set(parties.flatMap(idsOfParty).flatMap((id) => (towns.has(id) ? [] : [stateOfId(id)])))
  const isTown = (id: string) => towns.has(id) && others.has(stateOfId(id))
  const told = parties.filter((party) => !idsOfParty(party).every(isTown))
  const met = told.filter((party) => !('actor' in party && isOfRegion(party.actor)))
  return met.length > 1 ? met : told
}

/** "The Gulf", "Asian states" (RES61) */
function isOfRegion(id: string): boolean {
  return id.startsWith('region:') || /^people:.+-states$/u.test(id)
}
