import type { Entry, Telling } from '../ledger/across/entry.ts'
import { chunksOf } from './chunks-of.ts'
import { oneOf } from './one-of.ts'
import type { EntriesTable, EntryActorsTable, EntryPairsTable, TellingsTable } from './schema.ts'
import type { Session } from './store.ts'

/**
 * Writes what a fold changed: `removed` entries go, `changed` ones stand as they are handed in, and each of their
 * tellings is told in its entry. `known` holds, by `tellingKey`, the entry under which a telling stands in the store;
 * the others are new.
 */
export async function saveEntries(
  session: Session,
  { changed, removed }: { readonly changed: readonly Entry[]; readonly removed: readonly string[] },
  known: ReadonlyMap<string, string>,
): Promise<void> {
  const { kind, db } = session
  const gone = [...removed, ...changed.map(({ id }) => id)]
  if (gone.length > 0) await db.deleteFrom('entries').where('id', 'in', oneOf(kind, gone)).execute()
  for (const rows of chunksOf(changed.map(rowOf))) await db.insertInto('entries').values(rows).execute()
  for (const rows of chunksOf(changed.flatMap(pairRows))) await db.insertInto('entry_pairs').values(rows).execute()
  for (const rows of chunksOf(changed.flatMap(actorRows))) await db.insertInto('entry_actors').values(rows).execute()
  const told = changed.flatMap(({ id, tellings }) => tellings.map((telling) => ({ telling, entry: id })))
  const fresh = told.filter(({ telling }) => !known.has(tellingKey(telling)))
  for (const rows of chunksOf(fresh.map(tellingRow))) await db.insertInto('tellings').values(rows).execute()
  for (const { telling, entry } of told) {
    if (known.get(tellingKey(telling)) !== entry) await moveTelling(session, telling, entry)
  }
}

/** Names a telling: its article, its kind and its place there. */
export function tellingKey({ article, kind, index }: Pick<Telling, 'article' | 'kind' | 'index'>): string {
  return `${article}\n${kind}\n${index}`
}

function tellingRow({ telling, entry }: { readonly telling: Telling; readonly entry: string }): TellingsTable {
  const { article, kind, index: position, published, known, outlet, source, record, actors, sentences } = telling
  const words = JSON.stringify({ record, actors, sentences })
  return { article, kind, position, entry, published, known, outlet, source, telling: words }
}

async function moveTelling({ db }: Session, telling: Telling, entry: string): Promise<void> {
  const { article, kind, index } = telling
  await db
    .updateTable('tellings')
    .set({ entry })
    .where('article', '=', article)
    .where('kind', '=', kind)
    .where('position', '=', index)
    .execute()
  if (kind !== 'event') return
  await db.updateTable('events').set({ entry }).where('article', '=', article).where('position', '=', index).execute()
}

function rowOf(entry: Entry): EntriesTable {
  const { id, kind, start, end, sources, record } = entry
  return {
    id,
    kind,
    start,
    end,
    label: firstString(record, ['type', 'kind', 'level', 'stance']),
    state: firstString(record, ['modality', 'state', 'status']),
    ...knownDays(entry),
    sources,
    articles: entry.articles.length,
    record: JSON.stringify(record),
  }
}

function knownDays({ tellings }: Entry): { readonly first_known: string; readonly last_known: string } {
  const days = tellings.map(({ known }) => known).toSorted()
  return { first_known: days[0] ?? '', last_known: days.at(-1) ?? '' }
}

function firstString(record: unknown, keys: readonly string[]): string | null {
  const fields = new Map<string, unknown>(Object.entries(record ?? {}))
  const found = keys.map((key) => fields.get(key)).find((value) => typeof value === 'string')
  return typeof found === 'string' ? found : null
}

function pairRows(entry: Entry): readonly EntryPairsTable[] {
  const { id, kind, start, end } = entry
  return entry.pairs.map(([a, b]) => ({ entry: id, a, b, kind, start, end, ...knownDays(entry) }))
}

function actorRows(entry: Entry): readonly EntryActorsTable[] {
  const { id, kind, start, tellings } = entry
  const { first_known } = knownDays(entry)
  const actors = new Map(tellings.flatMap((telling) => Object.entries(telling.actors)))
  return [...actors].map(([actor, { name, state }]) => ({ entry: id, actor, name, state, kind, start, first_known }))
}
