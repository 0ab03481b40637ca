import type { Span } from '../base/span.ts'
import { nothingFound } from './found.ts'
import type { Text } from './text.ts'

/** A text of which nothing is known but its paragraphs: one that no source gave, such as annotated sentences. */
export function textOfParagraphs(text: string, paragraphs: readonly Span[]): Text {
  return {
    text,
    title: null,
    dateline: null,
    byline: null,
    paragraphs,
    quotes: [],
    language: 'en',
    found: nothingFound,
    toSource: (offset) => offset,
  }
}
