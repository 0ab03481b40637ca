/**
 * Whole numbers that sum to `total`, each as near to its share as that allows (largest remainder; of equal remainders the
 * first). `total` and the sum of the shares may differ by their own rounding.
 */
export function roundShares(shares: readonly number[], total: number): readonly number[] {
  const rounded = shares.map(Math.floor)
  const missing = total - rounded.reduce((sum, share) => sum + share, 0)
  const order = shares.map((share, index) => ({ index, rest: share - Math.floor(share) }))
  order.sort((a, b) => b.rest - a.rest || a.index - b.index)
  for (let turn = 0; turn < Math.abs(missing) && order.length > 0; turn += 1) {
    const at = missing > 0 ? turn % order.length : order.length - 1 - (turn % order.length)
    rounded[order[at]!.index]! += Math.sign(missing)
  }
  return rounded
}
