import { yearOf as calendarYear } from '../../base/calendar.ts'
import type { Line } from './lex.ts'
import { yearNumberAt } from './number-words.ts'
import { type Moment, match, skip } from './reading.ts'

/** A year named beside a day, a month or a season; null meaning: the moment does not tell. */
export interface YearReading {
  readonly next: number
  readonly year: (now: Moment) => number | null
}

/** `, 2022` · "of 2022" · "last year" · "of that year" · "this year", directly after what it belongs to. */
export function yearAfter(line: Line, at: number): YearReading | null {
  const number = yearNumberAt(line, at) ?? yearNumberAt(line, skip(line, at, ',|of|in'))
  if (number !== null) return { next: number.next, year: () => number.value }
  return yearPhrase(line, skip(line, at, 'of|in'))
}

/** "last year", "this year", "next year", "that year", "the same year", "the following year". */
export function yearPhrase(line: Line, at: number): YearReading | null {
  const start = skip(line, at, 'the')
  for (const [words, step] of relative) {
    const next = match(line, start, words, 'year')
    if (next > 0) return { next, year: ({ published }) => (published === null ? null : calendarYear(published) + step) }
  }
  for (const [words, step] of anchored) {
    const next = match(line, start, words, 'year')
    if (next > 0) return { next, year: (now) => anchorYear(now, step) }
  }
  return null
}

const relative = [
  ['last|past', -1],
  ['this|current', 0],
  ['next|coming', 1],
] as const
const anchored = [
  ['that|same', 0],
  ['following', 1],
  ['previous|preceding', -1],
] as const

function anchorYear(now: Moment, step: number): number | null {
  const anchor = now.anchors.at(-1)
  return anchor === undefined ? null : calendarYear(anchor.start) + step
}
