import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Entry, Telling } from '../../../src/ledger/across/entry.ts'
import { foldAll } from '../../../src/ledger/across/fold.ts'
import { day, telling } from './telling.ts'

const attack = (article: string, actors: readonly string[], more: Partial<Telling> = {}) =>
  telling(
    'incident',
    article,
    '2018-11-13',
    { kind: 'attack', actors, recipients: ['SDN'], what: 'raid on an army post', date: day('2018-11-12') },
    more,
  )

const oneOf = (tellings: readonly Telling[]) => {
  const entries = foldAll(tellings)
  assert.equal(entries.length, 1)
  return entries[0] as Entry<'incident'>
}

/** `n` articles of whom it was. */
const told = (n: number, actors: readonly string[]) => Array.from({ length: n }, (_, i) => attack(`a${i}`, actors))

describe('LA21: what few tell', () => {
  const cases: readonly (readonly [string, readonly Telling[], readonly string[]])[] = [
    ['one in five counts', [...told(4, ['ETH']), attack('b', ['ETH', 'KEN'])], ['ETH', 'KEN']],
    ['one in six does not', [...told(5, ['ETH']), attack('b', ['ETH', 'KEN'])], ['ETH']],
    ['those who name nobody are not asked', [...told(9, []), attack('b', ['ETH'])], ['ETH']],
    [
      'copies are one source',
      [
        ...told(5, ['ETH']),
        ...['b', 'c', 'd'].map((article) => attack(article, ['ETH', 'KEN'], { source: 'b', outlet: article })),
      ],
      ['ETH'],
    ],
    ['people of a state are of it', [...told(5, ['ETH']), attack('b', ['ETH:army'])], ['ETH', 'ETH:army']],
  ]
  for (const [what, tellings, actors] of cases)
    test(what, () => {
      const { record, pairs } = oneOf(tellings)
      assert.deepEqual(record.actors, actors)
      const states = [...new Set(actors.map((id) => id.slice(0, 3)))]
      assert.deepEqual(
        pairs,
        states.map((state) => [state, 'SDN']),
      )
    })

  test('who is not charged does not admit it', () => {
    const said = { claimedBy: [], admittedBy: ['KEN'], deniedBy: [] }
    const { record } = oneOf([...told(5, ['ETH']), attack('b', ['ETH', 'KEN'], { said })])
    assert.deepEqual(record.admittedBy, [])
  })
})

test('LA8: an act of two joins none of one of them and none of the other', () => {
  const entries = foldAll([attack('a', ['ETH', 'KEN']), attack('b', ['ETH']), attack('c', ['KEN'])])
  assert.equal(entries.length, 2)
})

describe('LA21: a state and those who act for it', () => {
  const measureBy = (...sides: readonly (readonly string[])[]) => {
    const tellings = sides.map((actors, at) =>
      telling('measure', `a${at}`, '2018-11-13', {
        ...{ kind: 'aid', state: 'in force', what: 'tents for the camps', date: day('2018-11-12') },
        ...{ actors, recipients: ['SDN'] },
      }),
    )
    return (foldAll(tellings)[0] as Entry<'measure'>).record.actors
  }

  test('of a measure, who acts for it is named alone', () => {
    assert.deepEqual(measureBy(['KEN'], ['KEN:ann-lee']), ['KEN:ann-lee'])
    assert.deepEqual(measureBy(['KEN:GOV', 'ETH'], ['KEN']), ['KEN:GOV', 'ETH'])
  })

  test('its companies and people act beside it', () => {
    assert.deepEqual(measureBy(['KEN', 'KEN:BUS'], ['KEN']), ['KEN', 'KEN:BUS'])
    assert.deepEqual(measureBy(['KEN', 'ETH']), ['KEN', 'ETH'])
  })

  test('of an outlook, its people are named alone', () => {
    const held = (...holders: readonly string[]) => {
      const hope = telling('outlook', 'a', '2018-11-13', { kind: 'thaw', what: 'open borders soon', holders })
      return (foldAll([hope])[0] as Entry<'outlook'>).record.holders
    }
    assert.deepEqual(held('KEN', 'KEN:ann-lee', 'ETH'), ['KEN:ann-lee', 'ETH'])
    assert.deepEqual(held('KEN', 'ETH'), ['KEN', 'ETH'])
  })
})
