import { type Arena, noArena } from '../base/arena.ts'

/**
 * Whole numbers that sum to `total`, each as near to its share as that allows (largest remainder; of equal remainders the
 * first). `total` and the sum of the shares may differ by their own rounding.
 */
export function roundShares(shares: ArrayLike<number>, total: number, arena: Arena = noArena): Float64Array {
  const { length } = shares
  const [rounded, rests, ordered] = [arena.floats(length), arena.floats(length), arena.floats(length)]
  if (length === 0) return rounded
  let missing = total
  for (let index = 0; index < length; index += 1) {
    rounded[index] = Math.floor(shares[index]!)
    rests[index] = shares[index]! - rounded[index]!
    missing -= rounded[index]!
  }
  ordered.set(rests)
  const [all, some] = [Math.trunc(missing / length), missing % length]
  const sign = Math.sign(some)
  // of those that get one more the least rest, of those that get one less the greatest
  const edge = some === 0 ? 0 : nthLeast(ordered, some > 0 ? length - some : -some - 1)
  let atEdge = Math.abs(some)
  for (let index = 0; index < length; index += 1) if (sign * (rests[index]! - edge) > 0) atEdge -= 1
  for (let turn = 0; turn < length; turn += 1) {
    const index = some > 0 ? turn : length - 1 - turn
    const beyond = sign * (rests[index]! - edge)
    const isOne = beyond > 0 || (beyond === 0 && atEdge > 0)
    if (isOne && beyond === 0) atEdge -= 1
    rounded[index]! += all + (isOne ? sign : 0)
  }
  return rounded
}

/** What would stand at a place if the values were sorted (quickselect, Hoare 1961). Moves the values about. */
function nthLeast(values: Float64Array, place: number): number {
  let [low, high] = [0, values.length - 1]
  while (low < high) {
    const pivot = values[(low + high) >> 1]!
    let [left, right] = [low, high]
    while (left <= right) {
      while (values[left]! < pivot) left += 1
      while (values[right]! > pivot) right -= 1
      if (left > right) break
      const value = values[left]!
      values[left] = values[right]!
      values[right] = value
      left += 1
      right -= 1
    }
    if (place <= right) high = right
    else if (place >= left) low = left
    else break
  }
  return values[place]!
}
