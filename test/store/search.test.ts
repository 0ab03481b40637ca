import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Kysely, sql } from 'kysely'
import { bigrams } from '../../src/store/migrations/bigrams.ts'
import { holds } from '../../src/store/search.ts'
import type { Store } from '../../src/store/store.ts'
import { parseSearch, termsOf } from '../../src/store/terms.ts'
import { articleOf } from '../support/article-of.ts'
import { onEachDatabase } from '../support/databases.ts'
import { takeIn } from '../support/ledger-of.ts'

const bodies = {
  a: ['2025-12-01', 'The European Union lifted its sanctions against Belarus. Nobody objected.'],
  b: ['2025-12-03', 'A sanction was imposed on Côte d’Ivoire. The Union met.'],
  c: [
    '2025-12-02',
    'O’Brien spoke of the F-16 deal; “it’s done”, he said. Sanctioned goods passed the union hall of Europe.',
  ],
  d: [null, 'An undated text tells of sanctions against Belarus.'],
} as const

async function found({ kind, db }: Store, query: string): Promise<string> {
  const isFound = holds(kind, query)
  if (isFound === null) return 'nothing asked'
  const rows = await db
    .selectFrom('sentence_search')
    .innerJoin('sentences', 'sentences.id', 'sentence_search.rowid')
    .select(['article', 'position'])
    .where(isFound)
    .orderBy('sentence_search.rowid', 'desc')
    .execute()
  return rows.map(({ article, position }) => `${article}${position}`).join(' ')
}

onEachDatabase('search', ({ kind, store }) => {
  test('S30, S31: words, beginnings, rows of words and words left out; the newest first', async (context) => {
    const one = await store(context)
    await takeIn(
      one,
      Object.entries(bodies).map(([id, [published, body]]) =>
        articleOf({ id, body, published, title: `Title of ${id}` }),
      ),
    )
    for (const [query, expected] of [
      ['sanction', 'b0 c1 a0 d0'],
      ['SANCTION belarus', 'a0 d0'],
      ['"sanctions"', 'a0 d0'],
      ['"European Union"', 'a0'],
      ['"Union European"', ''],
      ['"The European Union lifted"', 'a0'],
      ['"The European Union met"', ''],
      ['"The Union met"', 'b1'],
      ['"goods passed the union hall of Europe"', 'c1'],
      ['"the union hall" -"hall of Europe"', ''],
      ['the-european-unio', 'a0'],
      ['union -european', 'b1 c1'],
      ['union -"european union"', 'b1 c1'],
      ['union −european', 'b1 c1'],
      ['union –“european union”', 'b1 c1'],
      ['cote d’ivoire', 'b0'],
      ['F-16', 'c0'],
      ["O'Brien", 'c0'],
      ['its', 'a0'],
      ['Title', 'b-1 c-1 a-1 d-1'],
      ['zzz', ''],
      ['-union', 'nothing asked'],
      ['', 'nothing asked'],
      ['"', 'nothing asked'],
      ['* OR NEAR( :* & | !', ''],
      ['* : & | ! (', 'nothing asked'],
      ['union AND', ''],
      ["'; drop table sentences; --", ''],
    ] as const) {
      assert.equal(await found(one, query), expected, query)
    }
  })

  test('what is replaced is no longer found', async (context) => {
    const one = await store(context)
    await takeIn(one, [
      articleOf({ id: 'a', body: 'The old words stood here.', published: '2025-12-01', retrieved: '2025-12-01' }),
    ])
    await takeIn(one, [
      articleOf({ id: 'a', body: 'The new words stand here.', published: '2025-12-01', retrieved: '2025-12-02' }),
    ])
    assert.equal(await found(one, 'old'), '')
    assert.equal(await found(one, 'new'), 'a0')
  })

  test('S30: a row of words is found though others between the same words were meant', async (context) => {
    const one = await store(context)
    const body = 'The red car and the blue house met the red house. Red car, blue car, red car.'
    await takeIn(one, [articleOf({ id: 'a', body, published: '2025-12-01' })])
    for (const [query, expected] of [
      ['"the red house"', 'a0'],
      ['"the blue car"', ''],
      ['"car and the blue"', 'a0'],
      ['"car red car"', 'a1'],
      ['"red car and the red house"', ''],
    ] as const) {
      assert.equal(await found(one, query), expected, query)
    }
  })

  test('S30: what no index takes is found by its other words, and asked for in vain', async (context) => {
    const one = await store(context)
    const long = 'x'.repeat(3_000)
    const words = Array.from({ length: 20_000 }, (_, index) => `${'w'.repeat(50)}${index}`)
    await takeIn(one, [articleOf({ id: 'a', body: `Greece ${long} met. ${words.join(' ')}`, published: '2025-12-01' })])
    assert.equal(await found(one, 'Greece'), 'a0')
    assert.equal(await found(one, `"${words[0]} ${words[1]}"`), 'a0')
    assert.equal(await found(one, `Greece -${'y'.repeat(3_000)}`), 'a0')
    assert.equal(await found(one, 'y'.repeat(3_000)), '')
  })

  const skip = kind === 'sqlite' && 'SQLite keeps the places of words'
  test('S15: words side by side are found in what an earlier release took in', { skip }, async (context) => {
    const one = await store(context)
    await takeIn(
      one,
      Object.entries(bodies).map(([id, [published, body]]) => articleOf({ id, body, published })),
    )
    const kept = async () =>
      (await sql`select rowid, terms::text from sentence_bigrams order by rowid`.execute(one.db)).rows
    const now = await kept()
    await one.db.schema.dropTable('sentence_bigrams').execute()
    await bigrams().up(one.db as unknown as Kysely<never>)
    assert.deepEqual(await kept(), now)
  })

  test('an article of ten thousand sentences is found to its last', async (context) => {
    const one = await store(context)
    const body = Array.from({ length: 10_000 }, (_, index) => `Here stands line number${index} of it.`).join(' ')
    await takeIn(one, [articleOf({ id: 'long', body, published: '2025-12-01' })])
    for (const index of [0, 4095, 4096, 9999]) assert.equal(await found(one, `number${index}`), `long${index}`)
  })
})

test('terms are letters and digits without case and accents', () => {
  assert.deepEqual(termsOf('Ça va, F-16? ½ ﬁne'), ['ca', 'va', 'f', '16', '1', '2', 'fine'])
})

test('a search without a wanted word asks for nothing', () => {
  assert.equal(parseSearch('-a -"b c"'), null)
  assert.deepEqual(parseSearch('“a b” c'), [
    { words: ['a', 'b'], wanted: true, exact: true },
    { words: ['c'], wanted: true, exact: false },
  ])
})
