import type { Text } from '../../src/text/text.ts'
import { textOfParagraphs } from '../../src/text/text-of-paragraphs.ts'

/** A text as the stage before would give it: one paragraph a line, no title, dateline or byline unless given. */
export function textOf(text: string, parts: Partial<Text> = {}): Text {
  let start = 0
  const paragraphs = text.split('\n\n').map((paragraph) => {
    const span = { start, end: start + paragraph.length }
    start = span.end + 2
    return span
  })
  return { ...textOfParagraphs(text, paragraphs), ...parts }
}
