import { deflateRawSync, inflateRawSync } from 'node:zlib'
import { joinParts, partsOf } from '../base/byte-parts.ts'
import { type Day, toPlainDate } from '../base/calendar.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { DayReading } from './day-reading.ts'
import { trends } from './trend.ts'

/**
 * Readings of days that follow each other, as bytes: parts of so many days, each packed by itself, so that a few days are
 * read without the others. In a part each day is its numbers in tenths, less those of the day before.
 */
export function keepDays(days: readonly DayReading[]): Uint8Array {
  const parts = Array.from({ length: Math.ceil(days.length / daysOfPart) }, (_, part) =>
    packed(days.slice(part * daysOfPart, (part + 1) * daysOfPart)),
  )
  return joinParts(parts)
}

/** The kept readings from one day to another, both included, of bytes that begin on the day `first`; fewer where fewer are kept. */
export function readDays(bytes: Uint8Array, first: Day, from: Day, to: Day): readonly DayReading[] {
  const { count, part: packedPart } = partsOf(bytes)
  const [least, most] = [Math.max(0, from - first), to - first]
  const readings: DayReading[] = []
  for (let part = Math.floor(least / daysOfPart); part < count && part * daysOfPart <= most; part += 1) {
    const rows = unpacked(packedPart(part))
    const start = part * daysOfPart
    const end = Math.min(start + rows.length / width - 1, most)
    for (let place = Math.max(start, least); place <= end; place += 1) {
      readings.push(readingOf(toPlainDate(first + place), rows, (place - start) * width))
    }
  }
  return readings
}

const daysOfPart = 125

function packed(days: readonly DayReading[]): Uint8Array {
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

function unpacked(bytes: Uint8Array): Int32Array {
  const rows = new Int32Array(new Uint8Array(inflateRawSync(bytes)).buffer)
  for (let at = width; at < rows.length; at += 1) rows[at]! += rows[at - width]!
  return rows
}

const tenths = ['tension', 'low', 'high', 'acts', 'talk', 'plans', 'aToB', 'bToA'] as const
const width = tenths.length + 2
/** no value of a reading */
const nothing = -(2 ** 20)

/** The reading whose numbers begin at a place. */
function readingOf(date: PlainDate, rows: Int32Array, at: number): DayReading {
  const tenth = (place: number): number | null => {
    const value = rows[at + place]!
    return value === nothing ? null : value / 10
  }
  const trend = rows[at + tenths.length]!
  return {
    date,
    tension: tenth(0),
    trend: trend === nothing ? null : trends[trend]!,
    low: tenth(1),
    high: tenth(2),
    acts: tenth(3),
    talk: tenth(4),
    plans: tenth(5),
    events: rows[at + tenths.length + 1]!,
    aToB: tenth(6),
    bToA: tenth(7),
  }
}
