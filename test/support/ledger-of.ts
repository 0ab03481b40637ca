import { ingest, type Outcome } from '../../src/ingest/ingest.ts'
import type { Entry } from '../../src/ledger/across/entry.ts'
import type { Article } from '../../src/sources/article.ts'
import { loadEntries } from '../../src/store/load-entries.ts'
import type { Store } from '../../src/store/store.ts'
import { fakeReader } from '../cli/fake-reader.ts'

/** Takes articles in with the fake reader, on a day in January 2026. */
export async function takeIn(store: Store, articles: readonly Article[]): Promise<readonly Outcome[]> {
  const clock = () => new Date('2026-01-15T12:00:00Z')
  const outcomes: Outcome[] = []
  for await (const outcome of ingest(stream(articles), { store, reader: fakeReader(), clock })) {
    outcomes.push(outcome)
  }
  return outcomes
}

async function* stream<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items
}

/** All that the ledger of a store holds, in order: the entries whole, and every other table that folding fills. */
export async function ledgerOf(store: Store) {
  const { db } = store
  const ids = await db.selectFrom('entries').select('id').execute()
  const entries: readonly Entry[] = await loadEntries(
    store,
    ids.map(({ id }) => id),
  )
  return {
    entries,
    rows: await db.selectFrom('entries').selectAll().orderBy('id').execute(),
    pairs: await db.selectFrom('entry_pairs').selectAll().orderBy('entry').orderBy('a').orderBy('b').execute(),
    told: await db.selectFrom('pairs').selectAll().orderBy('a').orderBy('b').execute(),
    counts: await db
      .selectFrom('tallies')
      .selectAll()
      .where('what', '!=', 'reader')
      .where('count', '>', 0)
      .orderBy('what')
      .orderBy('name')
      .execute(),
    actors: await db.selectFrom('entry_actors').selectAll().orderBy('entry').orderBy('actor').execute(),
    places: await db.selectFrom('entry_places').selectAll().orderBy('entry').orderBy('place').execute(),
    events: await db.selectFrom('events').selectAll().orderBy('article').orderBy('position').execute(),
    sources: await db.selectFrom('articles').select(['id', 'source', 'version']).orderBy('id').execute(),
    sentences: await db.selectFrom('sentences').selectAll().orderBy('id').execute(),
  }
}
