import { overlaps, type Span, slice } from '../base/span.ts'
import type { Text } from '../text/text.ts'
import { findBoundaries } from './boundaries.ts'
import { cutLongRun } from './long-runs.ts'
import type { Sentence } from './sentence.ts'
import { tokenize } from './tokenize.ts'

/**
 * Splits a text into sentences with their tokens. The title is one sentence of kind `headline`, and so is a short line
 * without a final stop before a paragraph of prose; dateline and byline are left out, so a first sentence begins after
 * them. Every other character that is no space lies in exactly one sentence.
 */
export function splitSentences(text: Text): readonly Sentence[] {
  const sentences: Sentence[] = []
  for (const [paragraph, span] of text.paragraphs.entries()) {
    const kind = isHeadline(text, paragraph) ? 'headline' : 'body'
    for (const stretch of without(span, [text.dateline, text.byline])) {
      for (const tokens of runsOf(text.text, stretch, kind === 'headline')) {
        const start = tokens[0]!.start
        sentences.push({ index: sentences.length, paragraph, kind, start, end: tokens.at(-1)!.end, tokens })
      }
    }
  }
  return sentences
}

/** The words of each sentence in a stretch; a stretch without words has none. */
function runsOf(text: string, stretch: Span, whole: boolean): readonly (readonly Span[])[] {
  const starts = [stretch.start, ...(whole ? [] : findBoundaries(text, stretch)), stretch.end]
  return starts.slice(1).flatMap((end, index) => cutLongRun(text, tokenize(text, { start: starts[index]!, end })))
}

function isHeadline(text: Text, index: number): boolean {
  const paragraph = text.paragraphs[index]!
  if (text.title !== null && overlaps(text.title, paragraph)) return true
  const next = text.paragraphs[index + 1]
  if (next === undefined || text.dateline?.start === paragraph.start) return false
  return isShortLine(slice(text.text, paragraph)) && /[.!?]["”’')]*$/u.test(slice(text.text, next).trimEnd())
}

function isShortLine(line: string): boolean {
  return line.length <= 90 && /^\s*["“‘]?[\p{Lu}\d]/u.test(line) && /[\p{L}\p{N}?"”’']\s*$/u.test(line)
}

/** What is left of a span when others are taken out. */
function without(span: Span, holes: readonly (Span | null)[]): readonly Span[] {
  let left: readonly Span[] = [span]
  for (const hole of holes) {
    if (hole === null) continue
    left = left.flatMap((part) =>
      overlaps(part, hole)
        ? [
            { start: part.start, end: hole.start },
            { start: hole.end, end: part.end },
          ].filter(({ start, end }) => start < end)
        : [part],
    )
  }
  return left
}
