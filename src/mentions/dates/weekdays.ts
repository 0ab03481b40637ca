import { mondayOf } from '../../base/calendar.ts'
import { pickByWord, type RelativeWord } from './pick.ts'
import type { Moment } from './reading.ts'
import { dayStretch, type Stretch } from './stretch.ts'

/** The weekday in the week so many weeks from publication. */
export function weekdayOfWeek(now: Moment, weekday: number, weeks: number): Stretch | null {
  return now.published === null ? null : dayStretch(mondayOf(now.published) + weekday - 1 + 7 * weeks)
}

/** "next Friday" is in the next week, unless none of this one's is left; "last Friday" is the nearest before, "the coming Friday" the nearest ahead. */
export function weekdayByWord(now: Moment, weekday: number, word: RelativeWord): Stretch | null {
  if (word === 'next') return weekdayOfWeek(now, weekday, 1)
  return pickByWord(now, word, (cycle) => weekdayOfWeek(now, weekday, cycle))
}

/** "Saturday week": a week behind the Saturday that comes next. */
export function weekOnFrom(now: Moment, weekday: number): Stretch | null {
  const next = pickByWord(now, 'coming', (cycle) => weekdayOfWeek(now, weekday, cycle))
  return next === null ? null : dayStretch(next.start + 7)
}
