import counted from '../../../data/ledger/counted-time.json' with { type: 'json' }
import { toDay, toPlainDate } from '../../base/calendar.ts'
import { lengthOf } from '../../base/date-overlap.ts'
import type { DateRange, PlainDate } from '../../base/plain-date.ts'

/** Days between two ranges; 0 where they share a day. */
export function daysApart(a: DateRange, b: DateRange): number {
  if (a.end < b.start) return toDay(b.start) - toDay(a.end)
  return b.end < a.start ? toDay(a.start) - toDay(b.end) : 0
}

/** Whether a day lies behind another one, by some weeks at most: a contact is called off so long before its day. */
export function isAheadOf(date: DateRange, before: DateRange): boolean {
  const days = toDay(date.start) - toDay(before.end)
  return days > 0 && days <= noticeReach
}

const noticeReach = 60

export function daysBetween(a: PlainDate, b: PlainDate): number {
  return Math.abs(toDay(a) - toDay(b))
}

/** The sharper of two ranges that share a day, the later of two that do not. */
export function sharper(a: DateRange | null, b: DateRange | null): DateRange | null {
  if (a === null || b === null) return a ?? b
  if (daysApart(a, b) > 0) return b
  return lengthOf(b) < lengthOf(a) ? b : a
}

/** The best of what tellings say of a day: the sharpest that is told, else the earliest report, else what is counted by the round. */
export function bestOf(dates: readonly (DateRange | null)[]): DateRange | null {
  const known = dates.filter((date) => date !== null)
  const reports = known.filter((date) => !isTold(date)).toSorted((a, b) => a.start.localeCompare(b.start))
  return (
    known.filter(isExact).reduce<DateRange | null>(sharper, null) ??
    reports[0] ??
    known.reduce<DateRange | null>(sharper, null)
  )
}

/** Somebody says the day; else it is that of the report. */
export function isTold({ text }: DateRange): boolean {
  return text !== ''
}

/**
 * A range with the days it may stand for beside its own: what is only the day of a report may be the day before, since news
 * of an evening stands in the papers of the next day; "three weeks ago" is some day about then.
 */
export function loosened(range: DateRange): DateRange {
  if (!isTold(range)) return { ...range, start: toPlainDate(toDay(range.start) - 1) }
  const slack = slackOf(range)
  if (slack === 0) return range
  return { ...range, start: toPlainDate(toDay(range.start) - slack), end: toPlainDate(toDay(range.end) + slack) }
}

/** Somebody says the day itself: it is neither that of the report nor counted by the round. */
export function isExact(range: DateRange): boolean {
  return isTold(range) && slackOf(range) === 0
}

/** The first and the last of some days that somebody tells ("8 and 9 April"), not a time in which a day lies ("in April"). */
export function isFewDays(range: DateRange): boolean {
  const length = lengthOf(range)
  return range.precision === 'range' && isExact(range) && length > 1 && length <= fewDays
}

/** a visit or a round of talks is over within a week */
export const fewDays = 7

function slackOf(range: DateRange): number {
  const words = range.text.toLowerCase().split(/[^\p{L}]+/u)
  return lengthOf(range) > 1 ? 0 : Math.max(0, ...words.map((word) => about.get(word) ?? 0))
}

/** days by which an act may lie beside a day counted in months; a year ago there was another one */
const mostSlack = 15
const about: ReadonlyMap<string, number> = new Map(Object.entries(counted.days))

/**
 * How well the days of two acts agree: 2 where they share one, 1 where one is only that of the report and the next, and the
 * other is told, or both are reports in like words, or where one is counted by the round ("a week ago") and they are told in like words; else 0.
 */
export function actDaysKin(a: DateRange, b: DateRange, inLikeWords: () => boolean): 0 | 1 | 2 {
  const apart = daysApart(a, b)
  const slack = Math.max(slackOf(a), slackOf(b))
  if (apart > 0 && apart <= slack && slack <= mostSlack && inLikeWords()) return 1
  if (apart !== 1) return apart === 0 ? 2 : 0
  const [earlier, later] = a.end < b.start ? [a, b] : [b, a]
  if (isTold(later)) return 0
  return isTold(earlier) || inLikeWords() ? 1 : 0
}
