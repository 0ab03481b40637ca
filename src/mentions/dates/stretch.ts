import {
  type Day,
  dayOf,
  firstOfMonth,
  lastOfMonth,
  mondayOf,
  monthOf,
  toPlainDate,
  yearOf,
} from '../../base/calendar.ts'
import type { DatePrecision, DateRange } from '../../base/plain-date.ts'
import type { PartWord } from './words.ts'

/** Days from `start` to `end`, both included, at the precision the words had. */
export interface Stretch {
  readonly start: Day
  readonly end: Day
  readonly precision: DatePrecision
  /** of "early June": June */
  readonly whole?: Stretch
}

export function dayStretch(day: Day): Stretch {
  return { start: day, end: day, precision: 'day' }
}

export function dateStretch(year: number, month: number, day: number): Stretch | null {
  const found = dayOf(year, month, day)
  return found === null ? null : dayStretch(found)
}

/** Monday to Sunday. */
export function weekStretch(day: Day): Stretch {
  return { start: mondayOf(day), end: mondayOf(day) + 6, precision: 'week' }
}

export function weekendStretch(day: Day): Stretch {
  return { start: mondayOf(day) + 5, end: mondayOf(day) + 6, precision: 'range' }
}

/** `month` may run beyond 1 to 12 into other years. */
export function monthStretch(year: number, month: number): Stretch {
  return { start: firstOfMonth(year, month), end: lastOfMonth(year, month), precision: 'month' }
}

/** Meteorological seasons of the north; the winter of a year begins in its December. */
export function seasonStretch(year: number, season: number): Stretch {
  return { start: firstOfMonth(year, season * 3), end: lastOfMonth(year, season * 3 + 2), precision: 'season' }
}

export function quarterStretch(year: number, quarter: number): Stretch {
  return { start: firstOfMonth(year, quarter * 3 - 2), end: lastOfMonth(year, quarter * 3), precision: 'quarter' }
}

export function yearStretch(year: number, years = 1): Stretch {
  return {
    start: firstOfMonth(year, 1),
    end: lastOfMonth(year + years - 1, 12),
    precision: years === 1 ? 'year' : 'range',
  }
}

export function halfStretch(year: number, half: number): Stretch {
  return { start: firstOfMonth(year, half * 6 - 5), end: lastOfMonth(year, half * 6), precision: 'range' }
}

/** From the first day of the one to the last of the other; null when they are the wrong way round. */
export function between(from: Stretch, to: Stretch): Stretch | null {
  return from.start <= to.end ? { start: from.start, end: to.end, precision: 'range' } : null
}

/** "early", "the end of": thirds; of a year, its first or last month for start and end. A day has no parts. */
export function partOf(whole: Stretch, part: PartWord): Stretch {
  if (whole.precision === 'day' || part === 'earlier' || part === 'later') return whole
  const length = whole.end - whole.start + 1
  const third = Math.ceil(length / 3)
  const yearly = whole.precision === 'year'
  if (part === 'start' && yearly) return { ...monthStretch(yearOf(whole.start), 1), whole }
  if (part === 'end' && yearly) return { ...monthStretch(yearOf(whole.start), 12), whole }
  const start =
    part === 'early' || part === 'start' ? whole.start : part === 'mid' ? whole.start + third : whole.end - third + 1
  return { start, end: Math.min(whole.end, start + third - 1), precision: 'range', whole }
}

export function sameSpan(a: Stretch, b: Stretch): boolean {
  return a.start === b.start && a.end === b.end
}

export function toDateRange(stretch: Stretch, text: string): DateRange {
  return { start: toPlainDate(stretch.start), end: toPlainDate(stretch.end), precision: stretch.precision, text }
}

/** The month so many months from that of a day. */
export function monthOfDay(day: Day, shift: number): Stretch {
  return monthStretch(yearOf(day), monthOf(day) + shift)
}

export function quarterOfDay(day: Day): Stretch {
  return quarterStretch(yearOf(day), Math.ceil(monthOf(day) / 3))
}
