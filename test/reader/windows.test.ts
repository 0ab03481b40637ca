import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Subwords } from '../../src/reader/onnx/subwords.ts'
import { windowsOf } from '../../src/reader/onnx/windows.ts'
import { tokenize } from '../../src/sentences/tokenize.ts'
import { joinSentences } from '../support/join-sentences.ts'

/** A word of n letters has n pieces. */
const subwords: Subwords = {
  pieces: (word) => [...word].map((letter) => letter.charCodeAt(0)),
  encode: (words) => ({ ids: [0, ...words.flatMap((word) => subwords.pieces(word)), 1], shapes: [], first: [] }),
}
const sentence = fc.array(fc.stringMatching(/^[a-c]{1,6}$/), { maxLength: 40 }).map((words) => words.join(' '))
const limits = fc.record({ words: fc.integer({ min: 1, max: 12 }), subwords: fc.integer({ min: 8, max: 40 }) })

function document(lines: readonly string[]) {
  const { text, spans } = joinSentences(lines)
  const sentences = spans.map((span, index) => ({
    ...span,
    index,
    paragraph: 0,
    kind: 'body' as const,
    tokens: tokenize(text, span),
  }))
  return { text, sentences }
}

test('windows keep within the limits, no word is lost and none read twice', () => {
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 5 }), limits, (lines, limit) => {
      const { text, sentences } = document(lines)
      const windows = windowsOf(text, sentences, subwords, limit)
      sentences.forEach(({ tokens }, index) => {
        const own = windows.filter((window) => window.sentence === index)
        assert.deepEqual(
          own.flatMap(({ words }) => words),
          tokens,
        )
      })
      for (const { words, encoded } of windows) {
        assert.ok(words.length > 0 && words.length <= limit.words)
        assert.ok(encoded.ids.length <= limit.subwords)
        assert.equal(encoded.ids.length, 2 + words.reduce((sum, word) => sum + word.end - word.start, 0))
      }
    }),
  )
})

test('a sentence that just fits is one window', () => {
  const { text, sentences } = document(['aaa bbb cc'])
  assert.equal(windowsOf(text, sentences, subwords, { words: 3, subwords: 10 }).length, 1)
  assert.equal(windowsOf(text, sentences, subwords, { words: 2, subwords: 10 }).length, 2)
  assert.equal(windowsOf(text, sentences, subwords, { words: 3, subwords: 9 }).length, 2)
})
