import type { SelectQueryBuilder } from 'kysely'
import type { PlainDate } from '../base/plain-date.ts'
import type { Entry } from '../ledger/across/entry.ts'
import type { Tables } from '../store/schema.ts'
import type { Session } from '../store/store.ts'
import { citedAsOf, entriesAsOf } from './load.ts'
import type { Citations } from './views.ts'

/** The place of an entry in a list. */
export interface Place {
  readonly day: PlainDate
  readonly entry: string
}

interface List {
  /** ids of the entries known by the day of which more was told later (`toldLater`) */
  readonly changed: readonly string[]
  /** the place that one of them had on the day; null where it was not in the list */
  readonly placeOf: (entry: Entry) => Place | null
  /** the places of the others, as the store has them: all, or at least the first that are asked for */
  readonly unchanged: readonly Place[]
  readonly inOrder: (one: Place, other: Place) => number
  /** so many at most, after the first `offset` */
  readonly limit?: number | undefined
  readonly offset?: number
}

/**
 * A part of a list of entries as they were known on a day, in order. The store knows the places of entries of which nothing
 * was told since; what was known of the others is found from their tellings.
 */
export async function listAsOf(
  session: Session,
  at: PlainDate,
  { changed, placeOf, unchanged, inOrder, limit, offset = 0 }: List,
): Promise<{
  readonly places: readonly Place[]
  readonly entries: readonly Entry[]
  /** articles that tell them, not all of them perhaps: for `citationsOf` */
  readonly sources: Citations
  /** how many places there are in all, of those that were given */
  readonly total: number
}> {
  const moved = (await entriesAsOf(session, changed, at)).flatMap((entry) => {
    const place = placeOf(entry)
    return place === null ? [] : { entry, place }
  })
  const all = [...unchanged, ...moved.map(({ place }) => place)].toSorted(inOrder)
  const places = all.slice(offset, limit === undefined ? undefined : offset + limit)
  const byId = new Map(moved.map(({ entry }) => [entry.id, entry]))
  const others = places.filter(({ entry }) => !byId.has(entry)).map(({ entry }) => entry)
  const { entries, sources } = await citedAsOf(session, others, at)
  for (const entry of entries) byId.set(entry.id, entry)
  return { places, entries: places.flatMap(({ entry }) => byId.get(entry) ?? []), sources, total: all.length }
}

/** Of entries known by a day those of which more was told later: what was known of them then is another matter. */
export function toldLater<Row>(known: SelectQueryBuilder<Tables, 'entry_pairs', Row>, at: PlainDate) {
  return known.whereRef('first_known', '<', 'last_known').where('last_known', '>', at)
}
