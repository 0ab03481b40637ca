import type { Day } from '../base/calendar.ts'
import type { Constants } from './constants.ts'
import { neutral, pointsOf } from './level.ts'
import { type Part, parts } from './mark.ts'
import { type MarkColumns, type WeightColumns, weightsOn } from './mark-columns.ts'
import { roundShares } from './round-shares.ts'
import { addWeight, noSums, pullOf, weightOf } from './sums.ts'

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
  marks: MarkColumns,
  from: Day | null,
  to: Day,
  change: number,
  constants: Constants,
): readonly Contribution[] {
  const before = weightsOn(marks, from ?? Number.NEGATIVE_INFINITY, constants)
  const moves = movesOf(marks, before, weightsOn(marks, to, constants), constants)
  const points = roundShares(
    moves.map((move) => move.points * 10),
    Math.round(change * 10),
  )
  return moves
    .flatMap((move, index) => {
      const { entry, part } = move
      const moved = points[index]! / 10
      return moved === 0 ? [] : [{ entry: marks.entries[entry]!, part: parts[part]!, how: howOf(move), points: moved }]
    })
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || (a.entry < b.entry ? -1 : 1))
}

/** What the marks of one part of an entry did, and how many of them counted before, after, and on both days. */
interface Move {
  readonly entry: number
  readonly part: number
  points: number
  before: number
  after: number
  both: number
}

function movesOf(
  marks: MarkColumns,
  before: WeightColumns,
  after: WeightColumns,
  constants: Constants,
): readonly Move[] {
  const { memoryWeight, neutralWeight, neutralMemory } = constants
  const [start, end] = [totals(marks, before), totals(marks, after)]
  const level = pointsOf({ ...start, sources: 0 }, constants) / neutral
  const remembered = pullOf(start.memory) / (neutralMemory + weightOf(start.memory))
  const whole = neutral / (neutralWeight + memoryWeight + weightOf(end.now))
  const remembering = neutralMemory + weightOf(end.memory)
  const moves = new Map<number, Move>()
  for (const [sign, { counts, now, memory }] of [
    [-1, before],
    [1, after],
  ] as const) {
    for (let at = 0; at < counts.length; at += 1) {
      if (counts[at] === 0) continue
      const [entry, part] = [marks.entry[at]!, marks.part[at]!]
      const key = entry * parts.length + part
      const move = moves.get(key) ?? { entry, part, points: 0, before: 0, after: 0, both: 0 }
      moves.set(key, move)
      const off = marks.hostility[at]!
      move.points +=
        sign * whole * (now[at]! * (off - level) + (memoryWeight * memory[at]! * (off - remembered)) / remembering)
      if (sign < 0) move.before += 1
      else move.after += 1
      if (sign > 0 && before.counts[at] === 1) move.both += 1
    }
  }
  return [...moves.values()]
}

function totals(marks: MarkColumns, { counts, now, memory }: WeightColumns) {
  const sums = { now: noSums(), memory: noSums() }
  for (let at = 0; at < counts.length; at += 1) {
    if (counts[at] === 0) continue
    const part = parts[marks.part[at]!]!
    addWeight(sums.now, part, now[at]!, marks.hostility[at]!)
    addWeight(sums.memory, part, memory[at]!, marks.hostility[at]!)
  }
  return sums
}

function howOf({ before, after, both }: Move): Contribution['how'] {
  if (before === 0) return 'new'
  if (after === 0) return 'over'
  return before === after && both === before ? 'fading' : 'changed'
}
