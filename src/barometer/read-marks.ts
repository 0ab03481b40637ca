import { type Day, toDay, toPlainDate } from '../base/calendar.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { type Constants, constants as standard } from './constants.ts'
import { type DayReading, dayReading, oneDecimal } from './day-reading.ts'
import { neutral } from './level.ts'
import type { Direction, Mark } from './mark.ts'
import { columnsOf, type MarkColumns } from './mark-columns.ts'
import { type Level, seriesOf, silentLevel } from './series.ts'
import { trendOf } from './trend.ts'
import { turnsOf } from './turns.ts'
import { type Contribution, whyChanged } from './why.ts'

export interface Turn {
  /** the day on which a reader of that day's ledger could see it */
  readonly date: PlainDate
  readonly trend: 'thaw' | 'worsening'
  /** the usual level before and the level on the day */
  readonly before: number
  readonly after: number
  /** what moved the tension in the days up to it (`turnFresh`); sums to the change over them */
  readonly why: () => readonly Contribution[]
}

export interface Barometer {
  /** the pair in the order asked for: A, B */
  readonly pair: readonly [string, string]
  readonly days: readonly DayReading[]
  readonly turns: readonly Turn[]
  /**
   * Why the tension of `to` differs from that of `from`, or lies off neutral where `from` is null or has no data (BA10).
   * Empty where `to` has no data.
   */
  readonly why: (from: PlainDate | null, to: PlainDate) => readonly Contribution[]
}

/** Days to read, both included; from the first day that the ledger knows of the pair where `from` is left out. */
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
  const partsFrom = from === undefined ? Number.NEGATIVE_INFINITY : toDay(from)
  const levels = seriesOf(marks, { to: end, partsFrom }, constants)
  const start = from !== undefined ? partsFrom : (levels[0]?.day ?? end + 1)
  const at = levelOn(levels)
  const [aToB, bToA] = (['a-to-b', 'b-to-a'] as const).map((direction) =>
    levelOn(seriesOf(marks.filter(goes(direction)), { to: end, from: start }, constants)),
  )
  let columns: MarkColumns | null = null
  const why = (before: Day | null, after: Day): readonly Contribution[] => {
    const reached = at(after).tension
    if (reached === null) return []
    const known = before === null ? null : at(before).tension
    const change = oneDecimal(reached) - (known === null ? neutral : oneDecimal(known))
    columns ??= columnsOf(marks)
    return whyChanged(columns, known === null ? null : before, after, change, constants)
  }
  return {
    pair,
    days: Array.from({ length: Math.max(0, end - start + 1) }, (_, index) => {
      const day = start + index
      const trend = trendOf(levels, day - (levels[0]?.day ?? day), constants)
      return dayReading(at(day), trend, aToB!(day).tension, bToA!(day).tension)
    }),
    turns: turnsOf(levels, constants)
      .filter(({ detected }) => detected >= start)
      .map(({ detected, trend, usual, tension }) => ({
        date: toPlainDate(detected),
        trend,
        before: oneDecimal(usual),
        after: oneDecimal(tension),
        why: () => why(detected - constants.turnFresh, detected),
      })),
    why: (before, after) => why(before === null ? null : toDay(before), toDay(after)),
  }
}

function goes(direction: Direction): (mark: Mark) => boolean {
  return (mark) => mark.direction === direction || mark.direction === 'mutual'
}

function levelOn(levels: readonly Level[]): (day: Day) => Level {
  return (day) => levels[day - (levels[0]?.day ?? day)] ?? silentLevel(day)
}
