import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Entry, Telling } from '../../../src/ledger/across/entry.ts'
import { foldAll } from '../../../src/ledger/across/fold.ts'
import { day, telling } from './telling.ts'

type Measure = Telling<'measure'>['record']

function duty(article: string, published: string, state: Measure['state'], record: Partial<Measure> = {}) {
  const whole = {
    kind: 'tariff' as const,
    actors: ['ZWE'],
    recipients: ['ZMB'],
    what: 'a duty on dairy goods',
    ...record,
  }
  return telling('measure', article, published, { ...whole, state })
}

function lives(tellings: readonly Telling[]): readonly string[] {
  return (foldAll(tellings) as readonly Entry<'measure'>[]).map(
    ({ record, articles }) => `${record.kind} ${record.state} ${articles.join(' ')}`,
  )
}

describe('LA9: one measure through its life', () => {
  const cases: readonly (readonly [string, readonly Telling[], readonly string[]])[] = [
    [
      'announced, in force, lifted, in other words each time',
      [
        duty('a', '2014-02-04', 'announced', { date: day('2014-03-01') }),
        duty('b', '2014-03-04', 'in force', { date: day('2014-03-01'), what: 'milk taxed at the border' }),
        duty('c', '2014-07-02', 'lifted', { date: day('2014-07-01'), what: 'cartons cross free again' }),
      ],
      ['tariff lifted a b c'],
    ],
    [
      'the answer of the other side is another',
      [
        duty('a', '2014-02-04', 'in force'),
        duty('b', '2014-02-05', 'in force', {
          actors: ['ZMB'],
          recipients: ['ZWE'],
          kind: 'ban',
          what: 'a ban on cement',
        }),
      ],
      ['tariff in force a', 'ban in force b'],
    ],
    [
      'a second one of another day and matter is another',
      [
        duty('a', '2014-02-04', 'in force', { date: day('2014-02-03') }),
        duty('b', '2014-02-20', 'in force', { date: day('2014-02-20'), what: 'a duty on steel pipes' }),
      ],
      ['tariff in force a', 'tariff in force b'],
    ],
    [
      'only named, without a day, it is the one in force',
      [
        duty('a', '2014-02-04', 'in force', { date: day('2014-02-03') }),
        duty('b', '2014-02-20', 'in force', { what: 'it' }),
      ],
      ['tariff in force a b'],
    ],
    [
      'what is lifted and comes again is a new one',
      [
        duty('a', '2014-02-04', 'lifted', { date: day('2014-02-03') }),
        duty('b', '2014-05-20', 'in force', { date: day('2014-05-20'), what: 'a levy on cheese' }),
      ],
      ['tariff lifted a', 'tariff in force b'],
    ],
    [
      'a threat that is dropped is lifted',
      [duty('a', '2014-02-04', 'threatened'), duty('b', '2014-03-04', 'lifted')],
      ['tariff lifted a b'],
    ],
  ]
  for (const [name, tellings, due] of cases) test(name, () => assert.deepEqual(lives(tellings), due))
})
