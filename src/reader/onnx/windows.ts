import { type Span, slice } from '../../base/span.ts'
import type { Sentence } from '../../sentences/sentence.ts'
import type { Manifest } from './manifest.ts'
import type { EncodedSentence, Subwords } from './subwords.ts'

/** A sentence, or the part of a very long one, that the graph reads at once. */
export interface Window {
  readonly sentence: number
  readonly words: readonly Span[]
  readonly encoded: EncodedSentence
}

/** Nearly every sentence is one window; one that exceeds the graph's size is read in several, none of its words twice. */
export function windowsOf(
  text: string,
  sentences: readonly Sentence[],
  subwords: Subwords,
  { words: most, subwords: size }: Manifest['window'],
): Window[] {
  const windows: Window[] = []
  sentences.forEach((sentence, index) => {
    let from = 0
    let used = 2
    const push = (to: number) => {
      const words = sentence.tokens.slice(from, to)
      if (words.length > 0)
        windows.push({ sentence: index, words, encoded: subwords.encode(words.map((word) => slice(text, word))) })
      from = to
      used = 2
    }
    sentence.tokens.forEach((token, i) => {
      const pieces = subwords.pieces(slice(text, token)).length
      if (i - from >= most || used + pieces > size) push(i)
      used += pieces
    })
    push(sentence.tokens.length)
  })
  return windows
}
