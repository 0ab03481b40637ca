import { type Span, slice } from '../base/span.ts'

/** A span as the codebook names it: its words, with `#2` for the second time that its letters stand in the text. */
export function phraseOf(text: string, span: Span): string {
  const words = slice(text, span)
  let count = 1
  for (let at = text.indexOf(words); at >= 0 && at < span.start; at = text.indexOf(words, at + 1)) count += 1
  return count === 1 && !/#\d+$/u.test(words) ? words : `${words}#${count}`
}

/** Offsets of such a phrase, or null where it does not stand in the text word for word. */
export function locate(text: string, phrase: string): Span | null {
  const numbered = /^(.*)#(\d+)$/su.exec(phrase)
  const words = numbered?.[1] ?? phrase
  if (words === '') return null
  let start = -1
  for (let count = Number(numbered?.[2] ?? 1); count > 0; count -= 1) {
    start = text.indexOf(words, start + 1)
    if (start < 0) return null
  }
  return start < 0 ? null : { start, end: start + words.length }
}
