import { isPlainDate } from '../../base/calendar.ts'
import { RapportError } from '../../base/errors.ts'
import type { PlainDate } from '../../base/plain-date.ts'
import type { PageRequest } from '../page.ts'

/** A day of the query, or null where it is not given. Throws the known error `bad-date`. */
export function dayOfQuery(request: PageRequest, name: string): PlainDate | null {
  const words = request.query(name)
  return words === null ? null : dayIn(words)
}

/** The day that words are. Throws the known error `bad-date`. */
export function dayIn(words: string): PlainDate {
  if (isPlainDate(words)) return words
  throw new RapportError('bad-date', `“${words.slice(0, 40)}” is no day.`, { hint: 'Give a day as YYYY-MM-DD.' })
}

/** The day from which on a page tells what changed, `since` of the query; null where it is not given or lies behind the day of the page. */
export function sinceOf(request: PageRequest, at: PlainDate): PlainDate | null {
  const since = dayOfQuery(request, 'since')
  return since !== null && since > at ? null : since
}
