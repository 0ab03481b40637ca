import { isNameless, stateOfId } from '../../actors/actor.ts'
import { apart, inWords, lengthOf } from '../../base/date-overlap.ts'
import type { DateRange } from '../../base/plain-date.ts'
import type { EntryParty } from '../entry-party.ts'
import { isDone, isEnded } from './contact-state.ts'
import type { ContactStep } from './contact-step.ts'

/**
 * The meetings, talks and signings that are part of a visit, by their places in the list (LE11): two of the visit's parties
 * are there, both have happened or neither has, neither date nor place speaks against it, and they are told within two sentences of it.
 */
export function partsOfVisits(
  contacts: readonly (readonly ContactStep[])[],
  text: string,
): ReadonlyMap<number, number> {
  const parents = new Map<number, number>()
  const visits = contacts.flatMap((visit, number) => (isVisit(visit) ? [{ number, visit }] : []))
  for (const [index, contact] of contacts.entries()) {
    if (isVisit(contact) || contact.some(({ kind }) => kind === 'call')) continue
    const [best] = visits
      .map(({ number, visit }) => ({ number, visit, near: distance(visit, contact) }))
      .filter(({ visit, near }) => near <= 2 && canHold(visit, contact, text))
      .toSorted((a, b) => a.near - b.near)
    if (best !== undefined) parents.set(index, best.number)
  }
  return parents
}

function isVisit(contact: readonly ContactStep[]): boolean {
  return contact.some(({ kind, event }) => kind === 'visit' && event.type === 'CONSULT')
}

function canHold(visit: readonly ContactStep[], contact: readonly ContactStep[], text: string): boolean {
  const codes = (steps: readonly ContactStep[]) => new Set(steps.flatMap((step) => [...step.codes]))
  const happened = (steps: readonly ContactStep[]) => steps.some(isDone)
  const over = (steps: readonly ContactStep[]) => steps.some(isEnded)
  if (codes(visit).intersection(codes(contact)).size < 2) return false
  if (happened(visit) !== happened(contact) && !isWhatFor(visit, contact, text)) return false
  if (over(contact) && !over(visit)) return false
  if (isElsewhere(contact, visit) || isAmongOthers(contact, visit)) return false
  if (isInDoubt(visit) && !isInDoubt(contact)) return false
  const days = (steps: readonly ContactStep[]) => steps.flatMap(({ date }) => inWords(date) ?? [])
  const [ofVisit, own] = [days(visit), days(contact)]
  if (ofVisit.some((day) => own.some((other) => apart(day, other)))) return false
  return own.length === 0 || ofVisit.length === 0 || ofVisit.some((day) => lengthOf(day) <= widest)
}

/** Talks that are set are no part of a visit of which nobody knows whether it comes about. */
function isInDoubt(steps: readonly ContactStep[]): boolean {
  return steps.every(({ state }) => state === 'uncertain' || state === 'proposed')
}

/** A meeting in a state that is neither where the visit is told to be nor one of those on it. */
function isElsewhere(contact: readonly ContactStep[], visit: readonly ContactStep[]): boolean {
  const states = (steps: readonly ContactStep[]) => steps.flatMap(({ event }) => event.place?.state ?? [])
  const known = new Set([...states(visit), ...visit.flatMap(({ codes }) => [...codes])])
  const own = states(contact)
  return own.length > 0 && own.every((state) => !known.has(state))
}

/** What guests of a visit do with others, without its host, and nowhere: "the two whom she received in May signed it with Togo today". */
function isAmongOthers(contact: readonly ContactStep[], visit: readonly ContactStep[]): boolean {
  if (contact.some(({ event }) => event.place !== null)) return false
  const told = new Set(contact.flatMap(({ codes }) => [...codes]))
  const hosts = new Set(visit.flatMap((step) => [...step.hosts]))
  const onVisit = new Set(visit.flatMap(({ codes }) => [...codes]))
  return hosts.size > 0 && hosts.isDisjointFrom(told) && !told.isSubsetOf(onVisit)
}

/** "Arrives for talks with the president": what somebody has come for, without a day of its own, is to come on that day (LE56). */
function isWhatFor(visit: readonly ContactStep[], contact: readonly ContactStep[], text: string): boolean {
  return contact.every(
    ({ state, date, sentence, at }) =>
      state === 'planned' &&
      date === null &&
      visit.some((told) => isDone(told) && told.sentence === sentence && isAim(text.slice(told.at, at))),
  )
}

/** What leads from a visit to its aim: "visited and agreed to meet" does not. */
function isAim(between: string): boolean {
  return /\b(?:for|to)\b/u.test(between) && !/\b(?:and|agree\w*|will|would|who|which|that)\b|[;:]/iu.test(between)
}

/** days of the widest range that still says when a visit is: what has a day of its own in "later this year" is not of it */
const widest = 45

/** A contact with the day of the visit it is part of, where it has none of its own, or only that of the report (LE11). */
export function withDayOfVisit<Contact extends Dated>(contact: Contact, visit: Dated | undefined): Contact {
  const day = visit?.date ?? null
  if (day === null) return contact
  const isOwn = (date: DateRange | null) => date !== null && (date.text !== '' || day.text === '')
  const history = contact.history.map((step) =>
    step.date === null || isOwn(step.date) ? step : { ...step, date: day },
  )
  return { ...contact, date: isOwn(contact.date) ? contact.date : day, history }
}

/** A visit on no day has that which words give for a meeting on it of its own persons. */
export function withDayOfPart<Visit extends Made>(visit: Visit, parts: readonly Made[]): Visit {
  if (visit.date !== null) return visit
  const guests = visit.parties.flatMap(personOf).filter((id) => stateOfId(id) !== visit.host)
  const days = parts
    .filter(({ parties }) => guests.every((id) => parties.some((party) => personOf(party).includes(id))))
    .flatMap(({ date }) => inWords(date) ?? [])
  const [day] = days
  return day === undefined || days.some((one) => apart(one, day)) || lengthOf(day) > fortnight
    ? visit
    : { ...visit, date: day }
}

/** Not "officials". */
function personOf(party: EntryParty): readonly string[] {
  return 'actor' in party && party.actor.includes(':') && !isNameless(party.actor) ? [party.actor] : []
}

const fortnight = 14

interface Made extends Dated {
  readonly host: string | null
  readonly parties: readonly EntryParty[]
}

interface Dated {
  readonly date: DateRange | null
  readonly history: readonly { readonly date: DateRange | null }[]
}

function distance(a: readonly ContactStep[], b: readonly ContactStep[]): number {
  const sentences = (steps: readonly ContactStep[]) =>
    new Set(steps.flatMap(({ event }) => event.evidence.map(({ sentence }) => sentence)))
  const others = sentences(b)
  let least = Number.POSITIVE_INFINITY
  for (const one of sentences(a)) for (const other of others) least = Math.min(least, Math.abs(one - other))
  return least
}
