import type { ExpectedCase, ExpectedEvent } from './expected-case.ts'
import { matchesPattern } from './not-event.ts'
import type { ReadEvent } from './read-event.ts'

/** How the events of a case compare with those expected of it. `may` events count neither way. */
export interface Comparison {
  readonly musts: number
  readonly found: readonly Match[]
  readonly missing: readonly ExpectedEvent[]
  readonly extra: readonly ReadEvent[]
  /** found with a date that is asked for: right and wrong ones */
  readonly datesRight: number
  readonly datesWrong: readonly Match[]
  /** patterns of `notEvents` that came all the same */
  readonly forbidden: readonly { readonly pattern: string; readonly read: ReadEvent }[]
}

export interface Match {
  readonly expected: ExpectedEvent
  readonly read: ReadEvent
}

/**
 * Matches events by type, states of both sides and modality, each at most once; among several that fit, the one with
 * the same trigger and date. A right act with a wrong modality is both missing and extra.
 */
export function compareEvents({ events, notEvents }: ExpectedCase, read: readonly ReadEvent[]): Comparison {
  const matches = assign(events, read)
  const matched = new Set(matches.map((match) => match.read))
  const due = events.filter(({ need }) => need === 'must')
  const found = matches.filter(({ expected }) => expected.need === 'must')
  const seen = new Set(found.map((match) => match.expected))
  const extra = read.filter((event) => !matched.has(event))
  const dated = found.filter(({ expected }) => expected.date !== undefined)
  return {
    musts: due.length,
    found,
    missing: due.filter((expected) => !seen.has(expected)),
    extra,
    datesRight: dated.filter(dateFits).length,
    datesWrong: dated.filter((match) => !dateFits(match)),
    forbidden: extra.flatMap((event) =>
      notEvents.filter((pattern) => matchesPattern(pattern, event)).map((pattern) => ({ pattern, read: event })),
    ),
  }
}

function assign(expected: readonly ExpectedEvent[], read: readonly ReadEvent[]): readonly Match[] {
  const pairs = expected.flatMap((one) =>
    read.filter((event) => eventFits(one, event)).map((event) => ({ expected: one, read: event })),
  )
  const ranked = pairs.toSorted((a, b) => rank(b) - rank(a))
  const taken = new Set<ExpectedEvent | ReadEvent>()
  return ranked.filter((pair) => {
    if (taken.has(pair.expected) || taken.has(pair.read)) return false
    taken.add(pair.expected).add(pair.read)
    return true
  })
}

function rank(match: Match): number {
  const must = match.expected.need === 'must' ? 4 : 0
  return must + (triggerFits(match) ? 2 : 0) + (dateFits(match) ? 1 : 0)
}

function eventFits(expected: ExpectedEvent, read: ReadEvent): boolean {
  return (
    (expected.article ?? 1) === read.article &&
    expected.type.split('|').includes(read.type) &&
    expected.modality.split('|').includes(read.modality) &&
    sidesFit(expected, read)
  )
}

function sidesFit(expected: ExpectedEvent, read: ReadEvent): boolean {
  // what may come counts neither way, so its parties may stay open
  const mayStayOpen = expected.need === 'may'
  const fits = (parties: readonly string[], states: readonly string[]) => sideFits(parties, states, mayStayOpen)
  // a mutual act has no direction: who is written on which side does not matter
  if (isMutual(expected)) return fits(expected.actors, [...read.actors, ...read.recipients])
  return fits(expected.actors, read.actors) && fits(expected.recipients, read.recipients)
}

/** Nobody on the other side, or the same two or more on both ("accused each other"). */
function isMutual({ actors, recipients }: ExpectedEvent): boolean {
  const isSame = actors.length > 1 && actors.toSorted().join() === recipients.toSorted().join()
  return recipients.length === 0 || isSame
}

/** Each party expected is there unless it may stay open, and nobody else is. */
function sideFits(parties: readonly string[], states: readonly string[], mayStayOpen: boolean): boolean {
  const alternatives = parties.map((party) => party.split('|'))
  const isThere = (codes: readonly string[]) => codes.includes('?') || codes.some((code) => states.includes(code))
  return (
    (mayStayOpen || alternatives.every(isThere)) &&
    states.every((state) => alternatives.some((codes) => codes.includes(state)))
  )
}

function triggerFits({ expected, read }: Match): boolean {
  const words = expected.trigger.toLowerCase().split('|')
  return read.triggers.some((trigger) => {
    const said = trigger.toLowerCase()
    return words.some((word) => said.includes(word) || word.includes(said))
  })
}

function dateFits({ expected: { date }, read }: Match): boolean {
  if (date === undefined) return true
  if (date === null || read.date === null) return date === read.date
  return read.date.start.startsWith(date) && read.date.end.startsWith(date)
}
