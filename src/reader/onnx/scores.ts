import type { Outputs } from './session.ts'

/** The numbers of anchor n: the rest of the shape, flat. */
export function vector(outputs: Outputs, name: string, n: number): Float32Array {
  const { data, dims } = outputs[name]!
  const size = dims.slice(1).reduce((product, dim) => product * dim, 1)
  return (data as Float32Array).subarray(n * size, (n + 1) * size)
}

/** Index of the largest score, the first of equals. */
export function best(scores: Float32Array, from = 0): number {
  let chosen = from
  for (let i = from + 1; i < scores.length; i++) if (scores[i]! > scores[chosen]!) chosen = i
  return chosen
}

/** Index of the largest score beside "none", which stands first. */
export function bestAfterNone(scores: Float32Array): number {
  return best(scores, 1)
}

/** The likeliest label beside "none", with the probability that there is an anchor at all. */
export function bestLabel(scores: Float32Array, labels: readonly string[]): { label: string; score: number } {
  return { label: labels[bestAfterNone(scores)]!, score: 1 - scores[0]! }
}
