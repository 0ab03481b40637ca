import type { PlainDate } from './plain-date.ts'

/** A day as a number: days since 1 January 1970, so that days can be added and compared. Proleptic Gregorian. */
export type Day = number

const dayLength = 86_400_000

/** The day number of `YYYY-MM-DD`; NaN for anything that is not a day of the calendar. */
export function toDay(date: PlainDate): Day {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []
  if (year === undefined) return Number.NaN
  return dayOf(Number(year), Number(month), Number(day)) ?? Number.NaN
}

/** Four digits write no year before 0 and none after 9999: a day beyond them is the first or the last that can be written. */
export function toPlainDate(day: Day): PlainDate {
  const known = written.get(day)
  if (known !== undefined) return known
  const writable = Math.min(Math.max(day, firstWritable), lastWritable)
  const date = new Date(writable * dayLength).toISOString().slice(0, 10)
  if (written.size < mostWritten) written.set(day, date)
  return date
}

const firstWritable = Date.parse('0000-01-01') / dayLength
const lastWritable = Date.parse('9999-12-31') / dayLength

/** Whether words are a day of the calendar, `YYYY-MM-DD`. */
export function isPlainDate(words: string): boolean {
  return !Number.isNaN(toDay(words))
}

/** The day so many days after another, or before it. */
export function daysAfter(date: PlainDate, days: number): PlainDate {
  return toPlainDate(toDay(date) + days)
}

/** Days are written over and over, and there are few. */
const written = new Map<Day, PlainDate>()
const mostWritten = 40_000

/** The day number of a year, month (1–12) and day of the month; null when the calendar has no such day. */
export function dayOf(year: number, month: number, day: number): Day | null {
  const time = new Date(0)
  time.setUTCFullYear(year, month - 1, day)
  return time.getUTCMonth() === month - 1 && time.getUTCDate() === day ? Math.round(time.getTime() / dayLength) : null
}

export function yearOf(day: Day): number {
  return new Date(day * dayLength).getUTCFullYear()
}

/** 1 to 12. */
export function monthOf(day: Day): number {
  return new Date(day * dayLength).getUTCMonth() + 1
}

function dayOfMonth(day: Day): number {
  return new Date(day * dayLength).getUTCDate()
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1
}

/** The Monday of the week. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1
}

/** First day of a month; months beyond 12 or below 1 run into the neighbouring years. */
export function firstOfMonth(year: number, month: number): Day {
  const time = new Date(0)
  time.setUTCFullYear(year, month - 1, 1)
  return Math.round(time.getTime() / dayLength)
}

export function lastOfMonth(year: number, month: number): Day {
  return firstOfMonth(year, month + 1) - 1
}

/** The same day of the month some months on; the last of that month where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const [year, month] = [yearOf(day), monthOf(day) + months]
  return Math.min(firstOfMonth(year, month) + dayOfMonth(day) - 1, lastOfMonth(year, month))
}
