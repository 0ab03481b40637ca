import { type Arena, inArena } from '../base/arena.ts'
import { byText } from '../base/by-text.ts'
import type { Day } from '../base/calendar.ts'
import type { Constants } from './constants.ts'
import { neutral, pointsOf } from './level.ts'
import { type Part, parts } from './mark.ts'
import type { MarkColumns } from './mark-columns.ts'
import { roundShares } from './round-shares.ts'
import { pullOf, weightOf } from './sums.ts'
import { counts, type WeightChanges, weightChanges } from './weight-changes.ts'

/** By how many points an entry moved the tension, and how: it is new, known otherwise than before, over, or fades. */
export interface Contribution {
  readonly entry: string
  readonly part: Part
  readonly how: 'new' | 'changed' | 'over' | 'fading'
  /** points with one decimal, > 0 towards tension */
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
  return inArena((arena) => moved(marks, { from: from ?? Number.NEGATIVE_INFINITY, to, change }, constants, arena))
}

function moved(
  marks: MarkColumns,
  { from, to, change }: { readonly from: Day; readonly to: Day; readonly change: number },
  constants: Constants,
  arena: Arena,
): readonly Contribution[] {
  const moves = movesOf(marks, weightChanges(marks, from, to, constants, arena), constants, arena)
  const { order } = moves
  const shares = arena.floats(order.length)
  for (let index = 0; index < order.length; index += 1) shares[index] = moves.points[order[index]!]! * 10
  const points = roundShares(shares, Math.round(change * 10), arena)
  const contributions: Contribution[] = []
  for (let index = 0; index < order.length; index += 1) {
    if (points[index] === 0) continue
    const key = order[index]!
    const entry = marks.entries[Math.floor(key / parts.length)]!
    contributions.push({ entry, part: parts[key % parts.length]!, how: howOf(moves, key), points: points[index]! / 10 })
  }
  return contributions.sort((a, b) => Math.abs(b.points) - Math.abs(a.points) || byText(a.entry, b.entry))
}

/**
 * What the marks of each part of each entry did, and how many of them counted before, after, and on both days; by the place
 * of the entry and of the part in one number. `order`: as they come.
 */
interface Moves {
  readonly order: Int32Array
  readonly points: Float64Array
  readonly before: Uint16Array
  readonly after: Uint16Array
  readonly both: Uint16Array
}

function movesOf(marks: MarkColumns, changes: WeightChanges, constants: Constants, arena: Arena): Moves {
  const { memoryWeight, neutralWeight, neutralMemory } = constants
  const { before: start, after: end, counted } = changes
  const level = pointsOf({ ...start, sources: 0 }, constants) / neutral
  const remembered = pullOf(start.memory) / (neutralMemory + weightOf(start.memory))
  const whole = neutral / (neutralWeight + memoryWeight + weightOf(end.now))
  const remembering = memoryWeight / (neutralMemory + weightOf(end.memory))
  const size = marks.entries.length * parts.length
  const points = arena.floats(size)
  const [before, after, both] = [arena.counts(size), arena.counts(size), arena.counts(size)]
  const order = arena.integers(size)
  let ordered = 0
  for (let at = 0; at < counted.length; at += 1) {
    const days = counted[at]!
    if (days === 0) continue
    const key = marks.entry[at]! * parts.length + marks.part[at]!
    if (before[key] === 0 && after[key] === 0) order[ordered++] = key
    const off = marks.hostility[at]!
    points[key]! += whole * (changes.now[at]! * (off - level) + remembering * changes.memory[at]! * (off - remembered))
    if (days & counts.before) before[key]! += 1
    if (days & counts.after) after[key]! += 1
    if (days === (counts.before | counts.after)) both[key]! += 1
  }
  return { order: order.subarray(0, ordered), points, before, after, both }
}

function howOf(moves: Moves, key: number): Contribution['how'] {
  const [before, after] = [moves.before[key]!, moves.after[key]!]
  if (before === 0) return 'new'
  if (after === 0) return 'over'
  return before === after && moves.both[key] === before ? 'fading' : 'changed'
}
