import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { loadEntries } from '../../src/store/load-entries.ts'
import type { Store } from '../../src/store/store.ts'
import { onEachDatabase } from '../support/databases.ts'

const tally = { what: 'articles', name: 'of a test', count: 1 } as const

const planned = ['select "count" from "talli', 'select "kind", "article", ', 'select left(statement, 26)']

async function ask(store: Store): Promise<void> {
  await store.db.selectFrom('tallies').select('count').where('name', '=', tally.name).execute()
  await store.db.selectFrom('tallies').selectAll().where('name', '=', tally.name).execute()
  await loadEntries(store, ['none'])
}

onEachDatabase('asked again', ({ kind, store }) => {
  const skip = kind === 'sqlite' && 'SQLite plans in the same process'
  test('S17: what is asked in the same words again is planned once, and no other', { skip }, async (context) => {
    const one = await store(context)
    await one.write((session) => session.db.insertInto('tallies').values(tally).execute())
    for (let times = 0; times < 3; times += 1) await ask(one)
    const { rows } = await sql<{ words: string }>`select left(statement, 26) as words from pg_prepared_statements
      where statement like '%tallies%' or statement like '%tellings%' order by words`.execute(one.db)
    assert.deepEqual(new Set(rows.map(({ words }) => words)), new Set(planned))
  })

  test('S17: a question is answered as before when its table has gained a column', async (context) => {
    const one = await store(context)
    await ask(one)
    await one.db.schema.alterTable('tallies').addColumn('more', 'integer').execute()
    await ask(one)
  })
})
