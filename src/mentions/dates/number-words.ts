import type { Line } from './lex.ts'
import { numberWordIn, ordinalWordIn } from './words.ts'

export interface Counted {
  readonly next: number
  readonly value: number
}

/** A whole number in digits or words: `12`, "twelve", "forty-eight", "a", "a couple of", "two dozen". */
export function cardinalAt(line: Line, at: number): Counted | null {
  const lexeme = line[at]
  if (lexeme === undefined) return null
  if (lexeme.number !== undefined && /\d$/u.test(lexeme.text)) return { next: at + 1, value: lexeme.number }
  const value = numberWordIn(lexeme)
  if (value === undefined) return null
  const scale = numberWordIn(line[at + 1])
  if (
    scale !== undefined &&
    (scale === 2 || scale >= 12) &&
    (scale === 12 || scale === 100 || line[at + 1]?.lower === 'couple')
  ) {
    return { next: line[at + 2]?.lower === 'of' ? at + 3 : at + 2, value: value * scale }
  }
  if (value >= 20 && value < 100) {
    const dash = line[at + 1]?.text === '-' ? 1 : 0
    const ones = numberWordIn(line[at + 1 + dash])
    if (ones !== undefined && ones < 10 && line[at + 1 + dash]?.lower !== 'a')
      return { next: at + 2 + dash, value: value + ones }
  }
  return { next: at + 1, value }
}

/** `19th`, "nineteenth", "twenty-first". */
export function ordinalAt(line: Line, at: number): Counted | null {
  const lexeme = line[at]
  if (lexeme === undefined) return null
  if (lexeme.number !== undefined) return /\p{L}$/u.test(lexeme.text) ? { next: at + 1, value: lexeme.number } : null
  const value = ordinalWordIn(lexeme)
  if (value !== undefined) return { next: at + 1, value }
  const tens = numberWordIn(lexeme)
  if (tens === undefined || tens < 20 || tens > 90) return null
  const dash = line[at + 1]?.text === '-' ? 1 : 0
  const ones = ordinalWordIn(line[at + 1 + dash])
  return ones === undefined || ones > 9 ? null : { next: at + 2 + dash, value: tens + ones }
}

/** A day of the month: `6`, `6th`, "sixth", "twenty-first". */
export function dayNumberAt(line: Line, at: number): Counted | null {
  const lexeme = line[at]
  const digits = lexeme?.number !== undefined && /^\d{1,2}(?:st|nd|rd|th)?$/u.test(lexeme.text)
  const day = digits ? { next: at + 1, value: lexeme.number } : ordinalAt(line, at)
  return day !== null && day.value >= 1 && day.value <= 31 ? day : null
}

/** `1998`, "nineteen ninety-eight", "two thousand and four", `'98` (1930 to 2029). */
export function yearNumberAt(line: Line, at: number): Counted | null {
  const lexeme = line[at]
  if (lexeme === undefined) return null
  if (/^(?:1\d|20)\d\d$/u.test(lexeme.text)) return { next: at + 1, value: Number(lexeme.text) }
  if (/^['’]\d\d$/u.test(lexeme.text)) {
    const short = Number(lexeme.text.slice(1))
    return { next: at + 1, value: short < 30 ? 2000 + short : 1900 + short }
  }
  const century = numberWordIn(lexeme)
  if (century === 2 && line[at + 1]?.lower === 'thousand') {
    const rest = cardinalAt(line, line[at + 2]?.lower === 'and' ? at + 3 : at + 2)
    return rest !== null && rest.value < 100
      ? { next: rest.next, value: 2000 + rest.value }
      : { next: at + 2, value: 2000 }
  }
  if (century === undefined || century < 15 || century > 20) return null
  const rest = cardinalAt(line, at + 1)
  const words = line[at + 1]?.number === undefined && line[at + 1]?.lower !== 'a'
  return words && rest !== null && rest.value >= 10 && rest.value < 100
    ? { next: rest.next, value: century * 100 + rest.value }
    : null
}
