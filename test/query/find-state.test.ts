import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findState } from '../../src/query/find-state.ts'

const found: readonly (readonly [string, string])[] = [
  ['GRC', 'GRC'],
  ['gr', 'GRC'],
  ['Greece', 'GRC'],
  ['greek', 'GRC'],
  ['Athens', 'GRC'],
  [' Türkiye ', 'TUR'],
  ['Turkey', 'TUR'],
  ['United States', 'USA'],
  ['NATO', 'NATO'],
  ['European Union', 'EU'],
  ['Georgia', 'GEO'],
]
for (const [words, code] of found) {
  test(`${words} is ${code}`, () => assert.deepEqual(findState(words), { code }))
}

test('a slip of the pen gives suggestions, nonsense none', () => {
  const near = findState('Grece')
  assert.ok('suggestions' in near && near.suggestions.includes('Greece'))
  assert.deepEqual(findState('qqqqqqqqqqqq'), { suggestions: [] })
})

test('no name is nobody: some states of the past have no code of two letters', () => {
  for (const words of ['', '  ']) assert.deepEqual(findState(words), { suggestions: [] })
})

test('a short code that is none is no slip of the pen, nor a name with two letters less', () => {
  for (const words of ['EL', 'xx', '?', 'Hamas']) assert.deepEqual(findState(words), { suggestions: [] }, words)
  assert.deepEqual(findState('Grc.'), { suggestions: ['Greece'] })
})

test('a body is suggested by its name', () => {
  assert.deepEqual(findState('Maghreb'), { suggestions: ['Arab Maghreb Union'] })
})

test('a word that stands in names suggests those, not what is spelt nearly so', () => {
  assert.deepEqual(findState('Congo'), { suggestions: ['Democratic Republic of the Congo', 'Republic of the Congo'] })
  const north = findState('korea')
  assert.ok('suggestions' in north && north.suggestions.includes('North Korea'))
})

test('words far longer than any name are not measured against each', () => {
  assert.deepEqual(findState('Greece '.repeat(100_000)), { suggestions: [] })
})
