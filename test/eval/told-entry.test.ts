import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toldEntry } from '../../src/eval/stories/told-entry.ts'
import { foldAll } from '../../src/ledger/across/fold.ts'
import { day, telling } from '../ledger/across/telling.ts'

const ban = { kind: 'ban', actors: ['TUR'], recipients: ['GRC'], what: 'Ankara banned melons' } as const
const stated = (article: string, published: string, state: 'announced' | 'in force' | 'lifted', start: string) =>
  telling('measure', article, published, { ...ban, state, date: day(start) })

test('a measure is compared by the day from which it stands, also once it is lifted', () => {
  const life = [
    stated('a', '2024-03-01', 'announced', '2024-04-01'),
    stated('b', '2024-04-02', 'in force', '2024-04-02'),
    stated('c', '2024-06-11', 'lifted', '2024-06-10'),
  ]
  const told = (count: number) => foldAll(life.slice(0, count)).map((entry) => toldEntry(entry))
  const dates = (count: number) => told(count).map(({ status, date }) => `${status} ${date?.start}`)
  assert.deepEqual(dates(1), ['announced 2024-04-01'])
  assert.deepEqual(dates(2), ['in force 2024-04-02'])
  assert.deepEqual(dates(3), ['lifted 2024-04-02'])
})

test('one of which nothing but its end is told has that day', () => {
  const [entry] = foldAll([stated('c', '2024-06-11', 'lifted', '2024-06-10')])
  assert.equal(toldEntry(entry!).date?.start, '2024-06-10')
})
