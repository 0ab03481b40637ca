import { constants } from '../barometer/constants.ts'
import { dataEnds } from '../barometer/data-ends.ts'
import { type DayReading, dayReading } from '../barometer/day-reading.ts'
import { readDays } from '../barometer/kept-days.ts'
import { readColumns } from '../barometer/kept-marks.ts'
import { neutral } from '../barometer/level.ts'
import { columnsOf, type MarkColumns } from '../barometer/mark-columns.ts'
import { readMarks } from '../barometer/read-marks.ts'
import { rulesVersion } from '../barometer/rules-version.ts'
import { silentLevel } from '../barometer/series.ts'
import { type Contribution, whyChanged } from '../barometer/why.ts'
import { daysAfter, toDay, toPlainDate } from '../base/calendar.ts'
import { exitCodes, RapportError } from '../base/errors.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { sortedPair } from '../ledger/across/codes.ts'
import { type BarometerPart, entriesOf, loadBarometers, loadKeptMarks, reasonsOf } from '../store/kept-barometers.ts'
import { loadMarks } from '../store/load-marks.ts'
import type { Session } from '../store/store.ts'
import { namesAsOf } from './pair-entries.ts'
import { recentMarks } from './recent-marks.ts'
import type { Turn } from './views.ts'

export interface PairBarometer {
  /** each day asked for, also where there is no data; none where nothing was known by the last */
  readonly days: readonly DayReading[]
  /** the first day that the ledger knows of the pair; null where that is after the last day asked for */
  readonly begins: PlainDate | null
  readonly turns: readonly ReasonedTurn[]
  /** why the tension of one of the days differs from that of another, or from neutral where `from` is null or has no data */
  readonly why: (from: PlainDate | null, to: PlainDate) => Promise<readonly Contribution[]>
}

export interface ReasonedTurn extends Turn {
  /** what moved the tension in the days up to it (`turnFresh`) */
  readonly why: () => Promise<readonly Contribution[]>
}

export interface BarometerPeriod {
  /** from the first day that the ledger knows of the pair where left out */
  readonly from?: PlainDate
  /** what became known later is not in it */
  readonly to: PlainDate
  /** the days or the turns may be all that is wanted; of the others there are none then */
  readonly only?: BarometerPart
}

type Pair = readonly [string, string]
type KeptBarometer = Awaited<ReturnType<typeof loadBarometers>>[number]

/** The barometer of a pair, as `barometer()` gives it from its entries: kept, else computed from its marks. */
export async function pairBarometer(session: Session, pair: Pair, period: BarometerPeriod): Promise<PairBarometer> {
  const [barometer] = await pairBarometers(session, [pair], period)
  return barometer!
}

/** The barometers of some pairs, in their order. */
export async function pairBarometers(
  session: Session,
  pairs: readonly Pair[],
  period: BarometerPeriod,
): Promise<readonly PairBarometer[]> {
  const rows = await loadBarometers(session, pairs.map(sortedPair), rulesVersion, period.only)
  const kept = new Map(rows.map((row) => [`${row.a},${row.b}`, row]))
  const names = once(() => namesAsOf(session, pairs, period.to))
  const barometers: PairBarometer[] = []
  for (const pair of pairs) {
    const sorted = sortedPair(pair)
    const row = kept.get(sorted.join())
    const read = (row && readKept(session, row, period)) ?? (await computed(session, sorted, period))
    barometers.push(barometerOf(read, pair, period, names))
  }
  return barometers
}

type Names = () => Promise<ReadonlyMap<string, string>>

function barometerOf({ known, begins, turns, marks }: Read, [a, b]: Pair, period: BarometerPeriod, names: Names) {
  const isTurned = a > b
  const days = begins === null || period.only === 'turns' ? [] : eachDay(known, period.from ?? begins, period.to)
  const tensions = new Map(days.map(({ date, tension }) => [date, tension]))
  const columns = once(marks)
  const named = async (moved: readonly Contribution[]) => {
    const known = await names()
    return moved.map((one) => ({ ...one, entry: known.get(one.entry) ?? one.entry }))
  }
  return {
    days: isTurned ? days.map((day) => ({ ...day, aToB: day.bToA, bToA: day.aToB })) : days,
    begins,
    turns: turns.map((turn) => ({ ...turn, why: async () => named(await turn.why()) })),
    why: async (from: PlainDate | null, to: PlainDate) => {
      const reached = tensions.get(to) ?? null
      if (reached === null) return []
      const known = from === null ? null : (tensions.get(from) ?? null)
      const before = known === null || from === null ? null : toDay(from)
      const change = reached - (known ?? neutral)
      return named(whyChanged(await columns(), before, toDay(to), change, constants))
    },
  }
}

/** What is large is loaded where it is asked for, and once. */
function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | null = null
  return () => {
    loading ??= load()
    return loading
  }
}

interface Read extends Pick<PairBarometer, 'begins' | 'turns'> {
  /** all days asked for on which there is data, and perhaps others */
  readonly known: readonly DayReading[]
  readonly marks: () => Promise<MarkColumns>
}

/** Null where days before those kept are asked for. */
function readKept(session: Session, kept: KeptBarometer, { from, to }: BarometerPeriod): Read | null {
  if (kept.begins === null || kept.first === null) return null
  const first = toDay(kept.first)
  const start = from === undefined || from < kept.begins ? toDay(kept.begins) : toDay(from)
  if (start < first) return null
  const turns = JSON.parse(kept.turns ?? '[]') as readonly Turn[]
  const reasons = reasonsOf(kept.reasons ?? null)
  return {
    known: kept.days === undefined ? [] : readDays(kept.days, first, start, toDay(to)),
    begins: kept.begins > to ? null : kept.begins,
    turns: turns
      .map((turn, at) => ({ ...turn, why: async () => reasons(at) }))
      .filter(({ date }) => date <= to && (from === undefined || date >= from)),
    marks: async () => recentMarks.get(kept.marks ?? '') ?? (await keptMarks(session, [kept.a, kept.b])),
  }
}

async function keptMarks(session: Session, pair: Pair): Promise<MarkColumns> {
  const row = await loadKeptMarks(session, pair, rulesVersion, ['columns', 'entries'])
  if (row === null) return columnsOf(await loadMarks(session, pair))
  const columns = readColumns(row.columns, entriesOf(row.entries))
  if (row.marks !== null) recentMarks.set(row.marks, columns)
  return columns
}

/** The day before a turn from which what moved it counts. */
export function beforeTurn(date: PlainDate): PlainDate {
  return daysAfter(date, -constants.turnFresh)
}

/** What moved it most up to a turn, that way. */
export async function moverOf({ trend, why }: ReasonedTurn): Promise<Contribution | null> {
  const sign = trend === 'thaw' ? -1 : 1
  const moved = await why()
  return moved.find(({ points }) => Math.sign(points) === sign) ?? null
}

/** The readings from one day to another, both included; what is not known is silence. */
function eachDay(known: readonly DayReading[], from: PlainDate, to: PlainDate): readonly DayReading[] {
  const byDate = new Map(known.map((reading) => [reading.date, reading]))
  mustBeShort(from, to)
  const [first, last] = [toDay(from), toDay(to)]
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => {
    const day = first + at
    return byDate.get(toPlainDate(day)) ?? dayReading(silentLevel(day), null, null, null)
  })
}

/** A century. */
const mostDays = 36_525

function mustBeShort(from: PlainDate, to: PlainDate): void {
  if (toDay(to) - toDay(from) < mostDays) return
  throw new RapportError('period-too-long', `From ${from} to ${to} is too long a period.`, {
    hint: 'Ask for at most a hundred years at once.',
    exitCode: exitCodes.usage,
  })
}

async function computed(session: Session, pair: Pair, { from, to, only }: BarometerPeriod): Promise<Read> {
  const marks = await loadMarks(session, pair)
  const begins = marks.reduce((least, mark) => Math.min(least, mark.from), Number.POSITIVE_INFINITY)
  const begun = begins > toDay(to) ? null : toPlainDate(begins)
  if (begun !== null && only !== 'turns') mustBeShort(from ?? begun, to)
  const last = Math.min(toDay(to), Math.max(dataEnds(marks), toDay(from ?? to)))
  const { days, turns } = readMarks(pair, marks, { ...(from && { from }), to: toPlainDate(last) })
  return {
    known: days,
    begins: begun,
    turns: turns.map(({ why, ...turn }) => ({ ...turn, why: async () => why() })),
    marks: async () => columnsOf(marks),
  }
}
