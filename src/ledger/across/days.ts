import { toDay, toPlainDate } from '../../base/calendar.ts'
import type { DateRange, PlainDate } from '../../base/plain-date.ts'

/** Days between two ranges; 0 where they share a day. */
export function daysApart(a: DateRange, b: DateRange): number {
  if (a.end < b.start) return toDay(b.start) - toDay(a.end)
  return b.end < a.start ? toDay(a.start) - toDay(b.end) : 0
}

export function daysBetween(a: PlainDate, b: PlainDate): number {
  return Math.abs(toDay(a) - toDay(b))
}

/** How many days a range spans; a day is 1. */
export function lengthOf(range: DateRange): number {
  return toDay(range.end) - toDay(range.start) + 1
}

/** The sharper of two ranges that share a day, the later of two that do not. */
export function sharper(a: DateRange | null, b: DateRange | null): DateRange | null {
  if (a === null || b === null) return a ?? b
  if (daysApart(a, b) > 0) return b
  return lengthOf(b) < lengthOf(a) ? b : a
}

/** Somebody says the day; else it is that of the report. */
export function isTold({ text }: DateRange): boolean {
  return text !== ''
}

/** A day that is only that of a report with the day before: news of an evening stands in the papers of the next day. */
export function withDayBefore(range: DateRange): DateRange {
  return isTold(range) ? range : { ...range, start: toPlainDate(toDay(range.start) - 1) }
}
