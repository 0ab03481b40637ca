/** What is left of 1 after some days (≥ 0), halving every `halving` days. */
export function fading(days: number, halving: number): number {
  return 2 ** (-days / halving)
}

/** The share that each of `n` marks of a group keeps, so that all together weigh log₂(1 + n) marks (BA6). */
export function shareOf(n: number): number {
  return Math.log2(1 + n) / n
}
