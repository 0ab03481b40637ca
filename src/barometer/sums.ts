import { type Part, parts } from './mark.ts'

/** Weights on one day: all of them (index 0), and for each part each weight times its hostility (1 + index of the part). */
export type Sums = Float64Array

export function noSums(): Sums {
  return new Float64Array(1 + parts.length)
}

/** Adds a weight of a part to the sums, in place. */
export function addWeight(sums: Sums, part: Part, weight: number, hostility: number): void {
  addWeightAt(sums, parts.indexOf(part), weight, hostility)
}

/** Adds a weight of the part at a place in `parts`, in place. */
export function addWeightAt(sums: Sums, part: number, weight: number, hostility: number): void {
  sums[0]! += weight
  sums[1 + part]! += weight * hostility
}

/** Adds `factor × added` to the sums, in place. */
export function addSums(sums: Sums, added: Sums, factor = 1): void {
  for (let index = 0; index < sums.length; index += 1) sums[index]! += factor * added[index]!
}

/** Scales the sums, in place. */
export function scaleSums(sums: Sums, factor: number): void {
  for (let index = 0; index < sums.length; index += 1) sums[index]! *= factor
}

export function weightOf(sums: Sums): number {
  return sums[0]!
}

/** Weight times hostility, of one part or of all. */
export function pullOf(sums: Sums, part?: Part): number {
  return part === undefined ? parts.reduce((sum, one) => sum + pullOf(sums, one), 0) : sums[1 + parts.indexOf(part)]!
}
