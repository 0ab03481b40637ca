import { sharedWords, type WordRange } from './words-of.ts'

/** Indices of things that belong together: `[given, gold]`. */
export type IndexPair = readonly [number, number]

/**
 * Pairs ranges one to one, those that share most words first (then the earlier ones); `fits` says which pairs are allowed,
 * by default all that share a word.
 */
export function matchSpans(
  given: readonly WordRange[],
  gold: readonly WordRange[],
  fits: (given: WordRange, gold: WordRange) => boolean = (a, b) => sharedWords(a, b) > 0,
): readonly IndexPair[] {
  const candidates = given
    .flatMap((a, i) =>
      gold.map((b, j) => ({
        i,
        j,
        shared: sharedWords(a, b),
        length: a.to - a.from + b.to - b.from,
        fits: fits(a, b),
      })),
    )
    .filter((candidate) => candidate.fits)
    .toSorted((a, b) => b.shared - a.shared || a.length - b.length || a.j - b.j || a.i - b.i)
  const usedGiven = new Set<number>()
  const usedGold = new Set<number>()
  const pairs: IndexPair[] = []
  for (const { i, j } of candidates) {
    if (usedGiven.has(i) || usedGold.has(j)) continue
    usedGiven.add(i)
    usedGold.add(j)
    pairs.push([i, j])
  }
  return pairs
}
