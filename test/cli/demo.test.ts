import assert from 'node:assert/strict'
import { test } from 'node:test'
import { demoCorpus } from '../../src/cli/demo/demo-corpus.ts'
import { lifeLines } from '../../src/cli/demo/life-lines.ts'
import { styleOf } from '../../src/cli/summary/style.ts'
import { foldPending } from '../../src/ingest/fold-pending.ts'
import { calendarView } from '../../src/query/calendar-view.ts'
import { openStore } from '../../src/store/open-store.ts'
import { articleOf } from '../support/article-of.ts'
import { takeIn } from '../support/ledger-of.ts'
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
  const [, a = '', b = '', at = ''] = /rapport pair (\S+) (\S+) --at (\S+)/.exec(output) ?? []
  const dossier = await run(['pair', a, b, '--at', at, '--db', db])
  assert.equal(dossier.exitCode, 0)
  assert.ok(output.includes(dossier.output.split('\n')[0]!), 'the pair and day that are named are ones it has shown')
  const store = await openStore(db)
  context.after(() => store.close())
  const { count } = await store.db
    .selectFrom('articles')
    .select((is) => is.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  assert.equal(Number(count), texts.length)
})

test('the life of a contact: each state once, with the sentence that says so and the day it was told', async (context) => {
  const store = await openStore(folderOf(context, { x: '' })('life.db'), { create: true })
  context.after(() => store.close())
  await takeIn(store, [
    articleOf({ id: 'plan', published: '2025-12-05', body: 'Greece will visit Turkey on Monday.' }),
    articleOf({ id: 'other', published: '2025-12-05', body: 'France visited Morocco.' }),
    articleOf({ id: 'held', published: '2025-12-09', body: 'Greece visited Turkey on Monday.' }),
  ])
  await foldPending(store)
  const view = await calendarView(store, { from: '2025-01-01', to: '2026-12-31', at: '2025-12-31' })
  assert.deepEqual(lifeLines(view, styleOf(200, false)).slice(2), [
    '  ○ 5 December 2025: planned Mon 8 December 2025',
    '    “Greece will visit Turkey on Monday.”',
    '  ● 9 December 2025: held Mon 8 December 2025',
    '    “Greece visited Turkey on Monday.”',
  ])
  assert.deepEqual(lifeLines({ ...view, engagements: [] }, styleOf(200, false)), [])
})
