import type { Span } from '../../base/span.ts'
import { harmless } from '../../wording/harmless.ts'
import { wrap } from '../text-layout.ts'
import type { Style } from './style.ts'

/** The sentence in quotation marks, broken to the width, the marked words bold. `sentence` and `marked` are spans of `text`. */
export function quote(text: string, sentence: Span, marked: readonly Span[], style: Style, indent: string): string {
  let words = ''
  let at = sentence.start
  for (const span of marked.filter((one) => sentence.start <= one.start && one.end <= sentence.end)) {
    if (span.start < at) continue
    words += harmless(text.slice(at, span.start)) + style.bold(harmless(text.slice(span.start, span.end)))
    at = span.end
  }
  words += harmless(text.slice(at, sentence.end))
  return wrap(`“${words}”`, style.width, indent)
}
