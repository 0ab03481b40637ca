import { byText } from '../base/by-text.ts'
import { toDay } from '../base/calendar.ts'
import type { DateRange, PlainDate } from '../base/plain-date.ts'
import { dayInWords } from '../wording/days.ts'
import type { AnyEntry, EntryView, PairView } from './views.ts'

/** Days after which a plan without a day, of which nothing more was told, is no longer counted as coming: half a year. */
const planSilence = 180
/** Days after which an issue, an expectation, a channel or a measure that nobody spoke of again is no longer counted as open: two years. */
const openSilence = 730

/** Days after which what is told of a day is no news any more: a quarter. */
const newsReach = 90

const ahead = new Set<string>(['proposed', 'planned', 'confirmed', 'uncertain', 'postponed', 'under-way'])

/** Whether a contact is still to come on a day. */
export function isComing({ state, date, lastTold }: EntryView<'engagement'>, at: PlainDate): boolean {
  if (!ahead.has(state)) return false
  return date === null ? isWithin(lastTold, at, planSilence) : date.end >= at
}

/** Contacts that are still to come on a day, the nearest first, those without a day last. */
export function comingOf<Contact extends EntryView<'engagement'>>(
  engagements: readonly Contact[],
  at: PlainDate,
): readonly Contact[] {
  const day = ({ date, firstTold }: Contact): string => date?.start ?? `9999 ${firstTold}`
  return engagements.filter((entry) => isComing(entry, at)).toSorted((a, b) => byText(day(a), day(b)))
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

/**
 * What a line of a dossier says of its time: that it is new since the day asked about, or that nothing more was told of what
 * would still stand.
 */
export function timeFacts(one: AnyEntry, { since, at }: Pick<PairView, 'since' | 'at'>): readonly string[] {
  if (isNew(one, since)) return ['new']
  if (!isForgotten(one, at)) return []
  const { lastTold } = one.entry
  const date = dateOf(one)
  // beside what has no day of its own stands the day it was told
  return [date === null || date.end >= lastTold ? 'nothing told since' : `nothing told since ${dayInWords(lastTold)}`]
}

/** Whether it was told first since a day, and was news then. */
export function isNew(one: AnyEntry, since: PlainDate): boolean {
  const { firstTold } = one.entry
  return firstTold >= since && isNews(dateOf(one), firstTold)
}

function dateOf({ entry }: AnyEntry): DateRange | null {
  return 'date' in entry ? entry.date : null
}

/** Whether it would still stand on a day, and nobody has spoken of it for so long that it may have ended unseen. */
function isForgotten({ kind, entry }: AnyEntry, at: PlainDate): boolean {
  if (kind === 'engagement') return ahead.has(entry.state) && !isComing(entry, at)
  if (kind === 'measure') return entry.state !== 'lifted' && !isCurrent(entry, at)
  return kind === 'channel' && !isCurrent(entry, at)
}

function isWithin(told: PlainDate, at: PlainDate, days: number): boolean {
  return toDay(at) - toDay(told) <= days
}
