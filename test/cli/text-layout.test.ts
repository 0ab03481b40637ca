import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { displayWidth, wrap } from '../../src/cli/text-layout.ts'
import { harmless } from '../../src/wording/harmless.ts'

test('the width of words counts columns, not characters', () => {
  const table: readonly (readonly [string, number])[] = [
    ['Athens', 6],
    ['', 0],
    ['Türkiye', 7],
    ['Tu\u0308rkiye', 7],
    ['\u001b[1mbold\u001b[22m', 4],
    ['北京', 4],
    ['🙂', 2],
  ]
  for (const [words, width] of table) assert.equal(displayWidth(words), width, JSON.stringify(words))
})

test('wrapping keeps every word in order and every line within the width', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 40 })
  fc.assert(
    fc.property(words, fc.integer({ min: 20, max: 60 }), (list, width) => {
      const wrapped = wrap(list.join(' '), width, '  ')
      assert.deepEqual(
        wrapped.split(/\s+/).filter((word) => word !== ''),
        list,
      )
      for (const line of wrapped.split('\n')) assert.ok(displayWidth(line) <= width, line)
    }),
  )
})

test('a word wider than the line stands alone on its line', () => {
  assert.equal(wrap('a bbbbbbbbbbbb c', 6), 'a\nbbbbbbbbbbbb\nc')
})

test('the first line may be indented otherwise', () => {
  assert.equal(wrap('one two three', 10, '    ', '- '), '- one two\n    three')
})

test('text of an article cannot steer the terminal', () => {
  const table: readonly (readonly [string, string])[] = [
    ['clear \u001b[2J screen', 'clear [2J screen'],
    ['title \u001b]0;owned\u0007 end', 'title ]0;owned end'],
    ['over\u0008write\r', 'overwrite '],
    ['\u202egnp.exe', 'gnp.exe'],
    ['c1 \u009b31m red', 'c1 31m red'],
    ['two\nlines\tand\u00a0spaces', 'two lines and spaces'],
    ['Gerapetritis, Türkiye – “quiet”', 'Gerapetritis, Türkiye – “quiet”'],
  ]
  for (const [given, expected] of table) assert.equal(harmless(given), expected)
})
