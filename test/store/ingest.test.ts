import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { foldAll } from '../../src/ledger/across/fold.ts'
import type { Article } from '../../src/sources/article.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { folderOf } from '../cli/folder.ts'
import { articleOf } from '../support/article-of.ts'
import { onEachDatabase } from '../support/databases.ts'
import { ledgerOf, takeIn } from '../support/ledger-of.ts'

const words =
  'The rain that fell in the evening hours of the day was mild in both of the capitals, and nobody minded it.'
const visit = (id: string, given: Partial<Article> = {}): Article =>
  articleOf({ id, body: `Greece will visit Turkey on Monday. Line ${id}.`, published: '2025-12-05', ...given })

onEachDatabase('ingest', ({ kind, store, address }) => {
  test('S1: what is told as taken in is committed, with its reading, sentences, events and tellings', async (context) => {
    const where = await address()
    const one = await openStore(where, { create: true })
    const other = await openStore(where)
    context.after(() => Promise.all([one.close(), other.close()]))
    const [outcome] = await takeIn(one, [visit('a')])
    assert.equal(outcome?.kind, 'taken')
    assert.equal((await ledgerOf(other)).entries.length > 0, true)
    assert.deepEqual(await counts(other), { articles: 1, readings: 1, events: 1 })
  })

  test('S2: an article that is there is passed over', async (context) => {
    const one = await store(context)
    await takeIn(one, [visit('a'), visit('b')])
    const before = await ledgerOf(one)
    const outcomes = await takeIn(one, [visit('b'), visit('a')])
    assert.deepEqual(
      outcomes.map(({ kind }) => kind),
      ['known', 'known'],
    )
    assert.deepEqual(await ledgerOf(one), before)
  })

  test('S3: of two versions of an id the one fetched later stands, whichever comes first', async (context) => {
    const early = visit('a', { retrieved: '2025-12-05', body: 'Greece will visit Turkey on Monday.' })
    const late = visit('a', { retrieved: '2025-12-06', body: 'Greece will visit Cyprus on Monday.' })
    const [one, other] = [await store(context), await store(context)]
    assert.deepEqual(
      (await takeIn(one, [early, late])).map(({ kind }) => kind),
      ['taken', 'taken'],
    )
    assert.deepEqual(
      (await takeIn(other, [late, early])).map(({ kind }) => kind),
      ['taken', 'known'],
    )
    assert.deepEqual(await ledgerOf(one), await ledgerOf(other))
    assert.deepEqual(
      (await eventsOf(one)).flatMap(({ pairs }) => pairs),
      [['CYP', 'GRC']],
    )
  })

  test('S3: … of one day the one that has a day of publication, whatever their hashes', async (context) => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f']
    const dated = ids.map((id) => visit(id))
    const undated = ids.map((id) => visit(id, { published: null }))
    const [one, other] = [await store(context), await store(context)]
    const kinds = async (into: Store, articles: readonly Article[]) =>
      new Set((await takeIn(into, articles)).map(({ kind }) => kind))
    assert.deepEqual(await kinds(one, undated), new Set(['taken']))
    assert.deepEqual(await kinds(one, dated), new Set(['taken']))
    assert.deepEqual(await kinds(other, dated), new Set(['taken']))
    assert.deepEqual(await kinds(other, undated), new Set(['known']))
    assert.deepEqual(await ledgerOf(one), await ledgerOf(other))
  })

  test('S4: an article without a date, or from the future, is kept and tells the ledger nothing', async (context) => {
    const one = await store(context)
    const [undated, future] = await takeIn(one, [
      visit('a', { published: null }),
      visit('b', { published: '2031-01-01' }),
    ])
    assert.deepEqual((await ledgerOf(one)).entries, [])
    assert.equal((await counts(one)).articles, 2)
    assert.deepEqual(codesOf(undated), ['no-date'])
    assert.deepEqual(codesOf(future), ['future-date'])
  })

  test('S5: what was fetched late was not known before; a date of fetching in the future is not believed', async (context) => {
    const one = await store(context)
    await takeIn(one, [
      visit('a', { retrieved: '2025-12-20' }),
      visit('b', { retrieved: '2025-12-01' }),
      visit('c', { retrieved: '2040-01-01' }),
    ])
    const known = (await eventsOf(one)).flatMap(({ tellings }) => tellings.map((told) => told.known))
    assert.deepEqual(known, ['2025-12-20', '2025-12-05', '2025-12-05'])
  })

  test('S20: copies of one story are one source, whatever the order; a copy that is replaced leaves its cluster', async (context) => {
    const copy = (id: string, more: string) =>
      visit(id, { body: `Greece will visit Turkey on Monday. ${words} ${more}` })
    const one = await store(context)
    await takeIn(one, [copy('c', 'Yes.'), copy('a', 'No.'), visit('b'), copy('d', 'So.')])
    assert.deepEqual(await sourcesOf(one), { a: 'a', b: 'b', c: 'a', d: 'a' })
    assert.deepEqual(
      (await eventsOf(one)).map(({ sources }) => sources),
      [2],
    )
    await takeIn(one, [visit('a', { retrieved: '2025-12-07', body: 'Greece visited Turkey. It was another day.' })])
    assert.deepEqual(await sourcesOf(one), { a: 'a', b: 'b', c: 'c', d: 'c' })
  })

  test('S20: a story that is printed four hundred times is told once', async (context) => {
    const one = await store(context)
    const copies = Array.from({ length: kind === 'sqlite' ? 400 : 60 }, (_, index) =>
      visit(`copy-${(index * 7919) % 1000}`, { body: `Greece will visit Turkey on Monday. ${words} Page ${index}.` }),
    )
    await takeIn(one, copies)
    const [event, ...others] = await eventsOf(one)
    assert.deepEqual(others, [])
    assert.deepEqual([event?.sources, event?.articles.length], [1, copies.length])
  })

  test('S6: any order, any batches and either database give the same ledger', async (context) => {
    const file = folderOf(context, {})
    let number = 0
    const nextFile = () => {
      number += 1
      return file(`${number}.db`)
    }
    const states = ['Greece', 'Turkey', 'Cyprus', 'Egypt']
    const article = fc.record({
      id: fc.constantFrom(...'abcdefgh'),
      from: fc.constantFrom(...states),
      to: fc.constantFrom(...states),
      verb: fc.constantFrom('visited', 'will visit', 'may visit'),
      published: fc.constantFrom(
        '2024-01-01',
        '2024-11-20',
        '2025-10-25',
        '2025-12-05',
        '2025-12-06',
        '2025-12-09',
        null,
      ),
      tail: fc.constantFrom('', words, `${words} More.`),
      retrieved: fc.constantFrom(null, '2025-12-10', '2025-12-11'),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(article, { maxLength: 14 }), fc.infiniteStream(fc.nat()), async (drawn, chance) => {
        const articles = drawn.map(({ from, verb, to, tail, ...rest }) =>
          articleOf({ ...rest, body: `${from} ${verb} ${to} on Monday. ${tail}` }),
        )
        const shuffled = articles
          .map((one) => ({ one, at: chance.next().value }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ one }) => one)
        const [one, other] = [await openStore(nextFile(), { create: true }), await store(context)]
        await takeIn(one, articles)
        for (const some of shuffled) await takeIn(other, [some])
        const ledger = await ledgerOf(one)
        assert.deepEqual(await ledgerOf(other), ledger)
        const tellings = ledger.entries.flatMap((entry) => entry.tellings)
        assert.deepEqual(
          ledger.entries,
          foldAll(tellings).toSorted((a, b) => (a.id < b.id ? -1 : 1)),
        )
        await Promise.all([one.close(), other.close()])
      }),
      { numRuns: kind === 'sqlite' ? 40 : 8 },
    )
  })
})

async function eventsOf(store: Store) {
  return (await ledgerOf(store)).entries.filter(({ kind }) => kind === 'event')
}

async function counts({ db }: Store) {
  const count = async (table: 'articles' | 'readings' | 'events') =>
    (
      await db
        .selectFrom(table)
        .select((is) => is.fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
    ).n
  return { articles: await count('articles'), readings: await count('readings'), events: await count('events') }
}

async function sourcesOf({ db }: Store) {
  const rows = await db.selectFrom('articles').select(['id', 'source']).orderBy('id').execute()
  return Object.fromEntries(rows.map(({ id, source }) => [id, source]))
}

function codesOf(outcome: Awaited<ReturnType<typeof takeIn>>[number] | undefined) {
  return outcome?.kind === 'taken' ? outcome.reading.messages.map(({ code }) => code) : []
}
