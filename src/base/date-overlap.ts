import { toDay } from './calendar.ts'
import type { DateRange } from './plain-date.ts'

/** How many days a range spans; a day is 1. */
export function lengthOf({ start, end }: DateRange): number {
  return toDay(end) - toDay(start) + 1
}

/** Both are known and share no day. */
export function apart(a: DateRange | null, b: DateRange | null): boolean {
  return a !== null && b !== null && (a.end < b.start || b.end < a.start)
}

/** Both are known and share a day. */
export function overlap(a: DateRange | null, b: DateRange | null): boolean {
  return a !== null && b !== null && !apart(a, b)
}

/** Both are known to the day, and it is one. */
export function sameDay(a: DateRange | null, b: DateRange | null): boolean {
  return overlap(a, b) && a?.precision === 'day' && b?.precision === 'day'
}

/** A date that words of the text give; that of the report, which no words give, says nothing against another. */
export function inWords(date: DateRange | null): DateRange | null {
  return date?.text === '' ? null : date
}
