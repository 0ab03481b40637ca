import { storable } from '../base/storable.ts'
import { dayOf } from '../ledger/across/day-of.ts'
import type { Entry } from '../ledger/across/entry.ts'
import { placesOf } from '../ledger/across/fold.ts'
import { keyOf } from '../ledger/across/order.ts'
import { chunksOf } from './chunks-of.ts'
import { indexKey } from './index-key.ts'
import { keepPairs, pairsOf } from './keep-pairs.ts'
import { markBarometers } from './kept-barometers.ts'
import { moveTellings } from './move-tellings.ts'
import { oneOf } from './one-of.ts'
import type { EntriesTable, EntryActorsTable, EntryPairsTable, EntryPlacesTable } from './schema.ts'
import type { Session } from './store.ts'
import { type Tally, tally } from './tallies.ts'

/**
 * Writes what a fold changed: `removed` entries go, `changed` ones stand as they are handed in, and each of their
 * tellings, which must be in the store, is told in its entry. `told` gives the entry under which a telling stands so far,
 * by its `keyOf`.
 */
export async function saveEntries(
  session: Session,
  { changed, removed }: { readonly changed: readonly Entry[]; readonly removed: readonly string[] },
  told: ReadonlyMap<string, string>,
): Promise<void> {
  const { kind, db } = session
  const gone = [...removed, ...changed.map(({ id }) => id)]
  await markBarometers(session, gone)
  const [kindsBefore, pairsBefore] = [await kindsOf(session, gone), await pairsOf(session, gone)]
  if (gone.length > 0) await db.deleteFrom('entries').where('id', 'in', oneOf(kind, gone)).execute()
  for (const rows of chunksOf(changed.map(rowOf))) await db.insertInto('entries').values(rows).execute()
  const pairs = changed.flatMap(pairRows)
  for (const rows of chunksOf(pairs)) await db.insertInto('entry_pairs').values(rows).execute()
  await keepPairs(session, pairsBefore, pairs)
  await tally(session, [
    ...kindsBefore,
    ...[...Map.groupBy(changed.filter(isCounted), (one) => one.kind)].map(([name, { length }]) => ofKind(name, length)),
  ])
  await markBarometers(
    session,
    changed.map(({ id }) => id),
  )
  for (const rows of chunksOf(changed.flatMap(actorRows))) await db.insertInto('entry_actors').values(rows).execute()
  for (const rows of chunksOf(changed.flatMap(placeRows))) await db.insertInto('entry_places').values(rows).execute()
  const now = changed.flatMap(({ id, tellings }) => tellings.map((telling) => ({ telling, entry: id })))
  await moveTellings(
    session,
    now.filter(({ telling, entry }) => told.get(keyOf(telling)) !== entry),
  )
}

/** Entries that go, as they are taken off the counts. */
async function kindsOf({ kind, db }: Session, entries: readonly string[]): Promise<readonly Tally[]> {
  if (entries.length === 0) return []
  const rows = await db
    .selectFrom('entries')
    .select((is) => ['kind', is.fn.countAll<number>().as('count')])
    .where('id', 'in', oneOf(kind, entries))
    .where('sources', '>', 0)
    .groupBy('kind')
    .execute()
  return rows.map((row) => ofKind(row.kind, -row.count))
}

/** An entry that is told in passing only is not opened yet (LA20). */
function isCounted({ sources }: Pick<Entry, 'sources'>): boolean {
  return sources > 0
}

function ofKind(kind: string, count: number): Tally {
  return { what: 'entries', name: kind, count }
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

function placeRows(entry: Entry): readonly EntryPlacesTable[] {
  const { id, tellings } = entry
  const days = { first_told: tellings[0]!.published, last_told: tellings.at(-1)!.published }
  return placesOf(entry).map((place) => ({ entry: id, place: indexKey(place), ...days }))
}

function pairRows(entry: Entry): readonly EntryPairsTable[] {
  const { id, kind, start, end } = entry
  const day = dayOf(entry)
  return entry.pairs.map(([a, b]) => ({ entry: id, a, b, kind, start, end, day, ...knownDays(entry) }))
}

function actorRows(entry: Entry): readonly EntryActorsTable[] {
  const { id, kind, start, tellings } = entry
  if (!isCounted(entry)) return []
  const { first_known } = knownDays(entry)
  const actors = new Map(tellings.flatMap((telling) => Object.entries(telling.actors)))
  const day = dayOf(entry)
  return [...actors].map(([actor, { name, state }]) => ({
    entry: id,
    actor: indexKey(actor),
    name: storable(name),
    state,
    kind,
    start,
    day,
    first_known,
  }))
}
