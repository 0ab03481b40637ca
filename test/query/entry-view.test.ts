import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldAll } from '../../src/ledger/across/fold.ts'
import { actorsOf } from '../../src/query/entry-view.ts'
import { telling } from '../ledger/across/telling.ts'

const talk = (article: string, day: string, raisedBy: readonly string[]) => {
  const told = telling('issue', article, day, { topic: 'migrant boats', raisedBy, with: ['TUR'] })
  const actors = Object.fromEntries(Object.entries(told.actors).filter(([id]) => id !== 'GRC'))
  return { ...told, actors }
}

test('LA53: a state that stands for its people is named among those of a view', () => {
  const entries = foldAll([talk('a', '2024-03-01', ['GRC:ann-lee']), talk('b', '2024-06-01', ['GRC:eva-papa'])])
  assert.deepEqual(actorsOf(entries).GRC, { name: 'Greece', state: 'GRC', kind: 'state', sectors: [] })
  assert.ok('GRC:ann-lee' in actorsOf(entries))
})

test('nobody is added where all are named', () => {
  const entries = foldAll([talk('a', '2024-03-01', ['GRC:ann-lee'])])
  assert.deepEqual(Object.keys(actorsOf(entries)).toSorted(), ['GRC:ann-lee', 'TUR'])
})
