import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { asOf } from '../../../src/ledger/across/as-of.ts'
import type { Entry, Telling } from '../../../src/ledger/across/entry.ts'
import { foldAll } from '../../../src/ledger/across/fold.ts'
import { contact, day, month } from './telling.ts'

/** Each entry as one line: kind, its states in order, its day. */
function ledger(tellings: readonly Telling[], today = '2030-01-01'): readonly string[] {
  return foldAll(tellings)
    .map((entry) => asOf(entry, today) as Entry<'engagement'>)
    .map(({ record }) => {
      const { kind, history, state, date } = record
      return `${kind}: ${history.map((step) => step.state).join(', ')} = ${state} ${date?.start ?? '–'}`
    })
}

const minister = { parties: [{ actor: 'GRC:minister' }, { actor: 'TUR' }] }

describe('LA7: one contact through its life', () => {
  test('planned, put off to another day, held there', () => {
    const told = [
      contact('a', '2024-02-26', 'planned', day('2024-03-14'), minister),
      contact('b', '2024-03-12', 'postponed', day('2024-04-04'), minister),
      contact('c', '2024-04-05', 'held', day('2024-04-04'), minister),
    ]
    assert.deepEqual(ledger(told), ['visit: planned, postponed, held = held 2024-04-04'])
  })

  test('a plan told again, and less exactly, is no new step', () => {
    const told = [
      contact('a', '2024-02-26', 'planned', day('2024-03-14')),
      contact('b', '2024-02-27', 'planned', month('2024-03-01', '2024-03-31')),
    ]
    assert.deepEqual(ledger(told, '2024-03-01'), ['visit: planned = planned 2024-03-14'])
  })

  test('what was held stays held, though an old plan is told after it', () => {
    const told = [
      contact('a', '2024-03-14', 'held', day('2024-03-14')),
      contact('b', '2024-03-15', 'planned', day('2024-03-14')),
    ]
    assert.deepEqual(ledger(told), ['visit: held = held 2024-03-14'])
  })

  test('called off, then planned anew', () => {
    const told = [
      contact('a', '2024-03-01', 'planned', day('2024-03-14')),
      contact('b', '2024-03-10', 'cancelled', null),
      contact('c', '2024-03-20', 'planned', day('2024-05-02')),
    ]
    assert.deepEqual(ledger(told, '2024-03-21'), ['visit: planned, cancelled, planned = planned 2024-05-02'])
  })

  test('a day that passes untold is unreported, and only once it has passed', () => {
    const told = [contact('a', '2024-03-01', 'planned', day('2024-03-14'))]
    assert.deepEqual(ledger(told, '2024-03-15'), ['visit: planned = planned 2024-03-14'])
    assert.deepEqual(ledger(told, '2024-03-20'), ['visit: planned = unreported 2024-03-14'])
  })

  test('put off without a new day is never unreported', () => {
    const told = [
      contact('a', '2024-03-01', 'planned', day('2024-03-14')),
      contact('b', '2024-03-10', 'postponed', null),
    ]
    assert.deepEqual(ledger(told, '2024-06-01'), ['visit: planned, postponed = postponed 2024-03-14'])
  })

  test('two calls of one week are two', () => {
    const call = { kind: 'call' as const }
    const told = [
      contact('a', '2024-03-05', 'held', day('2024-03-04'), call),
      contact('b', '2024-03-08', 'held', day('2024-03-07'), call),
    ]
    assert.equal(foldAll(told).length, 2)
  })

  test('a trip told by three is one', () => {
    const told = ['a', 'b', 'c'].map((id) => contact(id, '2024-03-05', 'held', day('2024-03-04'), minister))
    assert.equal(foldAll(told).length, 1)
  })

  test('another person of the same state is another contact', () => {
    const other = { parties: [{ actor: 'GRC:defence' }, { actor: 'TUR' }] }
    const told = [
      contact('a', '2024-03-01', 'planned', day('2024-03-14'), minister),
      contact('b', '2024-03-02', 'planned', day('2024-03-14'), other),
    ]
    assert.equal(foldAll(told).length, 2)
  })

  test('the office is narrowed to its holder, the alternatives to the one that came', () => {
    const open = { parties: [{ actor: 'GRC' }, { anyOf: ['TUR:minister', 'TUR:adviser'] }] }
    const settled = { parties: [{ actor: 'GRC:minister' }, { actor: 'TUR:adviser' }] }
    const [entry] = foldAll([
      contact('a', '2024-03-01', 'planned', day('2024-03-14'), open),
      contact('b', '2024-03-15', 'held', day('2024-03-14'), settled),
    ]) as readonly Entry<'engagement'>[]
    assert.deepEqual(entry?.record.parties, [{ actor: 'GRC:minister' }, { actor: 'TUR:adviser' }])
  })

  test('near copies are one source', () => {
    const told = ['a', 'b'].map((id) => contact(id, '2024-03-05', 'held', day('2024-03-04'), {}, { source: 'wire' }))
    assert.deepEqual(
      foldAll(told).map(({ sources, articles }) => [sources, articles]),
      [[1, ['a', 'b']]],
    )
  })
})
