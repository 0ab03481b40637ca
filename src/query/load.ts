import type { PlainDate } from '../base/plain-date.ts'
import { asOf } from '../ledger/across/as-of.ts'
import { sortedPair } from '../ledger/across/codes.ts'
import type { Entry, EntryKind } from '../ledger/across/entry.ts'
import { linkParts } from '../ledger/across/parts.ts'
import { loadEntries } from '../store/load-entries.ts'
import type { Session } from '../store/store.ts'

/** Which entries: of a pair, of some kinds, known by a day, of a stretch of days. */
export interface Wanted {
  /** in either order */
  readonly pair?: readonly [string, string]
  readonly actor?: string
  readonly kinds?: readonly EntryKind[]
  readonly at: PlainDate
  /** entries that end on or after this day, or have no day and were told on or after it */
  readonly from?: PlainDate
  readonly limit?: number
  /** so many of an actor's newest are left out */
  readonly offset?: number
}

/** The entries wanted, as they were known on the day, contacts linked to what they are part of. */
export async function loadKnown(session: Session, wanted: Wanted): Promise<readonly Entry[]> {
  const ids = wanted.actor === undefined ? await idsOfPairs(session, wanted) : await idsOfActor(session, wanted)
  return entriesAsOf(session, ids, wanted.at)
}

/** Entries as they were known on a day, contacts linked to what they are part of; those that were not known are left out. */
export async function entriesAsOf(session: Session, ids: readonly string[], at: PlainDate): Promise<readonly Entry[]> {
  const known = (await loadEntries(session, ids)).flatMap((entry) => asOf(entry, at) ?? [])
  const contacts = known.filter((entry): entry is Entry<'engagement'> => entry.kind === 'engagement')
  const linked = new Map(linkParts(contacts).map((entry) => [entry.id, entry]))
  return known.map((entry) => linked.get(entry.id) ?? entry)
}

async function idsOfPairs({ db }: Session, { pair, kinds, at, from, limit }: Wanted): Promise<readonly string[]> {
  let query = db.selectFrom('entry_pairs').select('entry').distinct().where('first_known', '<=', at)
  if (pair !== undefined) {
    const [a, b] = sortedPair(pair)
    query = query.where('a', '=', a).where('b', '=', b)
  }
  if (kinds !== undefined) query = query.where('kind', 'in', kinds)
  if (from !== undefined) query = query.where((is) => is.or([is('end', '>=', from), is('last_known', '>=', from)]))
  if (limit !== undefined) query = query.limit(limit)
  return (await query.execute()).map(({ entry }) => entry)
}

async function idsOfActor({ db }: Session, { actor, kinds, at, limit, offset }: Wanted): Promise<readonly string[]> {
  let query = db
    .selectFrom('entry_actors')
    .select('entry')
    .where('actor', '=', actor ?? '')
    .where('first_known', '<=', at)
    .orderBy((is) => is.fn.coalesce('start', 'first_known'), 'desc')
    .orderBy('entry')
  if (kinds !== undefined) query = query.where('kind', 'in', kinds)
  if (limit !== undefined) query = query.limit(limit).offset(offset ?? 0)
  return (await query.execute()).map(({ entry }) => entry)
}
