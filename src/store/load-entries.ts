import type { Expression, Selectable } from 'kysely'
import type { PlainDate } from '../base/plain-date.ts'
import type { Entry, EntryKind, Telling } from '../ledger/across/entry.ts'
import { indexKey } from './index-key.ts'
import { oneOf } from './one-of.ts'
import type { EntriesTable } from './schema.ts'
import type { Session } from './store.ts'
import { tableOf } from './table-of.ts'
import { tellingColumns, tellingOf } from './tellings.ts'

/** The entries of these ids with all their tellings, in the order of their ids; ids that are not there are passed over. */
export async function loadEntries(session: Session, ids: readonly string[]): Promise<readonly Entry[]> {
  return ids.length === 0 ? [] : loadFound(session, oneOf(session.kind, ids))
}

/** … of the ids that a question gives: it is asked within these, as each is a way to the server and back. */
export async function loadFound({ db }: Session, these: Expression<string>): Promise<readonly Entry[]> {
  const entries = db
    .selectFrom('entries')
    .leftJoin('entry_pairs', 'entry_pairs.entry', 'entries.id')
    .select(['id', 'entries.kind', 'entries.start', 'entries.end', 'sources', 'record', 'a', 'b'])
    .where('id', 'in', these)
    .orderBy('id')
    .orderBy('a')
    .orderBy('b')
  const tellings = db
    .selectFrom('tellings')
    .select(tellingColumns)
    .select('entry')
    .where('entry', 'in', these)
    .orderBy('published')
    .orderBy('article')
    .orderBy('kind')
    .orderBy('position')
  const [rows, told] = await Promise.all([entries.execute(), tellings.execute()])
  const tellingsOf = Map.groupBy(told, ({ entry }) => entry)
  return [...Map.groupBy(rows, ({ id }) => id)].map(([id, ofEntry]) =>
    entryOf(
      ofEntry[0]!,
      (tellingsOf.get(id) ?? []).map(tellingOf),
      ofEntry.flatMap(({ a, b }) => (a === null || b === null ? [] : [[a, b] as const])),
    ),
  )
}

function entryOf(
  row: Pick<Selectable<EntriesTable>, 'id' | 'kind' | 'start' | 'end' | 'sources' | 'record'>,
  tellings: readonly Telling[],
  pairs: readonly (readonly [string, string])[],
): Entry {
  const { id, kind, start, end, sources } = row
  const articles = [...new Set(tellings.map(({ article }) => article))]
  return { id, kind: kind as EntryKind, pairs, start, end, record: JSON.parse(row.record), tellings, articles, sources }
}

/** A stretch of days in which entries meet at a place; `from` and `to` are included, null is open. */
export interface Area {
  readonly place: string
  readonly from: PlainDate | null
  readonly to: PlainDate | null
}

/** The ids of the entries that are told in any of some areas. */
export async function entriesIn({ kind, db }: Session, areas: readonly Area[]): Promise<Set<string>> {
  const open = { from: '', to: '9999' }
  const asked = areas.map(({ place, from, to }) => ({
    place: indexKey(place),
    from: from ?? open.from,
    to: to ?? open.to,
  }))
  const rows = await db
    .selectFrom(tableOf(kind, ['place', 'from', 'to'], asked).as('areas'))
    // each is looked up in the index of its place
    .crossJoin('entry_places')
    .select('entry')
    .distinct()
    .whereRef('entry_places.place', '=', 'areas.place')
    .whereRef('last_told', '>=', 'areas.from')
    .whereRef('first_told', '<=', 'areas.to')
    .execute()
  return new Set(rows.map(({ entry }) => entry))
}
