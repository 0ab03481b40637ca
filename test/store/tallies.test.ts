import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Kysely, sql } from 'kysely'
import { Migrator } from 'kysely/migration'
import { foldPending } from '../../src/ingest/fold-pending.ts'
import { statusView } from '../../src/query/status-view.ts'
import { worldView } from '../../src/query/world-view.ts'
import { barometers } from '../../src/store/migrations/barometer-tables.ts'
import { first } from '../../src/store/migrations/first.ts'
import { openStore } from '../../src/store/open-store.ts'
import { postgresDialect } from '../../src/store/postgres/dialect.ts'
import { NodeSqliteDialect } from '../../src/store/sqlite/dialect.ts'
import type { Session } from '../../src/store/store.ts'
import { readerNamed } from '../../src/store/tallies.ts'
import { articleOf } from '../support/article-of.ts'
import { onEachDatabase } from '../support/databases.ts'
import { takeIn } from '../support/ledger-of.ts'

const states = ['Greece', 'Turkey', 'Cyprus', 'Egypt']
const anyArticle = fc
  .record({
    id: fc.constantFrom(...'abcdef'),
    from: fc.constantFrom(...states),
    to: fc.constantFrom(...states),
    day: fc.integer({ min: 1, max: 20 }),
    dated: fc.boolean(),
    outlet: fc.constantFrom('Kathimerini', 'Anadolu', null),
    retrieved: fc.integer({ min: 21, max: 28 }),
  })
  .map(({ id, from, to, day, dated, outlet, retrieved }) =>
    articleOf({
      id,
      outlet,
      body: `${from} visited ${to} on Monday. ${to} will visit ${from}.`,
      published: dated ? `2025-12-${String(day).padStart(2, '0')}` : null,
      retrieved: `2025-12-${retrieved}`,
    }),
  )

onEachDatabase('what is counted as it is written', ({ kind, store: open, address }) => {
  test('S14: is what counting gives, whatever comes, is replaced and folded anew', async (context) => {
    const batches = fc.array(fc.array(anyArticle, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(batches, async (parts) => {
        const store = await open(context)
        for (const articles of parts) {
          await takeIn(store, articles)
          await foldPending(store)
          assert.deepEqual(await kept(store), await counted(store))
        }
      }),
      { numRuns: 8, seed: 3, endOnFailure: true },
    )
  })

  test('S15: a ledger of an earlier release is counted when it is opened, and goes on', async (context) => {
    const [now, where] = [await open(context), await address()]
    const articles = fc.sample(anyArticle, { numRuns: 12, seed: 5 })
    await takeIn(now, articles)
    await foldPending(now)
    await makeOld(where, now)
    const old = await openStore(where)
    context.after(() => old.close())
    assert.deepEqual(await kept(old), await kept(now))
    assert.deepEqual(await statusView(old), await statusView(now))
    const question = { at: '2025-12-31', since: '2025-12-01' }
    assert.deepEqual(await worldView(old, question), await worldView(now, question))
    for (const store of [old, now]) {
      await takeIn(store, [articleOf({ id: 'late', published: '2025-12-22', body: 'Greece visited Egypt on Monday.' })])
      await foldPending(store)
    }
    assert.deepEqual(await kept(old), await counted(old))
    assert.deepEqual(await worldView(old, question), await worldView(now, question))
  })

  /** The tables of the release before, with what a store holds. */
  async function makeOld(where: string, { db }: Session): Promise<void> {
    const old = new Kysely<never>({
      dialect: kind === 'sqlite' ? new NodeSqliteDialect(where) : postgresDialect(where),
    })
    const migrations = { '001-first': first(kind), '002-barometers': barometers(kind) }
    const { error } = await new Migrator({
      db: old,
      provider: { getMigrations: async () => migrations },
    }).migrateToLatest()
    assert.equal(error, undefined)
    const tables = [
      'articles',
      'readings',
      'sentences',
      'events',
      'entries',
      'tellings',
      'entry_pairs',
      'entry_actors',
      'entry_places',
    ] as const
    for (const table of tables) {
      const rows = await db.selectFrom(table).selectAll().execute()
      const plain = rows.map((row) => Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'day')))
      if (plain.length > 0)
        await old
          .insertInto(table as never)
          .values(plain as never)
          .execute()
    }
    await sql`insert into stale_barometers (a, b, entry) select distinct a, b, '' from entry_pairs`.execute(old)
    await old.destroy()
  }
})

async function kept({ db }: Session) {
  const tallies = await db
    .selectFrom('tallies')
    .selectAll()
    .where('count', '>', 0)
    .orderBy('what')
    .orderBy('name')
    .execute()
  return {
    tallies,
    pairs: await db.selectFrom('pairs').selectAll().orderBy('a').orderBy('b').execute(),
    days: await db
      .selectFrom('entry_pairs')
      .select(['entry', 'a', 'b', 'day'])
      .orderBy('entry')
      .orderBy('a')
      .orderBy('b')
      .execute(),
    actors: await db
      .selectFrom('entry_actors')
      .select(['entry', 'actor', 'day'])
      .orderBy('entry')
      .orderBy('actor')
      .execute(),
  }
}

async function counted({ db }: Session): Promise<Awaited<ReturnType<typeof kept>>> {
  const articles = await db.selectFrom('articles').select(['outlet', 'published']).execute()
  const readings = await db.selectFrom('readings').select(['reader', 'pipeline_version']).execute()
  const entries = await db.selectFrom('entries').select(['id', 'kind', 'start']).where('sources', '>', 0).execute()
  const events = await db.selectFrom('events').select('article').execute()
  const named: (readonly string[])[] = [
    ...articles.map(() => ['articles', '']),
    ...articles.flatMap(({ published }) => (published === null ? [['undated', '']] : [])),
    ...articles.map(({ outlet }) => (outlet === null ? ['no outlet', ''] : ['outlet', outlet])),
    ...readings.map((row) => ['reader', `${row.reader}\n${row.pipeline_version}`]),
    ...events.map(() => ['events', '']),
    ...entries.map((entry) => ['entries', entry.kind]),
  ]
  const tallies = [...Map.groupBy(named, (one) => JSON.stringify(one)).values()].map((same) => ({
    what: same[0]![0]!,
    name: same[0]![1]!,
    count: same.length,
  }))
  const rows = await db.selectFrom('entry_pairs').selectAll().orderBy('entry').orderBy('a').orderBy('b').execute()
  const pairs = [...Map.groupBy(rows, ({ a, b }) => `${a} ${b}`).values()].map((same) => ({
    a: same[0]!.a,
    b: same[0]!.b,
    entries: same.length,
    first_known: same.map((row) => row.first_known).toSorted()[0]!,
    last_known: same
      .map((row) => row.last_known)
      .toSorted()
      .at(-1)!,
  }))
  const tellings = await db.selectFrom('tellings').select(['entry', 'published']).execute()
  const started = new Map(entries.map(({ id, start }) => [id, start]))
  const dayOf = (id: string): string => {
    const told = tellings.filter(({ entry }) => entry === id).map(({ published }) => published)
    return started.get(id) ?? told.toSorted()[0]!
  }
  const actors = await db
    .selectFrom('entry_actors')
    .select(['entry', 'actor'])
    .orderBy('entry')
    .orderBy('actor')
    .execute()
  return {
    tallies: tallies.toSorted((x, y) => compare(x.what, y.what) || compare(x.name, y.name)),
    pairs: pairs.toSorted((x, y) => compare(x.a, y.a) || compare(x.b, y.b)),
    days: rows.map(({ entry, a, b }) => ({ entry, a, b, day: dayOf(entry) })),
    actors: actors.map(({ entry, actor }) => ({ entry, actor, day: dayOf(entry) })),
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

test('a reader and its version are taken apart as they were put together', () => {
  assert.deepEqual(readerNamed('onnx/standard@1\n7'), { name: 'onnx/standard@1', pipelineVersion: '7' })
})
