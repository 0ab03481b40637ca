import assert from 'node:assert/strict'
import { test } from 'node:test'
import { levelInWords } from '../../src/wording/standing-words.ts'

test('the word of a tension is that of the number beside it', () => {
  for (let tenths = 0; tenths <= 1000; tenths += 1) {
    const tension = tenths / 10
    assert.equal(levelInWords(tension), levelInWords(Math.round(tension)), `${tension}`)
  }
  assert.equal(levelInWords(53.6), 'strained')
  assert.equal(levelInWords(53.4), 'even')
  assert.equal(levelInWords(null), 'no data')
})
