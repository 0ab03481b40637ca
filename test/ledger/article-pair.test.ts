import assert from 'node:assert/strict'
import { test } from 'node:test'
import { articlePair } from '../../src/ledger/article-pair.ts'
import { type Line, scene } from '../events/scene.ts'

const actors = { Athens: ['GRC'], Ankara: ['TUR'], Rome: ['ITA'] }
const naming = (count: number, ...names: readonly string[]) =>
  Array.from(
    { length: count },
    (): Line => ({
      text: `${names.join(' and ')} speak.`,
      events: [],
      also: { names: names.map((name) => [name, 'GPE']) },
    }),
  )
const of = (two: number, third: number, more: object = {}) =>
  articlePair({ ...scene([...naming(two, 'Athens', 'Ankara'), ...naming(third, 'Rome')], actors), ...more })

test('LE18: an article is about the two whom twice as many sentences name as a third', () => {
  assert.deepEqual(of(4, 2), ['GRC', 'TUR'])
  assert.equal(of(3, 2), null)
})

test('LE18: in news half as many again are enough, and two more', () => {
  assert.deepEqual(of(6, 4), ['GRC', 'TUR'])
  assert.equal(of(6, 5), null)
  assert.equal(of(5, 4), null)
  assert.equal(of(6, 4, { ownSide: 'GRC' }), null, 'what one of them says itself')
  assert.equal(of(6, 4, { isNews: false }), null)
})
