import type { Moment } from './reading.ts'
import type { Stretch } from './stretch.ts'

/**
 * Of what recurs (a weekday, a month, a feast) the one meant: the last that has begun, looking back; the first that has
 * not ended, looking ahead. `at(0)` is that of the current week or year, `at(-1)` the one before.
 */
export function pickRecurring(
  now: Moment,
  at: (cycle: number) => Stretch | null,
  unknown: 'past' | 'nearest',
): Stretch | null {
  const { published } = now
  if (published === null) return null
  const around = [-2, -1, 0, 1, 2].map(at).filter((stretch) => stretch !== null)
  const past = around.findLast((stretch) => stretch.start <= published) ?? null
  const future = around.find((stretch) => stretch.end >= published) ?? null
  if (now.direction === 'future') return future
  if (now.direction === 'past' || unknown === 'past' || future === null || past === null) return past
  return future.start - published < published - past.end ? future : past
}

/** "last", "next", "this" before what recurs. */
export function pickByWord(now: Moment, word: RelativeWord, at: (cycle: number) => Stretch | null): Stretch | null {
  const { published } = now
  if (published === null) return null
  const around = [-2, -1, 0, 1, 2].map(at).filter((stretch) => stretch !== null)
  if (word === 'last') return around.findLast((stretch) => stretch.end < published) ?? null
  if (word === 'next') return around.find((stretch) => stretch.start > published) ?? null
  return now.direction === 'unknown' ? at(0) : pickRecurring(now, at, 'past')
}

export type RelativeWord = 'last' | 'this' | 'next'
