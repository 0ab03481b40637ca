import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { KyselyPlugin } from 'kysely'
import { correct } from '../../src/ingest/correct.ts'
import { foldPending } from '../../src/ingest/fold-pending.ts'
import { articleView } from '../../src/query/article-view.ts'
import { codebookLine } from '../../src/query/codebook-line.ts'
import { correctionsView } from '../../src/query/corrections-view.ts'
import { entryDetail } from '../../src/query/entry-detail.ts'
import { lastDay } from '../../src/query/last-day.ts'
import { reviewView } from '../../src/query/review-view.ts'
import { sentenceSaid } from '../../src/query/sentence-said.ts'
import { annotationOf } from '../../src/reader/form/annotation-of.ts'
import { sentenceRecord } from '../../src/reader/form/sentence-record.ts'
import { locate, phraseOf } from '../../src/reader/phrase.ts'
import type { Session, Store } from '../../src/store/store.ts'
import { fakeReader } from '../cli/fake-reader.ts'
import { articleOf } from '../support/article-of.ts'
import { onEachDatabase } from '../support/databases.ts'
import { takeIn } from '../support/ledger-of.ts'

const articles = [
  { id: 'plan', published: '2025-12-05', outlet: 'A', body: 'Greece will visit Turkey on Monday. Nobody objects.' },
  { id: 'held', published: '2025-12-09', outlet: 'B', body: 'It rained. Greece visited Turkey on Monday.' },
]

async function fill(store: Store) {
  await takeIn(
    store,
    articles.map((one) => articleOf(one)),
  )
  await foldPending(store)
}

/** The store, and how many questions it was asked. */
function counting({ kind, db }: Session): { readonly session: Session; readonly count: () => number } {
  let asked = 0
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => {
      asked += 1
      return node
    },
    transformResult: async ({ result }) => result,
  }
  return { session: { kind, db: db.withPlugin(counter) }, count: () => asked }
}

onEachDatabase('review', ({ store: open }) => {
  test('the queue holds each act with its sentence; what somebody looked at is in it no more', async (context) => {
    const store = await open(context)
    await fill(store)
    const { items, corrected } = await reviewView(store)
    assert.deepEqual(items.map(({ article, sentence, text }) => [article.id, sentence, text]).toSorted(), [
      ['held', 1, 'Greece visited Turkey on Monday.'],
      ['plan', 0, 'Greece will visit Turkey on Monday.'],
    ])
    assert.equal(corrected, 0)
    const said = (await sentenceSaid(store, 'held', 1))!
    assert.equal(said.corrected, false)
    await correct(
      { article: 'held', sentence: said.text, annotation: said.annotation },
      { store, reader: fakeReader() },
    )
    const after = await reviewView(store)
    assert.deepEqual([after.items.map(({ article }) => article.id), after.corrected], [['plan'], 1])
    assert.equal((await reviewView(store, { article: 'held' })).items.length, 1)
  })

  test('S17: however many acts and articles there are, as many questions are asked', async (context) => {
    const store = await open(context)
    const acts = ['on Monday', 'on Tuesday', 'on Friday'].map((day) => `Greece will visit Turkey ${day}.`)
    await takeIn(store, [
      articleOf({ id: 'one', published: '2025-12-05', body: acts[0]! }),
      articleOf({ id: 'many', published: '2025-12-05', body: acts.join(' ') }),
    ])
    const questions = async (article: string) => {
      const { session, count } = counting(store)
      const { items } = await reviewView(session, { article })
      return { acts: items.length, questions: count() }
    }
    const [one, many] = [await questions('one'), await questions('many')]
    assert.deepEqual([one.acts, many.acts], [1, 3])
    assert.equal(many.questions, one.questions)
    const { session, count } = counting(store)
    assert.equal((await reviewView(session)).items.length, 4)
    assert.equal(count(), one.questions)
  })

  test('what people said is given with its sentence, and reads back from the form of the codebook', async (context) => {
    const store = await open(context)
    await fill(store)
    const said = (await sentenceSaid(store, 'plan', 0))!
    const events = said.annotation.events.map((event) => ({ ...event, modality: 'negated' as const }))
    await correct(
      { article: 'plan', sentence: said.text, annotation: { ...said.annotation, events } },
      { store, reader: fakeReader() },
    )
    const [kept, ...others] = await correctionsView(store)
    assert.deepEqual(others, [])
    assert.deepEqual([kept?.article, kept?.sentence, kept?.published, kept?.text], ['plan', 0, '2025-12-05', said.text])
    const { annotation, lost } = annotationOf(sentenceRecord.parse(codebookLine(kept!)))
    assert.deepEqual(lost, [])
    assert.equal(annotation.events[0]?.trigger.start, events[0]?.trigger.start)
    assert.equal(annotation.events[0]?.modality, 'negated')
    assert.equal((await sentenceSaid(store, 'plan', 0))?.corrected, true)
    assert.equal(await sentenceSaid(store, 'plan', 7), null)
    assert.equal(await sentenceSaid(store, 'nothing', 0), null)
  })

  test('the last day of a ledger is that of its newest article, whatever is dated in the future', async (context) => {
    const store = await open(context)
    const now = new Date('2026-01-15T12:00:00Z')
    assert.equal(await lastDay(store, now), null)
    await fill(store)
    await takeIn(store, [articleOf({ id: 'later', published: '2099-01-01', body: 'Greece visited Turkey on Monday.' })])
    assert.equal(await lastDay(store, now), '2025-12-09')
  })

  test('an article comes with the reasons of its acts and the entries of its records', async (context) => {
    const store = await open(context)
    await fill(store)
    const view = (await articleView(store, 'held'))!
    const event = view.reading.events[0]!
    assert.match(view.why[event.id]?.join('\n') ?? '', /trigger “visited”/)
    const entry = await entryDetail(store, view.entries.event?.[0] ?? '')
    assert.equal(entry?.entry.kind, 'event')
    assert.equal(await articleView(store, 'nothing'), null)
  })
})

test('the phrase of any span leads back to it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '#', '2') }),
      fc.nat(),
      fc.nat(),
      (text, from, length) => {
        const start = from % (text.length + 1)
        const end = Math.min(text.length, start + 1 + (length % 4))
        fc.pre(end > start)
        assert.deepEqual(locate(text, phraseOf(text, { start, end })), { start, end })
      },
    ),
  )
})
