import { type Span, slice } from '../../base/span.ts'
import { expression } from './expression.ts'
import { isMistaken } from './guards.ts'
import { lex } from './lex.ts'

/**
 * The time expressions in a stretch of text that name days or point at them, in order and without overlap; offsets into
 * `text`. Durations ("for two weeks") and vague words ("recently") are none.
 */
export function findTimes(text: string, span: Span): readonly Span[] {
  const line = lex(slice(text, span), span.start)
  const found: Span[] = []
  for (let at = 0; at < line.length; at++) {
    const reading = expression(line, at)
    if (reading === null || isMistaken(line, at, reading)) continue
    // the article stays outside: "the 2015 deal" holds "2015"
    if (line[at]!.lower === 'the' && expression(line, at + 1)?.next === reading.next) continue
    found.push({ start: line[at]!.start, end: line[reading.next - 1]!.end })
    at = reading.next - 1
  }
  return found
}
