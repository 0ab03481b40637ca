import { sql } from 'kysely'
import { byText } from '../base/by-text.ts'
import { toDay } from '../base/calendar.ts'
import { lengthOf } from '../base/date-overlap.ts'
import type { DateRange, PlainDate } from '../base/plain-date.ts'
import { sortedPair } from '../ledger/across/codes.ts'
import type { Entry } from '../ledger/across/entry.ts'
import type { Session } from '../store/store.ts'
import { actorsOf, citationsOf, viewOf } from './entry-view.ts'
import { listAsOf, type Place, toldLater } from './list-as-of.ts'
import type { CalendarView } from './views.ts'

export interface CalendarQuestion {
  /** one pair, or all contacts of one state or body; everything where both are left out */
  readonly pair?: readonly [string, string]
  readonly state?: string
  readonly from: PlainDate
  readonly to: PlainDate
  /** what was known on this day */
  readonly at: PlainDate
  /** so many at most, after the first `offset` */
  readonly limit?: number
  readonly offset?: number
}

/** Contacts that are due or were held in a stretch of days, in the order of their days. */
export async function calendarView(session: Session, question: CalendarQuestion): Promise<CalendarView> {
  const { from, to, at, limit, offset = 0 } = question
  const [changed, asTheyStand] = await Promise.all([changedSince(session, question), unchanged(session, question)])
  const { entries, sources, total } = await listAsOf(session, at, {
    changed,
    placeOf: (entry) => (isAskedFor(entry) ? { day: entry.start!, entry: entry.id } : null),
    unchanged: asTheyStand,
    inOrder: (one, other) => byText(one.day, other.day) || byText(one.entry, other.entry),
    limit,
    offset,
  })
  const contacts = entries.filter(isAskedFor)
  return {
    schema: 'rapport/calendar@1',
    at,
    from,
    to,
    total,
    offset,
    nearest: contacts.every(({ record }) => isOfLongTime(record.date)) ? await nearest(session, question) : null,
    engagements: contacts.map((entry) => ({ ...viewOf(entry), pairs: entry.pairs })),
    actors: actorsOf(contacts),
    sources: await citationsOf(
      session,
      contacts.flatMap(({ articles }) => articles),
      sources,
    ),
  }

  function isAskedFor(entry: Entry): entry is Entry<'engagement'> {
    const { kind, start, end, pairs } = entry
    return (
      kind === 'engagement' && start !== null && end !== null && start <= to && end >= from && isOf(pairs, question)
    )
  }
}

/** Whether a contact is told to be some time in more than a month. */
export function isOfLongTime(date: DateRange | null): boolean {
  return date !== null && lengthOf(date) > 32
}

/** The first day of the contact nearest to a stretch of days, of those that lie in one month and were not told of since. */
async function nearest(session: Session, question: CalendarQuestion): Promise<PlainDate | null> {
  const { from, to, at } = question
  const known = contactsOf(session, question)
    .select('start')
    .where('last_known', '<=', at)
    .where('start', '>=', sql<string>`substr("end", 1, 7)`)
  const [before, after] = await Promise.all([
    known.where('start', '<', from).orderBy('start', 'desc').limit(1).executeTakeFirst(),
    known.where('start', '>', to).orderBy('start').limit(1).executeTakeFirst(),
  ])
  const days = [before?.start ?? null, after?.start ?? null].filter((day) => day !== null)
  const away = (day: PlainDate): number => (day < from ? toDay(from) - toDay(day) : toDay(day) - toDay(to))
  return days.toSorted((one, other) => away(one) - away(other))[0] ?? null
}

function isOf(pairs: Entry['pairs'], { pair, state }: CalendarQuestion): boolean {
  if (pair !== undefined) {
    const [a, b] = sortedPair(pair)
    return pairs.some((one) => one[0] === a && one[1] === b)
  }
  return pairs.length > 0 && (state === undefined || pairs.some((one) => one.includes(state)))
}

/** Contacts of these days of which nothing was told after the day asked about: as they stand. */
async function unchanged(session: Session, question: CalendarQuestion): Promise<readonly Place[]> {
  const { from, to, at } = question
  const known = contactsOf(session, question).select(['entry', 'start']).distinct().where('last_known', '<=', at)
  const touching = known.where('start', '<=', to).where('end', '>=', from)
  // what begins before the month of the first day and reaches into it is rare, and has an index of its own
  const month = `${from.slice(0, 7)}-01`
  const before = touching
    .where('start', '<', sql<string>`substr("end", 1, 7)`)
    .where((is) => is(is.fn.coalesce('start', is.val('')), '<', month))
  const rows = await touching.where('start', '>=', month).unionAll(before).execute()
  return rows.map(({ entry, start }) => ({ day: start!, entry }))
}

/** Contacts known by the day asked about of which more was told later. */
async function changedSince(session: Session, question: CalendarQuestion): Promise<readonly string[]> {
  const { at } = question
  const known = contactsOf(session, question).select('entry').distinct().where('first_known', '<=', at)
  const rows = await toldLater(known, at).execute()
  return rows.map(({ entry }) => entry)
}

function contactsOf({ db }: Session, { pair, state }: CalendarQuestion) {
  const all = db.selectFrom('entry_pairs').where('kind', '=', 'engagement')
  if (pair !== undefined) {
    const [a, b] = sortedPair(pair)
    return all.where('a', '=', a).where('b', '=', b)
  }
  return state === undefined ? all : all.where((is) => is.or([is('a', '=', state), is('b', '=', state)]))
}
