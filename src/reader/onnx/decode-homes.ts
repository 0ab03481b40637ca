import type { Span } from '../../base/span.ts'
import type { HomePointer, Scored } from '../reader.ts'

/** The least share of a word that is kept. */
const least = 0.02

/**
 * Where the words of one row say whose its parties are. `scores` is [rows, length, length], the share of each word (word 0: none)
 * for a party that ends with the word of the line; absent in a graph that was not taught it.
 */
export function homesOf(
  scores: Float32Array | undefined,
  row: number,
  length: number,
  words: readonly Span[],
  parties: readonly Span[],
): readonly HomePointer[] {
  if (scores === undefined) return []
  return parties.flatMap((party): readonly HomePointer[] => {
    const last = words.findLastIndex(({ start }) => start < party.end)
    if (last < 0) return []
    const at = (row * length + last + 1) * length
    const named = words.flatMap(({ start, end }, i): readonly Scored[] => {
      const score = scores[at + i + 1]!
      return score >= least ? [{ start, end, score }] : []
    })
    return [{ party: { start: party.start, end: party.end }, at: named }]
  })
}
