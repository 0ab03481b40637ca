import assert from 'node:assert/strict'
import { test } from 'node:test'
import { correct } from '../../src/ingest/correct.ts'
import { foldPending } from '../../src/ingest/fold-pending.ts'
import { articleView } from '../../src/query/article-view.ts'
import { explainView } from '../../src/query/explain-view.ts'
import { sentenceSaid } from '../../src/query/sentence-said.ts'
import { loadArticle } from '../../src/store/load-reading.ts'
import { pack } from '../../src/store/packing.ts'
import type { Store } from '../../src/store/store.ts'
import { fakeReader } from '../cli/fake-reader.ts'
import { articleOf } from '../support/article-of.ts'
import { onEachDatabase } from '../support/databases.ts'
import { takeIn } from '../support/ledger-of.ts'

onEachDatabase('why an entry was read so', ({ store: open }) => {
  const fill = async (store: Store): Promise<void> => {
    await takeIn(store, [articleOf({ id: 'held', published: '2025-12-09', body: 'Greece visited Turkey on Monday.' })])
    await foldPending(store)
  }
  const reasons = async (store: Store): Promise<readonly string[]> => {
    const { entry } = await store.db
      .selectFrom('entry_pairs')
      .select('entry')
      .where('kind', '=', 'engagement')
      .executeTakeFirstOrThrow()
    const view = await explainView(store, entry)
    return view!.reasons.flatMap(({ lines }) => lines)
  }

  test('what the reader said, and how parties and days were found', async (context) => {
    const store = await open(context)
    await fill(store)
    assert.match((await reasons(store)).join('\n'), /trigger “visited”[\s\S]*Greece/)
  })

  test('of a corrected sentence: who corrected it, when and why, and nothing of what the reader said', async (context) => {
    const store = await open(context)
    await fill(store)
    const { text, annotation } = (await sentenceSaid(store, 'held', 0))!
    const events = annotation.events.map((event) => ({ ...event, modality: 'planned' as const }))
    const clock = () => new Date('2026-02-01T12:00:00Z')
    const verdict = { article: 'held', sentence: text, annotation: { ...annotation, events } }
    await correct({ ...verdict, author: 'ana', note: 'not yet' }, { store, reader: fakeReader(), clock })
    await foldPending(store)
    assert.deepEqual(await reasons(store), ['corrected by ana on 1 February 2026: not yet'])
  })

  test('what was read with other sentences than today’s is not explained by today’s', async (context) => {
    const store = await open(context)
    await fill(store)
    const annotations = pack({ sentences: [[0, 6]], annotations: [] })
    await store.write(({ db }) => db.updateTable('readings').set({ annotations }).execute())
    assert.match((await reasons(store)).join('\n'), /^read by an earlier version.*rapport reread/)
  })

  test('nor are the acts of its article: the reader’s words would be laid on other sentences', async (context) => {
    const store = await open(context)
    const body = 'It rained. Greece visited Turkey on Monday. Egypt may visit Cyprus.'
    await takeIn(store, [articleOf({ id: 'held', published: '2025-12-09', body })])
    const [first, ...acts] = (await loadArticle(store, 'held'))!.annotations
    assert.equal(first?.events.length, 0)
    assert.equal(Object.keys((await articleView(store, 'held'))!.why).length, 2)
    const annotations = pack({
      sentences: [
        [0, 43],
        [44, body.length],
      ],
      annotations: acts,
    })
    await store.write(({ db }) => db.updateTable('readings').set({ annotations }).execute())
    const view = await articleView(store, 'held')
    assert.equal(view?.reading.events.length, 2)
    assert.deepEqual(view?.why, {})
  })
})
