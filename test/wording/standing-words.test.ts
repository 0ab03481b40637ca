import assert from 'node:assert/strict'
import { test } from 'node:test'
import { howInWords, levelInWords } from '../../src/wording/standing-words.ts'

test('the word of a tension is that of the number beside it', () => {
  for (let tenths = 0; tenths <= 1000; tenths += 1) {
    const tension = tenths / 10
    assert.equal(levelInWords(tension), levelInWords(Math.round(tension)), `${tension}`)
  }
  assert.equal(levelInWords(53.6), 'strained')
  assert.equal(levelInWords(53.4), 'even')
  assert.equal(levelInWords(null), 'no data')
})

test('what was only planned and came is no longer planned; a measure that was lifted is over', () => {
  assert.equal(howInWords({ part: 'plans', how: 'over' }), 'no longer planned')
  assert.equal(howInWords({ part: 'acts', how: 'over' }), 'over')
  assert.equal(howInWords({ part: 'plans', how: 'new' }), null)
})
