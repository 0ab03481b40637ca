/**
 * Whole numbers that sum to `total`, each as near to its share as that allows (largest remainder; of equal remainders the
 * first). `total` and the sum of the shares may differ by their own rounding.
 */
export function roundShares(shares: ArrayLike<number>, total: number): Float64Array {
  const rounded = Float64Array.from(shares, Math.floor)
  if (rounded.length === 0) return rounded
  const missing = total - rounded.reduce((sum, share) => sum + share, 0)
  const [all, some] = [Math.trunc(missing / rounded.length), missing % rounded.length]
  const rests = Float64Array.from(shares, (share, index) => share - rounded[index]!)
  const sign = Math.sign(some)
  // of those that get one more the least rest, of those that get one less the greatest
  const edge = rests.toSorted().at(some > 0 ? -some : -some - 1) ?? 0
  const isBeyond = (rest: number): boolean => (some > 0 ? rest > edge : rest < edge)
  let atEdge = Math.abs(some) - rests.reduce((count, rest) => count + (isBeyond(rest) ? 1 : 0), 0)
  for (let turn = 0; turn < rounded.length; turn += 1) {
    const index = some > 0 ? turn : rounded.length - 1 - turn
    const rest = rests[index]!
    const isOne = some !== 0 && (isBeyond(rest) || (rest === edge && atEdge > 0))
    if (isOne && rest === edge) atEdge -= 1
    rounded[index]! += all + (isOne ? sign : 0)
  }
  return rounded
}
