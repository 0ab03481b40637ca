import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import schema from '../docs/reading.schema.json' with { type: 'json' }
import type { Stage } from '../src/base/stage.ts'
import { wayFrom } from '../src/base/way.ts'
import { createPipeline, type Document } from '../src/pipeline.ts'
import { annotateMany } from '../src/reader/annotate-many.ts'
import { toReading } from '../src/reading.ts'
import { readingJsonSchema, readingSchema } from '../src/reading-schema.ts'
import { articleFromRecord } from '../src/sources/json-lines.ts'
import { fakeReader } from './cli/fake-reader.ts'
import { articleOf } from './support/article-of.ts'

const texts = [
  'Greece visited Turkey on Monday. It rained.',
  '',
  'France may visit Spain. Italy will visit Malta on Tuesday.',
  'Der Minister hat gestern mit seinem Amtskollegen über die Lage gesprochen und ist dann wieder nach Hause geflogen.',
]

test('articles read together are read as they are one by one', async () => {
  const pipeline = createPipeline(fakeReader())
  const articles = texts.map((body, index) => articleOf({ id: `a${index}`, body, published: '2025-12-05' }))
  const together = await pipeline.complete(await Promise.all(articles.map(pipeline.prepare)))
  const alone = await Promise.all(articles.map(pipeline.read))
  assert.deepEqual(together.map(toReading), alone.map(toReading))
})

test('several articles are one call of the reader', async () => {
  const reader = fakeReader()
  const pipeline = createPipeline(reader)
  const prepared = await Promise.all(texts.map((body) => pipeline.prepare(articleOf({ body }))))
  await pipeline.complete(prepared)
  assert.equal(reader.calls.length, 1)
})

test('what is not English is not read, and says so', async () => {
  const { sentences, events, messages } = await createPipeline(fakeReader()).read(articleOf({ body: texts[3]! }))
  assert.deepEqual([sentences, events], [[], []])
  assert.ok(messages.some(({ code }) => code === 'not-english'))
})

test('without a date it says so once, and an empty article says only that it is empty', async () => {
  const pipeline = createPipeline(fakeReader())
  const codes = async (body: string) => (await pipeline.read(articleOf({ body }))).messages.map(({ code }) => code)
  assert.deepEqual(await codes('Greece visited Turkey.'), ['no-date'])
  assert.deepEqual(await codes(''), ['no-text'])
})

test('what stands in the place of a day and is none is named', async () => {
  const pipeline = createPipeline(fakeReader())
  const said = async (published: string, date?: string) => {
    const article = articleFromRecord({ text: 'Greece visited Turkey.', published }, 'x.jsonl', { date })
    return (await pipeline.read(article)).messages.map(({ code, text }) => `${code}: ${text}`)
  }
  for (const day of ['5/12/2025', '2019-02-30', 'yesterday'])
    assert.match(
      (await said(day)).join(),
      new RegExp(`^no-date: The article is dated “${day}”, which is no day such as`),
    )
  assert.deepEqual(await said('5/12/2025', '2025-12-05'), [])
  assert.deepEqual(await said('Fri, 05 Dec 2025 10:00:00 GMT'), [])
  assert.match((await said('')).join(), /^no-date: The article has no date,/)
})

test('every reading keeps the contract, and every span its words', async () => {
  const pipeline = createPipeline(fakeReader())
  for (const body of texts) {
    const reading = toReading(await pipeline.read(articleOf({ body, published: '2025-12-05' })))
    assert.deepEqual(readingSchema.parse(reading), reading)
    const spans = [
      ...reading.mentions,
      ...reading.events.flatMap(({ evidence }) => evidence.flatMap(({ trigger, roles }) => [trigger, ...roles])),
    ]
    for (const { start, end, text } of spans) assert.equal(reading.text.slice(start, end), text)
  }
})

test('docs/reading.schema.json is what the types say (npx node scripts/build-reading-schema.ts)', () => {
  assert.deepEqual(schema, JSON.parse(JSON.stringify(readingJsonSchema())))
})

test('spans come back from a joined call at their place', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.stringMatching(/^[a-z ]{0,12}$/), { maxLength: 5 }), async (bodies) => {
      const sources = bodies.map((text) => ({
        text,
        sentences: [{ start: 0, end: text.length, index: 0, paragraph: 0, kind: 'body' as const, tokens: [] }],
      }))
      const echo = {
        name: 'echo',
        annotate: async (_: string, sentences: readonly { start: number; end: number }[]) =>
          sentences.map(({ start, end }) => ({
            names: [{ start, end, score: 1, kind: 'ORG' as const }],
            events: [],
            statements: [],
            issues: [],
            purposes: [],
            causes: [],
            outlook: [],
            homes: [],
          })),
        close: async () => {},
      }
      const annotated = await annotateMany(echo, sources)
      assert.deepEqual(
        annotated.map(([first]) => [first?.names[0]?.start, first?.names[0]?.end]),
        bodies.map((text) => [0, text.length]),
      )
    }),
  )
})

test('a stage before what it needs does not compile', () => {
  const first: Stage<{ readonly a: string }, { readonly b: number }> = {
    name: 'first',
    run: ({ a }) => ({ b: a.length }),
  }
  const second: Stage<{ readonly b: number }, { readonly c: boolean }> = {
    name: 'second',
    run: ({ b }) => ({ c: b > 0 }),
  }
  const way = wayFrom<{ readonly a: string }>()
  way.to(first).to(second)
  // @ts-expect-error b is not there yet
  way.to(second)
  // @ts-expect-error a document that was not read has no events
  const unread: Document = { article: articleOf({ body: '' }), messages: [] }
  assert.ok(unread)
})
