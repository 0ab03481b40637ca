import { type Day, toDay, toPlainDate } from '../base/calendar.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { type Constants, constants as standard } from './constants.ts'
import { neutral } from './level.ts'
import { type Mark, type Part, parts } from './mark.ts'
import { roundShares } from './round-shares.ts'
import { type Level, seriesOf } from './series.ts'
import { turnsOf } from './turns.ts'
import { type Contribution, whyChanged } from './why.ts'

export type Trend = 'thaw' | 'steady' | 'worsening'

/** The reading of one day. All numbers have one decimal; all are null on a day without data, but for `events`. */
export interface DayReading {
  readonly date: PlainDate
  /** 0 … 100; 50 is neutral */
  readonly tension: number | null
  /** null also where there was no data four weeks before */
  readonly trend: Trend | null
  readonly low: number | null
  readonly high: number | null
  /** points off neutral by what was done, said and planned; `50 + acts + talk + plans` is `tension` exactly */
  readonly acts: number | null
  readonly talk: number | null
  readonly plans: number | null
  /** ledger entries that began to count on this day */
  readonly events: number
  /** tension of what A does to B alone, and of what B does to A; null without data */
  readonly aToB: number | null
  readonly bToA: number | null
}

export interface Turn {
  /** the day on which a reader of that day's ledger saw it */
  readonly date: PlainDate
  readonly trend: 'thaw' | 'worsening'
  /** the usual level before and the level on the day */
  readonly before: number
  readonly after: number
  /** what moved it in the days before; sums to the change over them */
  readonly why: readonly Contribution[]
}

export interface Barometer {
  readonly pair: readonly [string, string]
  readonly days: readonly DayReading[]
  readonly turns: readonly Turn[]
  /**
   * Why the tension of `to` differs from that of `from`, or lies off neutral where `from` is null or had no data.
   * Empty where `to` has no data.
   */
  readonly why: (from: PlainDate | null, to: PlainDate) => readonly Contribution[]
}

/** Days to read, both included; from the first day of the ledger where `from` is left out. */
export interface Period {
  readonly from?: PlainDate
  readonly to: PlainDate
  readonly constants?: Constants
}

/** The barometer of a pair from its marks (`marksOf`), in their canonical order. */
export function readMarks(
  pair: readonly [string, string],
  marks: readonly Mark[],
  { from, to, constants = standard }: Period,
): Barometer {
  const end = toDay(to)
  const levels = seriesOf(marks, end, constants)
  const first = levels[0]?.day ?? end
  const start = from === undefined ? first : toDay(from)
  const at = (day: Day): Level | undefined => levels[day - first]
  const towards = (['a-to-b', 'b-to-a'] as const).map((one) =>
    seriesOf(
      marks.filter(({ direction }) => direction === one || direction === 'mutual'),
      end,
      constants,
    ),
  )
  const toward = (series: readonly Level[] | undefined, day: Day): number | null => {
    const tension = series?.[day - (series[0]?.day ?? 0)]?.tension ?? null
    return tension === null ? null : oneDecimal(tension)
  }
  const tensionOn = (day: Day): number | null => {
    const tension = at(day)?.tension ?? null
    return tension === null ? null : oneDecimal(tension)
  }
  const why = (before: Day | null, after: Day): readonly Contribution[] => {
    const reached = tensionOn(after)
    if (reached === null) return []
    const known = before === null ? null : tensionOn(before)
    return whyChanged(marks, known === null ? null : before, after, reached - (known ?? neutral), constants)
  }
  const days = Array.from({ length: Math.max(0, end - start + 1) }, (_, index): DayReading => {
    const day = start + index
    const level = at(day)
    const directions = { aToB: toward(towards[0], day), bToA: toward(towards[1], day) }
    if (level === undefined || level.tension === null)
      return { ...noData(day), ...directions, events: level?.begun ?? 0 }
    return {
      date: toPlainDate(day),
      tension: oneDecimal(level.tension),
      trend: trendOf(levels, day - first, constants),
      low: oneDecimal(Math.max(0, level.tension - level.half)),
      high: oneDecimal(Math.min(100, level.tension + level.half)),
      ...roundedParts(level),
      events: level.begun,
      ...directions,
    }
  })
  const turns = turnsOf(levels, constants)
    .filter(({ detected }) => detected >= start)
    .map(
      ({ detected, trend, usual, tension }): Turn => ({
        date: toPlainDate(detected),
        trend,
        before: oneDecimal(usual),
        after: oneDecimal(tension),
        why: why(detected - constants.turnFresh, detected),
      }),
    )
  return { pair, days, turns, why: (before, after) => why(before === null ? null : toDay(before), toDay(after)) }
}

/** The trend of the last four weeks: a change of the level that what became known explains; fading alone is steady (BA11). */
function trendOf(levels: readonly Level[], index: number, { trendDays, trendPoints }: Constants): Trend | null {
  const [now, before] = [levels[index], levels[index - trendDays]]
  if (now === undefined || now.tension === null || before === undefined || before.tension === null) return null
  const change = now.tension - before.tension
  const moved = levels.slice(index - trendDays + 1, index + 1).reduce((sum, level) => sum + level.moved, 0)
  if (change >= trendPoints && moved >= trendPoints) return 'worsening'
  return change <= -trendPoints && moved <= -trendPoints ? 'thaw' : 'steady'
}

function roundedParts({ tension, points }: Level): Readonly<Record<Part, number>> {
  const tenths = Math.round((tension ?? neutral) * 10) - neutral * 10
  const shares = roundShares(
    parts.map((part) => points[part] * 10),
    tenths,
  )
  return { acts: shares[0]! / 10, talk: shares[1]! / 10, plans: shares[2]! / 10 }
}

function noData(day: Day): DayReading {
  const none = { tension: null, trend: null, low: null, high: null, acts: null, talk: null, plans: null }
  return { date: toPlainDate(day), ...none, events: 0, aToB: null, bToA: null }
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10
}
