import { toDay } from '../base/calendar.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { EntryView } from './views.ts'

/** Days after which a plan without a day, of which nothing more was told, is no longer counted as coming: half a year. */
const planSilence = 180
/** Days after which an issue, an expectation or a channel that nobody spoke of again is no longer counted as open: two years. */
const openSilence = 730

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

function isWithin(told: PlainDate, at: PlainDate, days: number): boolean {
  return toDay(at) - toDay(told) <= days
}
