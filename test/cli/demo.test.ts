import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoCorpus } from '../../src/cli/demo/demo-corpus.ts'
import { openStore } from '../../src/store/open-store.ts'
import { folderOf } from './folder.ts'
import { run } from './run.ts'

async function all(isFull: boolean) {
  const texts = []
  for await (const item of demoCorpus(isFull)) {
    assert.ok('body' in item, 'a text of the demo cannot be read')
    texts.push(item)
  }
  return texts
}

test('every text that is shipped for the demo has an id of its own, a day, an outlet and a licence', async () => {
  const texts = await all(true)
  assert.equal(new Set(texts.map(({ id }) => id)).size, texts.length)
  for (const { id, published, outlet, licence } of texts) assert.ok(published && outlet && licence, id)
})

test('the short demo reads a part of it', async () => {
  const [some, full] = [await all(false), await all(true)]
  assert.ok(some.length > 100 && some.length < full.length / 5, `${some.length} of ${full.length}`)
})

test('it reads the texts into a ledger, shows pairs, says what to try next, and keeps it where it is told to', async (context) => {
  const db = folderOf(context, { x: '' })('demo.db')
  const { exitCode, output } = await run(['demo', '--db', db])
  assert.equal(exitCode, 0)
  const texts = await all(false)
  assert.match(output, new RegExp(`^Read ${texts.length} texts of 2015`))
  assert.match(output, /Russia – Turkey[\s\S]*India – Pakistan[\s\S]*rapport serve --db/)
  const store = await openStore(db)
  context.after(() => store.close())
  const { count } = await store.db
    .selectFrom('articles')
    .select((is) => is.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  assert.equal(Number(count), texts.length)
})
