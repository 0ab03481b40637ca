import words from '../../data/tokens/words.json' with { type: 'json' }
import type { Span } from '../base/span.ts'

const word = new RegExp(words.pattern, 'gu')

/**
 * Cuts a stretch of the text into words and marks, offsets into `text`. The stretch is read by itself, so what stands
 * outside it never changes a word; the training of the reader cuts with the same pattern.
 */
export function tokenize(text: string, span: Span): readonly Span[] {
  return Array.from(text.slice(span.start, span.end).matchAll(word), (match) => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }))
}
