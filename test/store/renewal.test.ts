import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Span } from '../../src/base/span.ts'
import { lazyReader } from '../../src/cli/read/lazy-reader.ts'
import { correct } from '../../src/ingest/correct.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { countOutdated, reread } from '../../src/ingest/reread.ts'
import { type EventAnnotation, emptyAnnotation, type Reader } from '../../src/reader/reader.ts'
import { loadCorrections } from '../../src/store/corrections.ts'
import { loadArticle, loadReading } from '../../src/store/load-reading.ts'
import { pack } from '../../src/store/packing.ts'
import type { Store } from '../../src/store/store.ts'
import { type FakeReader, fakeReader } from '../cli/fake-reader.ts'
import { articleOf } from '../support/article-of.ts'
import { onEachDatabase } from '../support/databases.ts'
import { ledgerOf, takeIn } from '../support/ledger-of.ts'

const sentence = 'Greece will visit Turkey on Monday.'
const articles = ['a', 'b', 'c'].map((id) =>
  articleOf({ id, body: `${sentence} Egypt may visit Cyprus. Line ${id}.`, published: '2025-12-05' }),
)
const clock = () => new Date('2026-01-20T00:00:00Z')

/** The same reader in a later release. */
function newer(): FakeReader {
  return { ...fakeReader(), name: 'fake@2' }
}

async function again(store: Store, reader: FakeReader, all = false): Promise<readonly string[]> {
  const read: string[] = []
  for await (const { article } of reread({ store, reader, clock }, { all })) read.push(article.id)
  return read
}

onEachDatabase('renewal', ({ store }) => {
  test('S10: what another reader read is read again, once, and the ledger is that of the new readings', async (context) => {
    const [one, other] = [await store(context), await store(context)]
    await takeIn(one, articles)
    await takeIn(other, articles)
    assert.equal(await countOutdated(one, 'fake@1'), 0)
    assert.equal(await countOutdated(one, 'fake@2'), 3)
    const reader = newer()
    assert.deepEqual(await again(one, reader), ['a', 'b', 'c'])
    assert.equal(reader.calls.length > 0, true)
    assert.deepEqual(await again(one, reader), [])
    assert.equal((await loadArticle(one, 'a'))?.reader, 'fake@2')
    assert.deepEqual(await ledgerOf(one), await ledgerOf(other))
  })

  test('S10: what held no sentence to be read stands, whichever reader is asked for, until the pipeline changes', async (context) => {
    const one = await store(context)
    const french = 'Le ministre grec se rendra lundi à Ankara. Les deux pays ne se sont pas parlé depuis des mois.'
    const items = async function* () {
      yield articleOf({ id: 'fr', body: french, published: '2025-12-05' })
    }
    for await (const _ of ingest(items(), { store: one, reader: lazyReader(async () => fakeReader()), clock }));
    assert.equal((await loadArticle(one, 'fr'))?.reader, '')
    assert.equal(await countOutdated(one, 'fake@1'), 0)
    assert.deepEqual(await again(one, newer()), [])
    await one.write(async ({ db }) => void (await db.updateTable('readings').set({ pipeline_version: '0' }).execute()))
    assert.deepEqual(await again(one, newer()), ['fr'])
    assert.deepEqual(await again(one, newer()), [])
  })

  test('S10: where only the pipeline changed, the reader is not asked again', async (context) => {
    const one = await store(context)
    await takeIn(one, articles)
    const before = await ledgerOf(one)
    await one.write(async ({ db }) => void (await db.updateTable('readings').set({ pipeline_version: '0' }).execute()))
    const reader = fakeReader()
    assert.deepEqual(await again(one, reader), ['a', 'b', 'c'])
    assert.deepEqual(reader.calls, [])
    assert.deepEqual(await ledgerOf(one), before)
  })

  test('what was read before the codebook had a field is as if nothing of it was found', async (context) => {
    const one = await store(context)
    await takeIn(one, articles)
    const { annotations } = (await loadArticle(one, 'a'))!
    const { homes: _, ...older } = annotations[0]!
    await correct({ article: 'a', sentence, annotation: older as never }, { store: one, reader: fakeReader(), clock })
    assert.deepEqual((await loadCorrections(one, ['a'])).get('a')?.[0]?.annotation, { ...older, homes: [] })
  })

  test('S11: the day an article came in outlives re-reading', async (context) => {
    const one = await store(context)
    await takeIn(one, articles)
    await again(one, newer(), true)
    const rows = await one.db
      .selectFrom('articles')
      .innerJoin('readings', 'readings.article', 'articles.id')
      .select(['ingested', 'read'])
      .execute()
    assert.deepEqual(rows[0], { ingested: '2026-01-15T12:00:00.000Z', read: '2026-01-20T00:00:00.000Z' })
  })

  test('S12: a correction stands in the reader’s place, outlives re-reading and can be taken back', async (context) => {
    const one = await store(context)
    await takeIn(one, articles)
    const before = await ledgerOf(one)
    const reader = fakeReader()
    const verdict = { article: 'a', sentence, author: 'desk', note: 'no visit' }
    const corrected = await correct({ ...verdict, annotation: emptyAnnotation }, { store: one, reader, clock })
    assert.deepEqual(reader.calls, [], 'the reader is not needed')
    assert.deepEqual(
      corrected?.events.map(({ actors }) => actors),
      [['EGY']],
    )
    assert.deepEqual(articlesOf(await ledgerOf(one), 'GRC'), ['b', 'c'])
    await again(one, newer(), true)
    assert.deepEqual(articlesOf(await ledgerOf(one), 'GRC'), ['b', 'c'])
    await correct({ ...verdict, annotation: null }, { store: one, reader, clock })
    assert.deepEqual(await ledgerOf(one), before)
  })

  test('S12: a correction may add what the reader did not see; its spans are those of the sentence', async (context) => {
    const one = await store(context)
    await takeIn(one, [articleOf({ id: 'a', body: `Good morning. ${sentence}`, published: '2025-12-05' })])
    const annotation = (await loadArticle(one, 'a'))!.annotations[1]!
    const event = annotation.events[0]!
    const start = 'Good morning. '.length
    const at = <Part extends Span>(span: Part): Part => ({ ...span, start: span.start - start, end: span.end - start })
    const negated: EventAnnotation = {
      ...event,
      modality: 'negated',
      trigger: at(event.trigger),
      actors: event.actors.map(at),
      recipients: event.recipients.map(at),
      when: event.when.map(at),
    }
    const surroundings = { store: one, reader: fakeReader(), clock }
    const reading = await correct(
      { article: 'a', sentence, annotation: { ...emptyAnnotation, events: [negated] } },
      surroundings,
    )
    assert.equal(reading?.events[0]?.modality, 'negated')
    assert.equal(reading?.events[0]?.evidence[0]?.trigger.text, 'will visit')
    assert.deepEqual(await loadReading(one, 'a'), reading)
  })

  for (const [body, messages] of [
    [`${sentence} Nobody objects.`, []],
    ['Egypt visited Cyprus.', ['correction-lost']],
  ] as const) {
    test(`S3: a later version that comes in while a correction is read stands, with it: ${body}`, async (context) => {
      const one = await store(context)
      await takeIn(one, articles)
      const ofOtherSentences = { annotations: pack({ sentences: [[0, 6]], annotations: [] }) }
      await one.write(async ({ db }) => void (await db.updateTable('readings').set(ofOtherSentences).execute()))
      const later = articleOf({ id: 'a', body, published: '2025-12-05', retrieved: '2025-12-06' })
      const { annotate, ...reader } = newer()
      const slow: Reader = {
        ...reader,
        annotate: async (text, sentences) => {
          await takeIn(one, [later])
          return annotate(text, sentences)
        },
      }
      const verdict = { article: 'a', sentence, annotation: emptyAnnotation }
      const reading = await correct(verdict, { store: one, reader: slow, clock })
      assert.equal((await loadArticle(one, 'a'))?.article.body, body)
      assert.deepEqual(await loadReading(one, 'a'), reading)
      assert.deepEqual(
        reading?.messages.map(({ code }) => code),
        messages,
      )
      assert.deepEqual(articlesOf(await ledgerOf(one), 'GRC'), ['b', 'c'])
    })
  }

  test('S13: a correction whose sentence is gone is kept and told', async (context) => {
    const one = await store(context)
    await takeIn(one, articles)
    const surroundings = { store: one, reader: fakeReader(), clock }
    await correct({ article: 'a', sentence, annotation: emptyAnnotation }, surroundings)
    await takeIn(one, [
      articleOf({ id: 'a', body: 'Egypt visited Cyprus.', published: '2025-12-05', retrieved: '2025-12-06' }),
    ])
    const reading = await loadReading(one, 'a')
    assert.deepEqual(
      reading?.messages.map(({ code }) => code),
      ['correction-lost'],
    )
    assert.equal((await one.db.selectFrom('corrections').selectAll().execute()).length, 1)
  })

  test('a correction of what is not there changes nothing', async (context) => {
    const one = await store(context)
    await takeIn(one, articles)
    const surroundings = { store: one, reader: fakeReader(), clock }
    assert.equal(await correct({ article: 'z', sentence, annotation: null }, surroundings), null)
    assert.equal(await correct({ article: 'a', sentence: 'Not there.', annotation: null }, surroundings), null)
  })
})

function articlesOf({ entries }: Awaited<ReturnType<typeof ledgerOf>>, state: string): readonly string[] {
  const own = entries.filter(({ kind, pairs }) => kind === 'event' && pairs.flat().includes(state))
  return own.flatMap(({ articles: those }) => those)
}
