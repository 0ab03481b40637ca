/** What is left of 1 after some days (≥ 0), halving every `halving` days. */
export function fading(days: number, halving: number): number {
  return 2 ** (-days / halving)
}

/** `fading` of one halving; what is asked for often is computed once. */
export function fadingBy(halving: number): (days: number) => number {
  const known = computed.get(halving) ?? Float64Array.from({ length: daysComputed }, (_, days) => fading(days, halving))
  computed.set(halving, known)
  return (days) => known[days] ?? fading(days, halving)
}

const computed = new Map<number, Float64Array>()
/** twenty years; there are few halvings */
const daysComputed = 7305

/** The share that each of `n` marks of a group keeps, so that all together weigh log₂(1 + n) marks (BA6). */
export function shareOf(n: number): number {
  return Math.log2(1 + n) / n
}
