import { type Day, toDay, toPlainDate } from '../base/calendar.ts'
import type { DayReading } from './day-reading.ts'
import { trends } from './trend.ts'

/** Readings of days that follow each other, as bytes: their numbers in tenths, day by day. */
export function keepDays(days: readonly DayReading[]): Uint8Array {
  const rows = days.flatMap((day) => [
    ...tenths.map((name) => (day[name] === null ? nothing : Math.round(day[name] * 10))),
    day.trend === null ? nothing : trends.indexOf(day.trend),
    day.events,
  ])
  return new Uint8Array(Int32Array.from(rows).buffer)
}

/** The kept readings from one day to another, both included, of bytes that begin on the day `first`; fewer where fewer are kept. */
export function readDays(bytes: Uint8Array, first: Day, from: Day, to: Day): readonly DayReading[] {
  const rows = new Int32Array(new Uint8Array(bytes).buffer)
  const [start, end] = [Math.max(first, from), Math.min(to, first + rows.length / width - 1)]
  return Array.from({ length: Math.max(0, end - start + 1) }, (_, index) => {
    const day = start + index
    return { date: toPlainDate(day), ...numbersOf(rows.subarray((day - first) * width, (day - first + 1) * width)) }
  })
}

const tenths = ['tension', 'low', 'high', 'acts', 'talk', 'plans', 'aToB', 'bToA'] as const
const width = tenths.length + 2
const nothing = -(2 ** 31)

function numbersOf(row: Int32Array): Omit<DayReading, 'date'> {
  const [tension, low, high, acts, talk, plans, aToB, bToA] = Array.from(row.subarray(0, tenths.length), (value) =>
    value === nothing ? null : value / 10,
  )
  const trend = row[tenths.length] === nothing ? null : trends[row[tenths.length]!]!
  const events = row[tenths.length + 1]!
  return {
    ...{ tension: tension!, trend, low: low!, high: high!, acts: acts!, talk: talk!, plans: plans! },
    ...{ events, aToB: aToB!, bToA: bToA! },
  }
}
