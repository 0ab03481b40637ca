import type { Day } from '../../base/calendar.ts'
import type { Line } from './lex.ts'
import type { Stretch } from './stretch.ts'

export type Direction = 'past' | 'future' | 'unknown'

/** What the words are read against: the day of publication, the sense of time, and dates named before. */
export interface Moment {
  readonly published: Day | null
  readonly direction: Direction
  /** the direction is a guess from tense */
  readonly guessed: boolean
  /** what is dated is sure to have happened */
  readonly happened: boolean
  /** the act stands in the clause that "before" or "after" opens: in "a day before he left" it is the leaving */
  readonly governed: boolean
  /** earlier dates of the article, the latest last */
  readonly anchors: readonly Stretch[]
}

/** What words mean at a moment; null when that moment does not tell. */
export type Meaning = (now: Moment) => Stretch | null

const timeKinds = [
  'date',
  'weekday',
  'month',
  'season',
  'quarter',
  'year',
  'today',
  'unit',
  'shift',
  'anchor',
  'holiday',
  'clock',
  'range',
  'vague',
] as const
export type TimeKind = (typeof timeKinds)[number]

/** Words up to `next` (an index) read as one time expression. */
export interface Reading {
  readonly next: number
  readonly kind: TimeKind
  readonly mean: Meaning
}

/** Tries to read a time expression that begins exactly at a lexeme. */
export type Rule = (line: Line, at: number) => Reading | null

/** The rule that reads the most words wins; of equals the first. */
export function longest(...rules: readonly Rule[]): Rule {
  return (line, at) => {
    let best: Reading | null = null
    for (const rule of rules) {
      const reading = rule(line, at)
      if (reading !== null && (best === null || reading.next > best.next)) best = reading
    }
    return best
  }
}

/** Does `line` go on with these words at `at`? `|`-separated alternatives; returns the index after them, or -1. */
export function match(line: Line, at: number, ...words: readonly string[]): number {
  for (const [index, word] of words.entries()) {
    const lexeme = line[at + index]
    if (lexeme === undefined || !alternatives(word).has(lexeme.lower)) return -1
  }
  return at + words.length
}

const split = new Map<string, ReadonlySet<string>>()

/** The rules ask with the same few words at every place of a text. */
function alternatives(words: string): ReadonlySet<string> {
  const known = split.get(words)
  if (known !== undefined) return known
  const set = new Set(words.split('|'))
  split.set(words, set)
  return set
}

/** The index after an optional word. */
export function skip(line: Line, at: number, words: string): number {
  const next = match(line, at, words)
  return next < 0 ? at : next
}
