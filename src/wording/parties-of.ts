import { constants } from '../barometer/constants.ts'
import type { Evidence, EvidenceRole, RapportEvent } from '../events/event.ts'
import { pronounOf } from '../mentions/pronouns.ts'
import { harmless } from './harmless.ts'
import type { PartyNames } from './parties.ts'

/** In the place of who acts, where the text does not say. */
export const noOne = 'not said who'

export type PartyRole = 'actor' | 'recipient' | 'reporter'

/** The states and bodies on one side of an event, each once; the words of the text where they stay open. */
export function sidesOf(event: RapportEvent, role: PartyRole, names: PartyNames): readonly string[] {
  const known = idsOf(event, role).map(names.side)
  return [...new Set(known.length > 0 ? known : openWords(event.evidence, role))]
}

/** Those who fill a role, in full: "Hakan Fidan (Türkiye, Foreign Minister)"; alternatives are one entry, "A or B". */
export function partiesOf(event: RapportEvent, role: PartyRole, names: PartyNames): readonly string[] {
  const alternatives = event.evidence.flatMap(({ roles }) => roles.filter((one) => one.role === role && one.anyOf))
  const inAlternatives = new Set(alternatives.flatMap(({ actors }) => actors))
  const sure = idsOf(event, role)
    .filter((id) => !inAlternatives.has(id))
    .map(names.full)
  const unsure = alternatives.map(({ actors }) => actors.map(names.full).join(' or '))
  const known = [...sure, ...unsure]
  return [...new Set(known.length > 0 ? known : openWords(event.evidence, role))]
}

function idsOf(event: RapportEvent, role: PartyRole): readonly string[] {
  switch (role) {
    case 'actor':
      return event.actors
    case 'recipient':
      return event.recipients
    case 'reporter':
      return event.reporter
  }
}

function openWords(evidence: readonly Evidence[], role: PartyRole): readonly string[] {
  const first = evidence.find(({ roles }) => roles.some((one) => one.role === role))
  return first === undefined ? [] : first.roles.filter((one) => one.role === role).map(({ text }) => harmless(text))
}

/** LA218: those who act in an entry and whose state is not known, by the words for them: "pirates"; "they" says nothing. */
export function openActors(evidence: readonly Evidence[]): readonly string[] {
  const named = evidence.map(({ roles, ...one }) => ({ ...one, roles: roles.filter(isNamed) }))
  return [...new Set(openWords(named, 'actor'))]
}

function isNamed({ text, actors }: EvidenceRole): boolean {
  return actors.length === 0 && pronounOf(text) === null
}

/** "A", "A and B", "A, B and C". */
export function listed(words: readonly string[]): string {
  const [last, ...others] = words.toReversed()
  if (last === undefined) return ''
  return others.length === 0 ? last : `${others.toReversed().join(', ')} and ${last}`
}

/** "A and B → C", or those who act alone where nobody is at the other end. */
export function fromTo(actors: readonly string[], recipients: readonly string[]): string {
  return recipients.length === 0 ? listed(actors) : `${listed(actors) || noOne} → ${listed(recipients)}`
}

/** How many parties a line names; the records themselves hold all. */
const mostParties = 6

/** "A, B and C"; of many the first, those asked about before all others, and how many others. */
export function fewOf(ids: readonly string[], names: PartyNames): string {
  return fewOfParties(
    ids.map((id) => [id]),
    names,
  )
}

/** … each one or another: "A and B or C". */
export function fewOfParties(parties: readonly (readonly string[])[], names: PartyNames): string {
  const inWords = (some: typeof parties) => [...new Set(some.map((ids) => ids.map(names.short).join(' or ')))]
  const each = inWords(parties)
  if (each.length <= mostParties) return listed(each)
  const isAskedFor = (ids: readonly string[]) => ids.some(names.isAskedFor)
  const first = inWords([...parties.filter(isAskedFor), ...parties.filter((ids) => !isAskedFor(ids))])
  return `${first.slice(0, mostParties - 1).join(', ')} and ${each.length - mostParties + 1} others`
}

/** Those of a side without the states beside whom those stand that act for them: people and companies act beside their state. */
export function actingOf(ids: readonly string[]): readonly string[] {
  return ids.filter(
    (id) => !ids.some((other) => other.startsWith(`${id}:`) && official.has(other.slice(id.length + 1))),
  )
}

const official: ReadonlySet<string> = new Set(constants.officialSectors)
