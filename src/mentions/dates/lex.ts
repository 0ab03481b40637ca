import type { Span } from '../../base/span.ts'

/** A word, number or mark of a time expression, as the rules read it. */
export interface Lexeme extends Span {
  readonly text: string
  readonly lower: string
  /** the value of a whole number, `19` in "19th" too */
  readonly number: number | undefined
}

export type Line = readonly Lexeme[]

const pattern =
  /\d{4}-\d{2}(?:-\d{2})?(?![\d-])|\d{1,4}[/.]\d{1,2}[/.]\d{2,4}(?![\d/])|\d+(?:[:.,]\d+)*(?:st|nd|rd|th|s)?(?![\p{L}\d])|\p{L}(?:\.\p{L})+\.?|['’](?:s(?!\p{L})|\d{2}s?(?!\d))|[\p{L}\p{M}]+|[-–—]+|\S/gu

/** Cuts a text into lexemes; offsets begin at `offset`. The stop of "Sept." and "Feb." is left out. */
export function lex(text: string, offset = 0): Line {
  const lexemes: Lexeme[] = []
  for (const match of text.matchAll(pattern)) {
    const [word] = match
    const start = offset + match.index
    const whole = /^(\d{1,4}|\d{1,3}(?:,\d{3})+)(?:st|nd|rd|th)?$/u.exec(word)?.[1]
    const number = whole === undefined ? undefined : Number(whole.replaceAll(',', ''))
    lexemes.push({ start, end: start + word.length, text: word, lower: word.toLowerCase(), number })
  }
  return lexemes.filter((lexeme, index) => lexeme.text !== '.' || !isAbbreviation(lexemes[index - 1], lexeme))
}

const abbreviations = new Set(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun'.split(' '),
)

function isAbbreviation(word: Lexeme | undefined, stop: Lexeme): boolean {
  return word !== undefined && word.end === stop.start && abbreviations.has(word.lower)
}
