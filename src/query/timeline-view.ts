import { byText } from '../base/by-text.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { dayOf } from '../ledger/across/day-of.ts'
import type { Entry, EntryKind } from '../ledger/across/entry.ts'
import type { Session } from '../store/store.ts'
import { daysInOrder } from './days-in-order.ts'
import { actorsOf, anyView, citationsOf } from './entry-view.ts'
import { listAsOf, type Place } from './list-as-of.ts'
import { changedOfPairs, ofPair } from './pair-entries.ts'
import type { TimelineView } from './views.ts'

export interface TimelineQuestion {
  readonly pair: readonly [string, string]
  readonly from?: PlainDate
  readonly to: PlainDate
  /** all but talk's wording (issues, statements, outlook) where left out */
  readonly kinds?: readonly EntryKind[]
  /** so many at most, after a place of the list */
  readonly limit?: number
  readonly after?: Place
}

const shown: readonly EntryKind[] = ['event', 'engagement', 'incident', 'measure', 'channel']

/** What happened and is due between a pair, day by day, the newest first; with other `kinds` also what was said. */
export async function timelineView(session: Session, question: TimelineQuestion): Promise<TimelineView> {
  return (await timelinePage(session, question)).view
}

/** … with the place after which there is more; null at the end. */
export async function timelinePage(
  session: Session,
  question: TimelineQuestion,
): Promise<{ readonly view: TimelineView; readonly next: Place | null }> {
  const { pair, from, to, kinds = shown, limit } = question
  daysInOrder(from, to)
  const [changed, asTheyStand] = await Promise.all([
    changedOfPairs(session, [pair], to, kinds),
    unchanged(session, question),
  ])
  const { places, entries, sources, total } = await listAsOf(session, to, {
    changed,
    placeOf: (entry) => {
      const place = { day: dayOf(entry), entry: entry.id }
      return isWanted(place, question) ? place : null
    },
    unchanged: asTheyStand,
    inOrder,
    limit,
  })
  const days = Map.groupBy(
    entries.toSorted((a, b) => byText(a.id, b.id)),
    dayOf,
  )
  return {
    view: {
      schema: 'rapport/timeline@1',
      pair,
      from: from ?? null,
      to,
      days: [...days]
        .toSorted(([a], [b]) => byText(b, a))
        .map(([date, list]) => ({ date, entries: list.map(anyView) })),
      actors: actorsOf(entries),
      sources: await citationsOf(
        session,
        entries.flatMap(({ articles }: Entry) => articles),
        sources,
      ),
    },
    next: places.length < total ? places.at(-1)! : null,
  }
}

function inOrder(one: Place, other: Place): number {
  return byText(other.day, one.day) || byText(one.entry, other.entry)
}

function isWanted(place: Place, { from, to, after }: TimelineQuestion): boolean {
  const isIn = place.day <= to && (from === undefined || place.day >= from)
  return isIn && (after === undefined || inOrder(after, place) < 0)
}

/** The first of the list of which nothing was told after the last day asked about, one more than are asked for. */
async function unchanged(session: Session, { pair, from, to, kinds = shown, limit, after }: TimelineQuestion) {
  let query = ofPair(session, pair, to)
    .select('day')
    .where('last_known', '<=', to)
    .where('day', '<=', to)
    .where('kind', 'in', kinds)
    .orderBy('day', 'desc')
    .orderBy('entry')
  if (from !== undefined) query = query.where('day', '>=', from)
  if (after !== undefined) {
    query = query
      .where('day', '<=', after.day)
      .where((is) => is.or([is('day', '<', after.day), is('entry', '>', after.entry)]))
  }
  if (limit !== undefined) query = query.limit(limit + 1)
  return query.execute()
}
