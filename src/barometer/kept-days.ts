import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { type Day, toPlainDate } from '../base/calendar.ts'
import type { DayReading } from './day-reading.ts'
import { trends } from './trend.ts'

/** Readings of days that follow each other, as bytes that pack well: each day its numbers in tenths, less those of the day before. */
export function keepDays(days: readonly DayReading[]): Uint8Array {
  const rows = new Int32Array(days.length * width)
  for (const [index, day] of days.entries()) {
    const at = index * width
    for (const [place, name] of tenths.entries()) {
      const value = day[name]
      rows[at + place] = value === null ? nothing : Math.round(value * 10)
    }
    rows[at + tenths.length] = day.trend === null ? nothing : trends.indexOf(day.trend)
    rows[at + tenths.length + 1] = day.events
  }
  const steps = rows.map((value, at) => value - (rows[at - width] ?? 0))
  return deflateRawSync(new Uint8Array(steps.buffer), { level: 4 })
}

/** The kept readings from one day to another, both included, of bytes that begin on the day `first`; fewer where fewer are kept. */
export function readDays(bytes: Uint8Array, first: Day, from: Day, to: Day): readonly DayReading[] {
  const rows = new Int32Array(new Uint8Array(inflateRawSync(bytes)).buffer)
  for (let at = width; at < rows.length; at += 1) rows[at]! += rows[at - width]!
  const [start, end] = [Math.max(first, from), Math.min(to, first + rows.length / width - 1)]
  return Array.from({ length: Math.max(0, end - start + 1) }, (_, index) => {
    const day = start + index
    return { date: toPlainDate(day), ...numbersOf(rows.subarray((day - first) * width, (day - first + 1) * width)) }
  })
}

const tenths = ['tension', 'low', 'high', 'acts', 'talk', 'plans', 'aToB', 'bToA'] as const
const width = tenths.length + 2
/** no value of a reading */
const nothing = -(2 ** 20)

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
