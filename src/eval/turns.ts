import { oneDecimal } from '../barometer/day-reading.ts'
import type { Barometer } from '../barometer/read-marks.ts'
import { toDay } from '../base/calendar.ts'
import type { PlainDate } from '../base/plain-date.ts'

/** Turns of the record, and pairs that did not turn (`data/barometer/turns.json`). Pairs are two ISO codes in order. */
export interface TurnGold {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly turns: readonly {
    readonly pair: readonly [string, string]
    readonly date: PlainDate
    readonly trend: 'thaw' | 'worsening'
    readonly what: string
  }[]
  readonly quiet: readonly (readonly [string, string])[]
}

export interface TurnScores {
  readonly turns: number
  readonly found: number
  /** of the turns, how many would be found if the turns reported on their pairs fell on any day with data */
  readonly byChance: number
  /** turns reported on all pairs that turn, a year with data */
  readonly reportedAYear: number
  readonly quietPairs: number
  readonly alarms: number
  /** years of the quiet pairs with data, and false alarms a year of them */
  readonly quietYears: number
  readonly alarmsAYear: number
  readonly each: readonly {
    readonly pair: readonly [string, string]
    readonly date: PlainDate
    readonly trend: string
    readonly what: string
    /** the day on which the barometer reported it; null where it did not */
    readonly found: PlainDate | null
    readonly before: number | null
    readonly after: number | null
  }[]
  readonly quiet: readonly {
    readonly pair: readonly [string, string]
    readonly years: number
    readonly alarms: readonly PlainDate[]
  }[]
}

/** A turn is found when one of the same trend is reported within so many days before or after it. */
const window = 7

/** Scores the turns that the barometer reports against those of the record. */
export function scoreTurns(gold: TurnGold, read: (pair: readonly [string, string]) => Barometer): TurnScores {
  const known = new Map<string, Barometer>()
  const barometerOf = (pair: readonly [string, string]): Barometer => {
    const barometer = known.get(pair.join()) ?? read(pair)
    known.set(pair.join(), barometer)
    return barometer
  }
  let byChance = 0
  const each = gold.turns.map(({ pair, date, trend, what }) => {
    const barometer = barometerOf(pair)
    const same = barometer.turns.filter((turn) => turn.trend === trend)
    byChance += Math.min(1, (same.length * (2 * window + 1)) / Math.max(1, daysWithData(barometer)))
    const near = same.filter((turn) => Math.abs(toDay(turn.date) - toDay(date)) <= window)
    const [best] = near.toSorted((a, b) => distance(a.date, date) - distance(b.date, date))
    return {
      pair,
      date,
      trend,
      what,
      found: best?.date ?? null,
      before: best?.before ?? null,
      after: best?.after ?? null,
    }
  })
  const turning = [...known.values()]
  const quiet = gold.quiet.map((pair) => {
    const barometer = barometerOf(pair)
    return { pair, years: oneDecimal(yearsOf(barometer)), alarms: barometer.turns.map(({ date }) => date) }
  })
  const alarms = quiet.reduce((sum, one) => sum + one.alarms.length, 0)
  const quietYears = gold.quiet.reduce((sum, pair) => sum + yearsOf(barometerOf(pair)), 0)
  return {
    turns: each.length,
    found: each.filter(({ found }) => found !== null).length,
    byChance: oneDecimal(byChance),
    reportedAYear: oneDecimal(
      ratio(
        sum(turning, ({ turns }) => turns.length),
        sum(turning, yearsOf),
      ),
    ),
    quietPairs: quiet.length,
    alarms,
    quietYears: oneDecimal(quietYears),
    alarmsAYear: Math.round(ratio(alarms, quietYears) * 100) / 100,
    each,
    quiet,
  }
}

function distance(a: PlainDate, b: PlainDate): number {
  return Math.abs(toDay(a) - toDay(b))
}

function daysWithData({ days }: Barometer): number {
  return days.filter(({ tension }) => tension !== null).length
}

function yearsOf(barometer: Barometer): number {
  return daysWithData(barometer) / 365.25
}

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((all, item) => all + of(item), 0)
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole
}
