import type { Span } from '../../src/base/span.ts'

/** Sentences as one text, a space between them, and where each stands. */
export function joinSentences(sentences: readonly string[]): { text: string; spans: Span[] } {
  let end = -1
  const spans = sentences.map((sentence) => {
    const start = end + 1
    end = start + sentence.length
    return { start, end }
  })
  return { text: sentences.join(' '), spans }
}
