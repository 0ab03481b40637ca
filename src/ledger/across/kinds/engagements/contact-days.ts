import { toDay } from '../../../../base/calendar.ts'
import { lengthOf } from '../../../../base/date-overlap.ts'
import type { DateRange, PlainDate } from '../../../../base/plain-date.ts'
import { isCalledOff, isDone, isEnded } from '../../../engagements/contact-state.ts'
import { daysApart, daysBetween, isAheadOf, loosened } from '../../days.ts'
import type { Entry, Merged, Telling } from '../../entry.ts'
import { isRevival } from './revival.ts'

interface Contact {
  readonly state: Merged['engagement']['state']
  readonly date: DateRange | null
  readonly history: readonly { readonly date: DateRange | null }[]
}

/** days within which two tellings without a day can tell of one contact that took place, or that is to come */
const doneReach = 21
const planReach = 90
/** days by which a contact is moved at most */
const moveReach = 180
/** days of the widest range that still says when: a plan "for 2022" is hardly more than one without a day */
const widest = 45
/** a contact takes place a day or two from where it was planned */
const slip = 2

/** How well the days agree (LA7): 3 the same day, 2 within what is told, 1 a day not told, or moved; 0 another contact. */
export function daysKin(telling: Telling<'engagement'>, { record, tellings }: Entry<'engagement'>): number {
  const told = telling.record
  const theirs = datesOf(record)
  const mine = isEnded(told) ? datesOf(told).filter((date) => !isOfEnding(date, telling, theirs)) : datesOf(told)
  const gap = daysBetween(telling.published, tellings.at(-1)!.published)
  if (mine.length === 0 || theirs.length === 0) {
    const then = record.date?.end ?? tellings[0]!.published
    if (tookPlaceLater(telling, record, tellings)) return 0
    if (isBeforePlan(telling, record, tellings)) return 0
    return undated(telling, record, isDone(record) ? daysBetween(telling.published, then) : gap)
  }
  if (mine.some((one) => theirs.some((other) => isDay(one) && isDay(other) && daysApart(one, other) === 0))) return 3
  // LA200: another day makes what was called off or refused live again only for those who were to meet then
  if (isCalledOff(record) && isAhead(told) && !isRevival(telling, tellings)) return 0
  const agree = (most: number) =>
    mine.some((one) => theirs.some((other) => daysApart(one, other) === 0 && longest(one, other) <= most))
  if (agree(widest)) return 2
  if (agree(Number.POSITIVE_INFINITY)) return told.kind === record.kind ? 1 : 0
  const apart = daysApart(told.date ?? mine.at(-1)!, record.date ?? theirs.at(-1)!)
  if (isOver(told) !== isOver(record) && apart <= slip) return 2
  return moves(told, record) && apart <= moveReach && gap <= moveReach ? 1 : 0
}

function isAhead(contact: Pick<Contact, 'state'>): boolean {
  return !isOver(contact) && contact.state !== 'postponed'
}

/** The day on which it was called off, some weeks before that for which it was planned. */
function isOfEnding(date: DateRange, { published }: Telling<'engagement'>, planned: readonly DateRange[]): boolean {
  return (
    date.end <= published &&
    !planned.some((one) => daysApart(one, date) === 0) &&
    planned.some((one) => isAheadOf(one, date))
  )
}

/** One of them names no day. */
function undated({ record: told, published }: Telling<'engagement'>, record: Contact, gap: number): number {
  if (isDone(told) && isDone(record)) return gap <= doneReach ? 1 : 0
  if (isOver(told) && isOver(record)) return told.state === record.state && gap <= doneReach ? 1 : 0
  if (isOver(record) || gap > planReach) return 0
  // what is still to come, or is called off, is none whose day has passed; what took place is none whose day has not come
  const date = record.date
  if (date === null) return 1
  return (isDone(told) ? toDay(date.start) - slip <= toDay(published) : toDay(date.end) + 1 >= toDay(published)) ? 1 : 0
}

/**
 * LA71: what one of them told as over, on no day, before the day that the other names for it; a report may bear the day before.
 */
function tookPlaceLater(
  { record: told, published }: Telling<'engagement'>,
  record: Contact,
  tellings: readonly Telling<'engagement'>[],
): boolean {
  if (!isDone(told) || !isDone(record)) return false
  if (told.date === null && record.date !== null) return isLaterThan(record.date, published)
  const first = tellings.find((one) => isDone(one.record))
  return told.date !== null && first !== undefined && isLaterThan(told.date, first.published)
}

/** LA203: what took place before anybody told of the plan is none of it: "for the first time since their summit last year". */
function isBeforePlan(
  { record: told }: Telling<'engagement'>,
  record: Contact,
  tellings: readonly Telling<'engagement'>[],
): boolean {
  return (
    isDone(told) && !isOver(record) && told.date !== null && toDay(told.date.end) + slip < toDay(tellings[0]!.published)
  )
}

function isLaterThan({ start }: DateRange, published: PlainDate): boolean {
  return toDay(start) - 1 > toDay(published)
}

function datesOf({ history, date }: Contact): readonly DateRange[] {
  const dates = history.flatMap((step) => step.date ?? [])
  return (dates.length === 0 && date !== null ? [date] : dates).map(loosened)
}

/** What was to come takes place, is called off or put off; what was put off is to come again. */
export function isStep(told: Contact, record: Contact): boolean {
  if (record.state === 'postponed' || (record.state === 'cancelled' && told.state === 'planned')) return true
  return !isOver(record) && (isOver(told) || told.state === 'postponed')
}

/** Somebody says that the day is another than it was. */
function moves(told: Contact, record: Contact): boolean {
  if (told.state === 'postponed') return !isOver(record)
  return record.state === 'postponed' || (record.state === 'cancelled' && told.state === 'planned')
}

function isOver(contact: Pick<Contact, 'state'>): boolean {
  return isDone(contact) || isCalledOff(contact)
}

function longest(one: DateRange, other: DateRange): number {
  return Math.max(lengthOf(one), lengthOf(other))
}

function isDay(range: DateRange): boolean {
  return lengthOf(range) === 1
}
