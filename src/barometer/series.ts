import type { Day } from '../base/calendar.ts'
import type { Constants } from './constants.ts'
import { halfWidth, neutral, pointsByPart, pointsOf } from './level.ts'
import type { Mark, Part } from './mark.ts'
import { runningSums } from './running-sums.ts'

/** One day of a series, unrounded. */
export interface Level {
  readonly day: Day
  /** 0 … 100; null where there is no data */
  readonly tension: number | null
  /** half the width of the band around it; 0 where there is no data, and so the points */
  readonly half: number
  /** points off neutral, by part; they sum to `tension − 50` where they are asked for */
  readonly points: Readonly<Record<Part, number>>
  /** by how much what became known on this day moved the tension; fading moves nothing here */
  readonly moved: number
  /** the sum of `moved` up to this day */
  readonly movedSoFar: number
  /** entries that began to count on this day */
  readonly begun: number
}

/** The days of a series whose levels are asked for, and those of which also the parts are. */
export interface Stretch {
  /** the day of the first mark where left out; `moved` of the days before is not in `movedSoFar` */
  readonly from?: Day
  readonly to: Day
  /** `from` where left out */
  readonly partsFrom?: Day
}

/**
 * The levels of each day from the first mark to `to`, in order; empty without a mark. Marks come in canonical order, so
 * that the same ledger gives the same numbers bit for bit.
 */
export function seriesOf(
  marks: readonly Mark[],
  { from, to, partsFrom }: Stretch,
  constants: Constants,
): readonly Level[] {
  const first = marks.reduce((least, { from }) => Math.min(least, from), Number.POSITIVE_INFINITY)
  if (first > to) return []
  const begins = Map.groupBy(marks, ({ from }) => from)
  const ends = Map.groupBy(marks, ({ until }) => until)
  const sums = runningSums(first, constants)
  const known = new Set<string>()
  const standing = new Set<Mark>()
  let lastTold = Number.NEGATIVE_INFINITY
  let movedSoFar = 0
  const levels: Level[] = []
  for (let day = first; day <= to; day += 1) {
    if (day > first) sums.nextDay()
    const [begun, ended] = [begins.get(day) ?? [], ends.get(day) ?? []]
    const isAsked = from === undefined || day >= from
    const isChanged = isAsked && (begun.length > 0 || ended.length > 0)
    const faded = isChanged ? pointsOf(sums.weighed(), constants) : 0
    for (const mark of ended) {
      sums.end(mark)
      standing.delete(mark)
    }
    for (const mark of begun) {
      sums.begin(mark)
      if (mark.kind === 'stands' && mark.sources.length > 0) standing.add(mark)
    }
    if (begun.length > 0) lastTold = day
    const before = known.size
    for (const { entry } of begun) known.add(entry)
    if (!isAsked) continue
    const weighed = sums.weighed()
    const isTold = day - lastTold <= constants.silence
    const stands = isTold || standing.values().some((mark) => day - mark.day <= constants.stockSilence)
    const all = stands || isChanged ? pointsOf(weighed, constants) : 0
    const moved = isChanged ? all - faded : 0
    movedSoFar += moved
    levels.push({
      day,
      tension: stands ? neutral + all : null,
      half: stands ? halfWidth(weighed, constants) : 0,
      points: stands && (partsFrom === undefined || day >= partsFrom) ? pointsByPart(weighed, constants) : noPoints,
      moved,
      movedSoFar,
      begun: known.size - before,
    })
  }
  return levels
}

const noPoints = { acts: 0, talk: 0, plans: 0 }

/** A day before anything was known of the pair. */
export function silentLevel(day: Day): Level {
  return { day, tension: null, half: 0, points: noPoints, moved: 0, movedSoFar: 0, begun: 0 }
}
