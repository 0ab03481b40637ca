import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openReader } from '../../src/reader/onnx/open-reader.ts'

test('others come in after each batch, and what is read is the same', async (context) => {
  const text = 'Greece visited Turkey on Monday. It rained.'
  const sentences = [
    { start: 0, end: 32 },
    { start: 33, end: 43 },
  ].map((span, index) => ({
    index,
    paragraph: 0,
    kind: 'body' as const,
    ...span,
    tokens: [...text.slice(span.start, span.end).matchAll(/\w+|\./gu)].map(({ 0: word, index }) => ({
      start: span.start + index,
      end: span.start + index + word.length,
    })),
  }))
  const turns: (readonly [read: number, of: number])[] = []
  const [plain, paused] = [
    await openReader({ model: 'small' }),
    await openReader({ model: 'small', batch: 1, between: async (...told) => turns.push(told) }),
  ]
  context.after(() => Promise.all([plain.close(), paused.close()]))
  assert.deepEqual(await paused.annotate(text, sentences), await plain.annotate(text, sentences))
  assert.deepEqual(turns, [
    [1, 2],
    [2, 2],
  ])
})
