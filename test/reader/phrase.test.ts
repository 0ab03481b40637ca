import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locate, phraseOf } from '../../src/reader/phrase.ts'

const text = 'Iran and Iraq; Iran again'

test('a phrase is where its words stand, the second time with #2', () => {
  assert.deepEqual(locate(text, 'Iran'), { start: 0, end: 4 })
  assert.deepEqual(locate(text, 'Iran#2'), { start: 15, end: 19 })
  assert.equal(phraseOf(text, { start: 15, end: 19 }), 'Iran#2')
})

for (const phrase of ['', '#1', '#100000000000', 'Iran#3', 'Syria'])
  test(`“${phrase}” stands nowhere`, () => assert.equal(locate(text, phrase), null))
