import words from '../../data/tokens/words.json' with { type: 'json' }
import type { Span } from '../base/span.ts'

const word = new RegExp(words.pattern, 'gu')

/** Cuts a stretch of text into words. */
export function tokenize(text: string, span: Span): readonly Span[] {
  return [...text.slice(span.start, span.end).matchAll(word)].map((match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }))
}
