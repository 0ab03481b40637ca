import { toDay } from '../base/calendar.ts'
import type { Span } from '../base/span.ts'
import { agrees } from './compare-date.ts'
import type { DeskRecord } from './desk-record.ts'
import { statesIn } from './dyads.ts'
import { standsAt, type ToldRecord } from './told-record.ts'

/** How a record told answers one due: not at all, the same thing, or right in every field. */
export type Answer = 'no' | 'found' | 'right'

export interface RecordMatch {
  readonly pairs: readonly { readonly due: DeskRecord; readonly told: ToldRecord; readonly right: boolean }[]
  readonly missed: readonly DeskRecord[]
  readonly extra: readonly ToldRecord[]
}

/** Pairs records due with records told, each at most once, those right in every field first (docs/evaluation.md, "Ledger"). */
export function matchRecords(due: readonly DeskRecord[], told: readonly ToldRecord[], text: string): RecordMatch {
  const left = new Set(told)
  const pairs: RecordMatch['pairs'][number][] = []
  const places = new Map(due.map((record) => [record, placeOf(record, text)]))
  const take = (records: readonly DeskRecord[], wanted: Answer) =>
    records.filter((record) => {
      const one = [...left].find((candidate) => answer(record, candidate, places.get(record) ?? null) === wanted)
      if (one === undefined) return true
      left.delete(one)
      pairs.push({ due: record, told: one, right: wanted === 'right' })
      return false
    })
  const missed = take(take(due, 'right'), 'found')
  return { pairs, missed: missed.filter(({ optional }) => !optional), extra: [...left] }
}

function placeOf({ quote }: DeskRecord, text: string): Span | null {
  const start = text.indexOf(quote)
  return start < 0 ? null : { start, end: start + quote.length }
}

/** Where both stand in one sentence; words that cannot be found in the text stand anywhere. */
function answer(due: DeskRecord, told: ToldRecord, place: Span | null): Answer {
  if (due.kind !== told.kind) return 'no'
  const here = place === null || standsAt(told, place)
  switch (due.kind) {
    case 'engagement': {
      const types = [...due.type, ...due.typeAlso]
      const same = types.some((type) => sameContact(type, told.type)) && sameParties(due.parties, told.by)
      if (!same || !(here || sameDay(due.date, told))) return 'no'
      const whole = types.includes(told.type) && allParties(due.parties, told.by) && due.state.includes(told.status)
      return whole && dateFits(due.date, told) ? 'right' : 'found'
    }
    case 'incident':
    case 'measure': {
      const same = [...due.type, ...due.typeAlso].includes(told.type) && sidesMeet(due.by, due.against, told)
      if (!same || !(here || sameDay(due.date, told))) return 'no'
      const whole =
        sidesEqual(due.by, due.against, told) && (due.kind === 'incident' || due.state.includes(told.status))
      return whole && dateFits(due.date, told) ? 'right' : 'found'
    }
    case 'event': {
      if (!here || ![...due.type, ...due.typeAlso].includes(told.type) || !sidesMeet(due.by, due.to, told)) return 'no'
      const whole = sidesEqual(due.by, due.to, told) && due.modality.includes(told.status)
      return whole && dateFits(due.date, told) ? 'right' : 'found'
    }
    case 'issue': {
      if (!here || !shareWords(due.topic, told.words)) return 'no'
      return due.status.includes(told.status) && sidesEqual(due.raised_by, due.with, told) ? 'right' : 'found'
    }
    case 'statement': {
      if (!here || !shareWords(due.quote, told.words) || !sharesOne(due.speaker, told.speaker)) return 'no'
      const affiliation = due.affiliation ?? null
      const known = affiliation === null || sharesOne(affiliation, told.affiliation ?? told.speaker)
      return known && due.stance.includes(told.status) ? 'right' : 'found'
    }
    case 'channel': {
      const same =
        due.level.includes(told.type) &&
        sameParties(
          due.between.map((code) => [code]),
          told.by,
        )
      return same ? (due.status.includes(told.status) ? 'right' : 'found') : 'no'
    }
    case 'outlook':
      return here && due.type.includes(told.type) && shareWords(due.quote, told.words) ? 'right' : 'no'
  }
}

const oneMeeting = new Set(['meeting', 'talks', 'summit'])

/** A meeting, a summit and a round of talks are one thing to be found, though not one to be right. */
function sameContact(due: string, told: string): boolean {
  return due === told || (oneMeeting.has(due) && oneMeeting.has(told))
}

/** Two of the parties due (all, where fewer are known) are among those told, and more than half of those told are due. */
function sameParties(due: readonly (readonly string[])[], told: ReadonlySet<string>): boolean {
  const known = due.map(statesIn).filter((codes) => codes.size > 0)
  const there = known.filter((codes) => !codes.isDisjointFrom(told)).length
  const meant = [...told].filter((code) => known.some((codes) => codes.has(code))).length
  return there >= Math.min(2, known.length) && (2 * meant > told.size || known.length < due.length)
}

function allParties(due: readonly (readonly string[])[], told: ReadonlySet<string>): boolean {
  const known = due.map(statesIn).filter((codes) => codes.size > 0)
  const strangers = [...told].filter((code) => !known.some((codes) => codes.has(code)))
  return known.every((codes) => !codes.isDisjointFrom(told)) && (strangers.length === 0 || known.length < due.length)
}

/** A side that is known in both shares a party; one that the due record leaves open may be anybody. */
function sidesMeet(by: readonly string[], against: readonly string[], told: ToldRecord): boolean {
  const meets = (due: readonly string[], side: ReadonlySet<string>) => {
    const known = statesIn(due)
    return known.size === 0 || !known.isDisjointFrom(side)
  }
  return meets(by, told.by) && meets(against, told.against)
}

function sidesEqual(by: readonly string[], against: readonly string[], told: ToldRecord): boolean {
  const equal = (due: readonly string[], side: ReadonlySet<string>) => {
    const known = statesIn(due)
    if (due.length > 0 && known.size === 0) return true
    return known.isSubsetOf(side) && (side.isSubsetOf(known) || due.includes('?') || known.size === 0)
  }
  return equal(by, told.by) && equal(against, told.against)
}

/**
 * Nothing is asked where the due record has no date. A date fits that lies in the period due, begins in it ("9 and 10 March"),
 * or overlaps it and is no longer than a week.
 */
function dateFits(due: string | null | undefined, { date }: ToldRecord): boolean {
  if (due === null || due === undefined) return true
  if (date === null) return false
  const begins = date.start.slice(0, due.length) === due
  const isWeek = toDay(date.end) - toDay(date.start) < 7
  return begins ? agrees(date, due) || date.precision !== 'year' : isWeek && date.end.slice(0, due.length) === due
}

function sameDay(due: string | null | undefined, { date }: ToldRecord): boolean {
  return due?.length === 10 && date?.precision === 'day' && agrees(date, due)
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Half of the words of the shorter one stand in the other too. */
function shareWords(due: string, told: string): boolean {
  const [a, b] = [new Set(wordsIn(due)), new Set(wordsIn(told))]
  return 2 * a.intersection(b).size >= Math.max(1, Math.min(a.size, b.size))
}

/** A long word of one stands in the other too. */
function sharesOne(due: string, told: string): boolean {
  const long = (text: string) => new Set(wordsIn(text).filter((word) => word.length > 2 && word !== 'the'))
  return !long(due).isDisjointFrom(long(told))
}
