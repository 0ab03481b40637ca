import type { Moment } from './reading.ts'
import type { Stretch } from './stretch.ts'

/**
 * Of what recurs (a weekday, a month, a feast) the one meant: the last that has begun, looking back; the first that has
 * not ended, looking ahead. `at(0)` is that of the current week or year, `at(-1)` the one before. A day far off on that side
 * gives way to a near one on the other, the sooner where the direction is a guess: "Dec. 15" in November is hardly last year's,
 * and what was announced on 2 August to be "effective on August 28" is not a year old. What is sure to have happened never lies ahead.
 */
export function pickRecurring(
  now: Moment,
  at: (cycle: number) => Stretch | null,
  unknown: 'past' | 'nearest',
): Stretch | null {
  const { published, direction } = now
  if (published === null) return null
  const around = [-2, -1, 0, 1, 2].map(at).filter((stretch) => stretch !== null)
  const past = around.findLast((stretch) => stretch.start <= published) ?? null
  const future = around.find((stretch) => stretch.end >= published) ?? null
  if (past === null || future === null) return past ?? future
  const [behind, ahead] = [published - past.end, future.start - published]
  if (direction === 'unknown' && unknown === 'nearest') return ahead < behind ? future : past
  if (now.happened) return past
  const { far, near } = now.guessed ? guess : told
  if (direction === 'future') return ahead > far && behind < near ? past : future
  return behind > far && ahead < near ? future : past
}

/** days */
const guess = { far: 240, near: 125 }
const told = { far: 305, near: 60 }

/** "last", "next", "this", "coming" before what recurs. */
export function pickByWord(now: Moment, word: RelativeWord, at: (cycle: number) => Stretch | null): Stretch | null {
  const { published } = now
  if (published === null) return null
  const around = [-2, -1, 0, 1, 2].map(at).filter((stretch) => stretch !== null)
  if (word === 'last') return around.findLast((stretch) => stretch.end < published) ?? null
  if (word === 'next' || word === 'coming') return around.find((stretch) => stretch.start > published) ?? null
  return at(0)
}

export type RelativeWord = 'last' | 'this' | 'next' | 'coming'
