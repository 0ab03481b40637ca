import { toPlainDate } from '../base/calendar.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { neutral } from './level.ts'
import { parts } from './mark.ts'
import { roundShares } from './round-shares.ts'
import type { Level } from './series.ts'
import type { Trend } from './trend.ts'

/** The reading of one day. Numbers have one decimal; all but `events` are null on a day without data (BA9). */
export interface DayReading {
  readonly date: PlainDate
  /** 0 … 100; 50 is neutral */
  readonly tension: number | null
  /** null also where there was no data four weeks before */
  readonly trend: Trend | null
  /** the band of the evidence */
  readonly low: number | null
  readonly high: number | null
  /** points off neutral by what was done, said and planned; `50 + acts + talk + plans` is `tension` exactly (BA8) */
  readonly acts: number | null
  readonly talk: number | null
  readonly plans: number | null
  /** ledger entries that began to count on this day */
  readonly events: number
  /** tension of what A does to B alone, and of what B does to A (BA13) */
  readonly aToB: number | null
  readonly bToA: number | null
}

export function dayReading(level: Level, trend: Trend | null, aToB: number | null, bToA: number | null): DayReading {
  const date = toPlainDate(level.day)
  const directions = { events: level.begun, aToB: roundOrNull(aToB), bToA: roundOrNull(bToA) }
  if (level.tension === null) {
    const none = { tension: null, trend: null, low: null, high: null, acts: null, talk: null, plans: null }
    return { date, ...none, ...directions }
  }
  const tension = oneDecimal(level.tension)
  const shares = roundShares(
    parts.map((part) => level.points[part] * 10),
    Math.round((tension - neutral) * 10),
  )
  const [acts, talk, plans] = shares.map((tenths) => tenths / 10)
  return {
    date,
    tension,
    trend,
    low: oneDecimal(Math.max(0, level.tension - level.half)),
    high: oneDecimal(Math.min(100, level.tension + level.half)),
    acts: acts!,
    talk: talk!,
    plans: plans!,
    ...directions,
  }
}

export function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10
}

function roundOrNull(value: number | null): number | null {
  return value === null ? null : oneDecimal(value)
}
