import type { Selectable } from 'kysely'
import type { Entry, EntryKind, Telling } from '../ledger/across/entry.ts'
import { oneOf } from './one-of.ts'
import type { EntriesTable, TellingsTable } from './schema.ts'
import type { Session } from './store.ts'

/** The entries of these ids with all their tellings, in the order of their ids; ids that are not there are passed over. */
export async function loadEntries({ kind, db }: Session, ids: readonly string[]): Promise<readonly Entry[]> {
  if (ids.length === 0) return []
  const these = oneOf(kind, ids)
  const entries = await db.selectFrom('entries').selectAll().where('id', 'in', these).orderBy('id').execute()
  const tellings = await db
    .selectFrom('tellings')
    .selectAll()
    .where('entry', 'in', these)
    .orderBy('published')
    .orderBy('article')
    .orderBy('kind')
    .orderBy('position')
    .execute()
  const pairs = await db
    .selectFrom('entry_pairs')
    .select(['entry', 'a', 'b'])
    .where('entry', 'in', these)
    .orderBy('a')
    .orderBy('b')
    .execute()
  const tellingsOf = Map.groupBy(tellings, ({ entry }) => entry)
  const pairsOf = Map.groupBy(pairs, ({ entry }) => entry)
  return entries.map((row) =>
    entryOf(
      row,
      (tellingsOf.get(row.id) ?? []).map(tellingOf),
      (pairsOf.get(row.id) ?? []).map(({ a, b }) => [a, b] as const),
    ),
  )
}

/** A telling from its row. */
export function tellingOf(row: Selectable<TellingsTable>): Telling {
  const { kind, article, position, published, known, outlet, source } = row
  return {
    kind: kind as EntryKind,
    article,
    index: position,
    published,
    known,
    outlet,
    source,
    ...JSON.parse(row.telling),
  }
}

function entryOf(
  row: Selectable<EntriesTable>,
  tellings: readonly Telling[],
  pairs: readonly (readonly [string, string])[],
): Entry {
  const { id, kind, start, end, sources } = row
  const articles = [...new Set(tellings.map(({ article }) => article))]
  return { id, kind: kind as EntryKind, pairs, start, end, record: JSON.parse(row.record), tellings, articles, sources }
}
