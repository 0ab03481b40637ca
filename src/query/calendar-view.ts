import type { PlainDate } from '../base/plain-date.ts'
import type { Entry } from '../ledger/across/entry.ts'
import { byText } from '../ledger/across/order.ts'
import type { Session } from '../store/store.ts'
import { actorsOf, citationsOf, viewOf } from './entry-view.ts'
import { loadKnown } from './load.ts'
import type { CalendarView } from './views.ts'

export interface CalendarQuestion {
  /** one pair, or all contacts of one state or body; everything where both are left out */
  readonly pair?: readonly [string, string]
  readonly state?: string
  readonly from: PlainDate
  readonly to: PlainDate
  /** what was known on this day */
  readonly at: PlainDate
}

/** Contacts that are due or were held in a stretch of days, in the order of their days. */
export async function calendarView(session: Session, question: CalendarQuestion): Promise<CalendarView> {
  const { pair, state, from, to, at } = question
  const known = await loadKnown(session, { ...(pair === undefined ? {} : { pair }), kinds: ['engagement'], at, from })
  const contacts = known.filter((entry): entry is Entry<'engagement'> => entry.kind === 'engagement' && isWithin(entry))
  const mine = state === undefined ? contacts : contacts.filter(({ pairs }) => pairs.some((one) => one.includes(state)))
  const ordered = mine.toSorted((a, b) => byText(a.start!, b.start!) || byText(a.id, b.id))
  return {
    schema: 'rapport/calendar@1',
    at,
    from,
    to,
    engagements: ordered.map((entry) => ({ ...viewOf(entry), pairs: entry.pairs })),
    actors: actorsOf(ordered),
    sources: await citationsOf(
      session,
      ordered.flatMap(({ articles }) => articles),
    ),
  }

  function isWithin({ start, end }: Entry): boolean {
    return start !== null && end !== null && start <= to && end >= from
  }
}
