import type { PlainDate } from '../../base/plain-date.ts'
import type { Entry } from './entry.ts'

/** The day by which an entry is put in order: when it happens or is due, else when it was told first. */
export function dayOf({ start, tellings }: Pick<Entry, 'start' | 'tellings'>): PlainDate {
  return start ?? tellings[0]!.published
}
