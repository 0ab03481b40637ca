import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { articleFromJsonLine, articlesFromJsonLines } from '../../src/sources/json-lines.ts'
import { readLines } from '../../src/sources/lines.ts'
import { isSourceFailure } from '../../src/sources/source-failure.ts'

async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size)
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const found: Item[] = []
  for await (const item of items) found.push(item)
  return found
}

test('a line with every key', () => {
  const line = JSON.stringify({
    id: 'a-1',
    title: 'Talks in Vienna',
    text: 'The ministers met.',
    published: '2025-12-05T23:30:00-05:00',
    retrieved: '2025-12-07T08:00:00Z',
    url: 'https://example.com/a',
    outlet: 'The Daily Strait',
    topic: 'kept out',
  })
  assert.deepEqual(articleFromJsonLine(line, 7), {
    id: 'a-1',
    title: 'Talks in Vienna',
    url: 'https://example.com/a',
    outlet: 'The Daily Strait',
    author: null,
    published: '2025-12-05',
    retrieved: '2025-12-07',
    source: '-',
    licence: null,
    mediaType: 'text/plain',
    body: 'The ministers met.',
  })
})

test('all keys but the text may lack; the id is then that of the content', () => {
  const [first, second, other] = ['The ministers met.', 'The ministers met.', 'They did not.'].map((text) =>
    articleFromJsonLine(JSON.stringify({ text, title: null, outlet: '' }), 1),
  )
  assert.ok(first && second && other && !isSourceFailure(first) && !isSourceFailure(second) && !isSourceFailure(other))
  assert.match(first.id, /^[0-9a-f]{16}$/u)
  assert.equal(first.id, second.id)
  assert.notEqual(first.id, other.id)
  assert.equal(first.published, null)
  assert.equal(first.outlet, null)
})

test('the day that the caller gives wins over that of the line', () => {
  const article = articleFromJsonLine('{"text":"x","published":"2020-01-01"}', 1, '-', { date: '2025-12-05' })
  assert.ok(!isSourceFailure(article))
  assert.equal(article.published, '2025-12-05')
})

test('a text that is a piece of a page is read as one', () => {
  for (const [text, mediaType] of [
    ['<p>They met.</p>', 'text/html'],
    ['They met <b>twice</b>.', 'text/plain'],
  ] as const) {
    const article = articleFromJsonLine(JSON.stringify({ text }), 1)
    assert.ok(!isSourceFailure(article))
    assert.equal(article.mediaType, mediaType)
  }
})

const badLines = [
  'not json',
  '[1]',
  '"text"',
  'null',
  '{"title":"x"}',
  '{"text":5}',
  '{"text":"x","title":["y"]}',
  '{"text":"x"',
  `{"text":"x","id":"${'a'.repeat(501)}"}`,
]
for (const line of badLines) {
  test(`no article: ${line.slice(0, 40)}`, () => {
    const failure = articleFromJsonLine(line, 3)
    assert.ok(isSourceFailure(failure))
    assert.equal(failure.line, 3)
    assert.equal(failure.error.code, 'bad-line')
  })
}

test('a stream keeps its order, counts blank lines and goes on after a bad one', async () => {
  const bytes = Buffer.from('\ufeff{"text":"Erdoğan"}\r\n\n{"text":\n{"text":"Gül"}', 'utf8')
  for (const size of [1, 7, 1000]) {
    const items = await collect(articlesFromJsonLines(chunked(bytes, size), 'a.jsonl'))
    assert.deepEqual(
      items.map((item) => (isSourceFailure(item) ? item.line : item.body)),
      ['Erdoğan', 3, 'Gül'],
    )
  }
})

test('a line longer than the limit is dropped and the next one is read', async () => {
  const bytes = Buffer.from(`short\n${'x'.repeat(50)}\nlast`)
  const lines = await collect(readLines(chunked(bytes, 8), 20))
  assert.deepEqual(lines, [
    { number: 1, text: 'short' },
    { number: 2, text: null },
    { number: 3, text: 'last' },
  ])
})

test('lines do not depend on how the stream is cut', async () => {
  const lines = fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }).filter((line) => !line.includes('\n')))
  await fc.assert(
    fc.asyncProperty(lines, fc.integer({ min: 1, max: 9 }), async (lines, size) => {
      const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''), 'utf8')
      const read = await collect(readLines(chunked(bytes, size)))
      assert.deepEqual(
        read.map((line) => line.text),
        lines.map((line) => line.replace(/^\ufeff/u, '')),
      )
    }),
  )
})
