import type { Day } from '../base/calendar.ts'
import type { Constants } from './constants.ts'
import { neutral, pointsOf } from './level.ts'
import type { Mark, Part } from './mark.ts'
import { roundShares } from './round-shares.ts'
import { addWeight, noSums, pullOf, weightOf } from './sums.ts'
import { type MarkWeight, weightsOn } from './weighed-on.ts'

/** By how many points an entry moved the tension, and how: it is new, known otherwise than before, over, or fades. */
export interface Contribution {
  readonly entry: string
  readonly part: Part
  readonly how: 'new' | 'changed' | 'over' | 'fading'
  /** tenths of a point, > 0 towards tension */
  readonly points: number
}

/**
 * Why the tension changed from one day to another (BA10): what each entry did to it, largest first. The points, in
 * tenths, sum to `change` exactly, which is the difference of the two rounded tensions. `from` null: why the tension lies off neutral.
 *
 * With T = 50 · N / D, the change of a sum of marks is linear in what each mark adds to N and to D:
 * T₁ − T₀ = 50 · Σ (ΔNᵢ − t₀ · ΔDᵢ) / D₁, t₀ = N₀ / D₀; the memory, itself such a mean, likewise. An entry that agrees with the level moves
 * nothing, however heavy it is.
 */
export function whyChanged(
  marks: readonly Mark[],
  from: Day | null,
  to: Day,
  change: number,
  constants: Constants,
): readonly Contribution[] {
  const before = from === null ? [] : weightsOn(marks, from, constants)
  const after = weightsOn(marks, to, constants)
  const moves = movesOf(before, after, constants)
  const points = roundShares(
    moves.map((move) => move.points * 10),
    Math.round(change * 10),
  )
  return moves
    .map(({ entry, part, how }, index) => ({ entry, part, how, points: points[index]! / 10 }))
    .filter((contribution) => contribution.points !== 0)
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.entry < b.entry ? -1 : 1))
}

function movesOf(
  before: readonly MarkWeight[],
  after: readonly MarkWeight[],
  constants: Constants,
): readonly Contribution[] {
  const { memoryWeight, neutralWeight, neutralMemory } = constants
  const [start, end] = [totals(before), totals(after)]
  const level = pointsOf({ ...start, sources: 0 }, constants) / neutral
  const remembered = pullOf(start.memory) / (neutralMemory + weightOf(start.memory))
  const moved = ({ mark, now, memory }: MarkWeight): number =>
    (neutral / (neutralWeight + memoryWeight + weightOf(end.now))) *
    (now * (mark.hostility - level) +
      (memoryWeight * memory * (mark.hostility - remembered)) / (neutralMemory + weightOf(end.memory)))
  const entries = Map.groupBy(
    [...before.map((one) => ({ ...one, sign: -1 })), ...after.map((one) => ({ ...one, sign: 1 }))],
    ({ mark }) => `${mark.entry}\n${mark.part}`,
  )
  return [...entries.values()].map((own) => ({
    entry: own[0]!.mark.entry,
    part: own[0]!.mark.part,
    how: howOf(own),
    points: own.reduce((sum, { sign, ...weight }) => sum + sign * moved(weight), 0),
  }))
}

function totals(weights: readonly MarkWeight[]) {
  const [now, memory] = [noSums(), noSums()]
  for (const one of weights) {
    addWeight(now, one.mark.part, one.now, one.mark.hostility)
    addWeight(memory, one.mark.part, one.memory, one.mark.hostility)
  }
  return { now, memory }
}

function howOf(own: readonly (MarkWeight & { readonly sign: number })[]): Contribution['how'] {
  const [before, after] = [own.filter(({ sign }) => sign < 0), own.filter(({ sign }) => sign > 0)]
  if (before.length === 0) return 'new'
  if (after.length === 0) return 'over'
  const same = before.length === after.length && before.every(({ mark }) => after.some((one) => one.mark === mark))
  return same ? 'fading' : 'changed'
}
