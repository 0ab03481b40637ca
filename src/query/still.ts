import { toDay } from '../base/calendar.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { EntryView } from './views.ts'

/** Days after which a plan without a day, of which nothing more was told, is no longer counted as coming: half a year. */
const planSilence = 180
/** Days after which an issue, an expectation or a channel that nobody spoke of again is no longer counted as open: two years. */
const openSilence = 730

/** Days after which what is told of a day is no news any more: a quarter. */
const newsReach = 90

const ahead = new Set<string>(['proposed', 'planned', 'confirmed', 'uncertain', 'postponed', 'under-way'])

/** Whether a contact is still to come on a day. */
export function isComing({ state, date, lastTold }: EntryView<'engagement'>, at: PlainDate): boolean {
  if (!ahead.has(state)) return false
  return date === null ? isWithin(lastTold, at, planSilence) : date.end >= at
}

/** Whether an issue is still open on a day. */
export function isOpen({ status, lastTold }: EntryView<'issue'>, at: PlainDate): boolean {
  return status !== 'agreed' && status !== 'closed' && isWithin(lastTold, at, openSilence)
}

/** Whether what was said is still of the time of a day. */
export function isCurrent({ lastTold }: Pick<EntryView, 'lastTold'>, at: PlainDate): boolean {
  return isWithin(lastTold, at, openSilence)
}

/** Whether what was told first on a day was news then: not where it had been over for long (LA108). */
export function isNews(date: { readonly end: PlainDate } | null, told: PlainDate): boolean {
  return date === null || isWithin(date.end, told, newsReach)
}

function isWithin(told: PlainDate, at: PlainDate, days: number): boolean {
  return toDay(at) - toDay(told) <= days
}
