import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ReadArticle, tellingsOf } from '../../../src/ledger/across/tellings.ts'
import { blankReading } from '../../support/blank-reading.ts'
import { telling } from './telling.ts'

const act = (id: string, confidence: number) =>
  telling('event', 'a', '2018-11-16', { id, actors: ['GRC'], recipients: ['TUR'], confidence, evidence: [] }).record

const reading = (...events: ReadArticle['events']): ReadArticle => ({ ...blankReading, events })

test('LA2: a doubtful act tells the ledger nothing, and the others keep their place in the reading', () => {
  const told = tellingsOf(reading(act('e1', 0.9), act('e2', 0.45), act('e3', 0.7)), {
    published: '2018-11-16',
    known: '2018-11-16',
    source: 'a',
  })
  assert.deepEqual(
    told.map(({ index, record }) => [index, 'id' in record ? record.id : null]),
    [
      [0, 'e1'],
      [2, 'e3'],
    ],
  )
})

test('LA2: talks and cooperation of one party alone tell the ledger nothing', () => {
  const of = (
    type: 'CONSULT' | 'COOPERATE' | 'AGREE',
    actors: readonly string[],
    recipients: readonly string[] = [],
  ) => ({
    ...act('e1', 0.9),
    type,
    actors,
    recipients,
  })
  const rows = [
    [of('CONSULT', ['GRC']), 0],
    [of('CONSULT', ['GRC'], ['GRC']), 0],
    [of('COOPERATE', []), 0],
    [of('CONSULT', ['GRC', 'TUR']), 1],
    [of('CONSULT', ['GRC'], ['TUR']), 1],
    [of('AGREE', ['GRC']), 1],
  ] as const
  for (const [event, count] of rows) {
    const source = { published: '2018-11-16', known: '2018-11-16', source: 'a' }
    assert.equal(tellingsOf(reading(event), source).length, count, `${event.type} ${event.actors.join()}`)
  }
})
