import type { PlainDate } from '../base/plain-date.ts'
import type { EntryKind } from '../ledger/across/entry.ts'
import type { Session } from '../store/store.ts'
import { actorsOf, anyView, citationsOf, dayOf } from './entry-view.ts'
import { loadKnown } from './load.ts'
import type { TimelineView } from './views.ts'

export interface TimelineQuestion {
  readonly pair: readonly [string, string]
  readonly from?: PlainDate
  readonly to: PlainDate
  /** all but talk's wording (issues, statements, outlook) where left out */
  readonly kinds?: readonly EntryKind[]
}

const shown: readonly EntryKind[] = ['event', 'engagement', 'incident', 'measure', 'channel']

/** What happened, was said and is due between a pair, day by day, the newest first. */
export async function timelineView(session: Session, question: TimelineQuestion): Promise<TimelineView> {
  const { pair, from, to, kinds = shown } = question
  const known = await loadKnown(session, { pair, kinds, at: to, ...(from === undefined ? {} : { from }) })
  const entries = known.filter((entry) => dayOf(entry) <= to && (from === undefined || dayOf(entry) >= from))
  const byDay = Map.groupBy(
    entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    dayOf,
  )
  return {
    schema: 'rapport/timeline@1',
    pair,
    from: from ?? null,
    to,
    days: [...byDay]
      .toSorted(([a], [b]) => (a < b ? 1 : -1))
      .map(([date, list]) => ({ date, entries: list.map(anyView) })),
    actors: actorsOf(entries),
    sources: await citationsOf(
      session,
      entries.flatMap(({ articles }) => articles),
    ),
  }
}
