import type { Span } from '../../base/span.ts'
import { overlaps } from '../../base/span.ts'

/** Numbers of the words that a span touches: first and one past the last; an empty range where it touches none. */
export interface WordRange {
  readonly from: number
  readonly to: number
}

export function wordsOf(span: Span, words: readonly Span[]): WordRange {
  const from = words.findIndex((word) => overlaps(word, span))
  if (from < 0) return { from: 0, to: 0 }
  let to = from + 1
  while (to < words.length && overlaps(words[to]!, span)) to++
  return { from, to }
}

/** Whether two ranges hold the same words. */
export function sameWords(a: WordRange, b: WordRange): boolean {
  return a.from === b.from && a.to === b.to
}

/** How many words two ranges share. */
export function sharedWords(a: WordRange, b: WordRange): number {
  return Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from))
}

/** Whether two ranges share at least half of the longer one. */
export function mostlySame(a: WordRange, b: WordRange): boolean {
  return 2 * sharedWords(a, b) >= Math.max(a.to - a.from, b.to - b.from, 1)
}
