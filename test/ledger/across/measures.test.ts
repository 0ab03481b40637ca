import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Entry, Telling } from '../../../src/ledger/across/entry.ts'
import { foldAll } from '../../../src/ledger/across/fold.ts'
import { day, reported, telling } from './telling.ts'

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
      'what comes into force half a year on, in words that share nothing, is another',
      [
        duty('a', '2014-02-04', 'threatened', { what: 'milk taxed at the border' }),
        duty('b', '2014-04-04', 'in force', { date: day('2014-04-04'), what: 'levies for lorries of cement' }),
        duty('c', '2014-10-04', 'threatened', { what: 'a levy for ferries' }),
        duty('d', '2015-04-04', 'in force', { date: day('2015-04-04'), what: 'maize weighed anew' }),
        duty('e', '2016-04-04', 'lifted', { date: day('2016-04-04'), what: 'mills pay no more' }),
      ],
      ['tariff in force a b', 'tariff threatened c', 'tariff lifted d e'],
    ],
    [
      'what was announced for a day is not what comes into force weeks from it, unless in like words',
      [
        duty('a', '2014-02-04', 'announced', { date: day('2014-03-01'), what: 'milk taxed at the border' }),
        duty('b', '2014-04-04', 'in force', { date: day('2014-04-04'), what: 'levies for lorries of cement' }),
        duty('c', '2014-04-10', 'in force', { date: day('2014-04-10'), what: 'milk taxed on the road' }),
      ],
      ['tariff in force a c', 'tariff in force b'],
    ],
    [
      'LA30: what was put on years before a threat is another, told as background',
      [
        duty('a', '2014-02-04', 'threatened'),
        duty('b', '2014-02-20', 'in force', { date: day('2006-03-01') }),
        duty('c', '2014-03-04', 'in force', { date: day('2014-03-01') }),
      ],
      ['tariff in force a c', 'tariff in force b'],
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
      'a ban that is told as sanctions, in like words',
      [
        duty('a', '2014-02-04', 'in force', {
          ...{ kind: 'ban', date: day('2014-02-03') },
          what: 'travel bans on four ministers',
        }),
        duty('b', '2014-02-20', 'lifted', { kind: 'sanction', what: 'sanctions on four ministers' }),
      ],
      ['ban lifted a b'],
    ],
    [
      'a ban, and sanctions of something else',
      [
        duty('a', '2014-02-04', 'in force', { kind: 'ban', date: day('2014-02-03'), what: 'a ban on cement' }),
        duty('b', '2014-02-20', 'in force', { kind: 'sanction', what: 'sanctions on four ministers' }),
      ],
      ['ban in force a', 'sanction in force b'],
    ],
    [
      'sanctions with no words of their own name the ban that stands',
      [
        duty('a', '2014-02-04', 'in force', { kind: 'ban', date: day('2014-02-03'), what: 'a ban on cement' }),
        duty('b', '2014-02-20', 'in force', { kind: 'sanction', what: 'the sanctions' }),
      ],
      ['ban in force a b'],
    ],
    [
      'a duty is of another family',
      [
        duty('a', '2014-02-04', 'in force', { kind: 'ban', date: day('2014-02-03'), what: 'a ban on cement' }),
        duty('b', '2014-02-20', 'in force', { what: 'a duty on cement' }),
      ],
      ['ban in force a', 'tariff in force b'],
    ],
    [
      'a threat of more is none of what stands',
      [
        duty('a', '2014-02-04', 'in force', { date: day('2014-02-03') }),
        duty('b', '2014-05-20', 'threatened', { date: day('2014-05-19') }),
      ],
      ['tariff in force a', 'tariff threatened b'],
    ],
    [
      'what was announced for a day is not in force before it',
      [
        duty('a', '2014-02-04', 'announced', { date: day('2014-03-01') }),
        duty('b', '2014-02-06', 'in force', { date: day('2014-02-04'), what: 'it' }),
      ],
      ['tariff announced a b'],
    ],
    [
      'but on it, and before it where another day is told',
      [
        duty('a', '2014-02-04', 'announced', { date: day('2014-03-01') }),
        duty('b', '2014-02-20', 'in force', { date: day('2014-02-19'), what: 'it' }),
      ],
      ['tariff in force a b'],
    ],
    [
      'a threat that is dropped is lifted',
      [duty('a', '2014-02-04', 'threatened'), duty('b', '2014-03-04', 'lifted')],
      ['tariff lifted a b'],
    ],
  ]
  for (const [name, tellings, due] of cases) test(name, () => assert.deepEqual(lives(tellings), due))
})

describe('LA58: a measure is of those who are named as it stands', () => {
  const parties = (...tellings: readonly Telling[]) =>
    (foldAll(tellings) as readonly Entry<'measure'>[]).map(({ record }) => [record.actors, record.recipients])
  const [by, to] = [['ZWE:treasury'], ['ZMB:dairies']]
  test('who threatened, and who was threatened, give way', () => {
    const threat = duty('a', '2014-02-04', 'threatened', { actors: ['ZWE:customs', 'ZWE:treasury'] })
    const come = duty('b', '2014-02-20', 'in force', { actors: by, recipients: to })
    assert.deepEqual(parties(threat, come), [[by, to]])
    assert.deepEqual(parties(threat), [[['ZWE:customs', 'ZWE:treasury'], ['ZMB']]])
  })
  test('what is lifted is of those it stood between', () => {
    const come = duty('a', '2014-02-04', 'in force', { actors: by, recipients: to })
    assert.deepEqual(parties(come, duty('b', '2014-02-20', 'lifted', { actors: ['ZWE:customs', 'ZWE:treasury'] })), [
      [by, to],
    ])
  })
  test('two that tell it as it stands', () => {
    const come = duty('a', '2014-02-04', 'in force', { recipients: to })
    assert.deepEqual(parties(come, duty('b', '2014-02-05', 'in force')), [[['ZWE'], ['ZMB:dairies', 'ZMB']]])
  })
})

describe('LA9: a measure has the day of its state', () => {
  const [due, end] = [day('2014-03-01'), day('2014-07-01')]
  const threatened = duty('a', '2014-01-10', 'threatened', { date: day('2014-02-01'), what: 'it may tax milk' })
  const announced = duty('b', '2014-02-04', 'announced', { date: due, what: 'it said it would tax milk' })
  const inForce = duty('c', '2014-03-02', 'in force', { what: 'milk was taxed' })
  const lifted = duty('d', '2014-07-02', 'lifted', { what: 'milk crosses free' })
  const told = { date: end }
  const cases: readonly (readonly [string, readonly Telling[], string])[] = [
    [
      'one announced on that for which it is',
      [threatened, announced],
      'announced 2014-03-01 it said it would tax milk',
    ],
    ['one in force on that which was announced', [announced, inForce], 'in force 2014-03-01 milk was taxed'],
    [
      'one in force on that which is told of it',
      [announced, duty('c', '2014-03-02', 'in force', { date: day('2014-03-02'), what: 'milk was taxed' })],
      'in force 2014-03-02 milk was taxed',
    ],
    ['one in force on none of a threat', [threatened, inForce], 'in force – milk was taxed'],
    ['one lifted on no day on which it began', [announced, inForce, lifted], 'lifted – milk was taxed'],
    [
      'one lifted on the day of that',
      [announced, inForce, duty('d', '2014-07-02', 'lifted', told)],
      'lifted 2014-07-01 milk was taxed',
    ],
    ['one of which only the end is told', [lifted], 'lifted – milk crosses free'],
  ]
  for (const [what, tellings, said] of cases) {
    test(what, () => {
      const [entry, ...others] = foldAll(tellings) as readonly Entry<'measure'>[]
      assert.deepEqual(others, [])
      const { state, date, what: words } = entry!.record
      assert.equal(`${state} ${date?.start ?? '–'} ${words}`, said)
    })
  }
})

describe('LA30: what is put on more than a year later is another measure', () => {
  const cases: readonly (readonly [string, readonly Telling[], readonly string[]])[] = [
    [
      'on another day, in the same words',
      [
        duty('a', '2014-02-04', 'in force', { date: reported('2014-02-04') }),
        duty('b', '2016-05-20', 'in force', { date: reported('2016-05-20') }),
      ],
      ['tariff in force a', 'tariff in force b'],
    ],
    [
      'on another day within the year, in the same words, it is told again',
      [
        duty('a', '2014-02-04', 'in force', { date: reported('2014-02-04') }),
        duty('b', '2014-03-20', 'in force', { date: reported('2014-03-20') }),
      ],
      ['tariff in force a b'],
    ],
    [
      'without a day it may be the old one',
      [duty('a', '2014-02-04', 'in force', { date: reported('2014-02-04') }), duty('b', '2016-05-20', 'in force')],
      ['tariff in force a b'],
    ],
    [
      'it was threatened long before',
      [duty('a', '2014-02-04', 'threatened'), duty('b', '2016-05-20', 'in force')],
      ['tariff threatened a', 'tariff in force b'],
    ],
    [
      'it was announced long before, for that day',
      [
        duty('a', '2014-02-04', 'announced', { date: day('2016-05-20') }),
        duty('b', '2016-05-20', 'in force', { date: day('2016-05-20') }),
      ],
      ['tariff in force a b'],
    ],
    [
      'what is lifted may have stood for years',
      [
        duty('a', '2014-02-04', 'in force', { date: reported('2014-02-04') }),
        duty('b', '2018-05-20', 'lifted', { date: reported('2018-05-20') }),
      ],
      ['tariff lifted a b'],
    ],
  ]
  for (const [name, tellings, due] of cases) test(name, () => assert.deepEqual(lives(tellings), due))
})

describe('LA106: a measure that stands and is only spoken of', () => {
  const spokenOf = (article: string, published: string, record: Partial<Measure> = {}) =>
    duty(article, published, 'in force', { kind: 'ban', what: 'the embargo', ...record })

  test('is one, however often an article speaks of it, within three years of the last', () => {
    assert.deepEqual(lives([spokenOf('a', '2011-03-30'), spokenOf('b', '2012-04-18'), spokenOf('c', '2014-12-10')]), [
      'ban in force a b c',
    ])
    assert.deepEqual(lives([spokenOf('a', '2011-03-30'), spokenOf('b', '2015-12-10')]), [
      'ban in force a',
      'ban in force b',
    ])
  })

  test('is another where words of its own, a day, the other side or an end are told', () => {
    const of = (record: Partial<Measure>) =>
      lives([spokenOf('a', '2011-03-30'), spokenOf('b', '2012-04-18', record)]).length
    assert.equal(of({ what: 'a ban on the import of cement' }), 2)
    assert.equal(of({ date: day('2012-04-17') }), 2)
    assert.equal(of({ actors: ['ZMB'], recipients: ['ZWE'] }), 2)
    const lifted = duty('b', '2012-04-18', 'lifted', { kind: 'ban', date: day('2012-04-17') })
    assert.equal(lives([spokenOf('a', '2011-12-30'), lifted, spokenOf('c', '2013-04-18')]).length, 2)
  })
})

test('LA177: two months that adjoin are two days of a measure, a month and a day in it are one', () => {
  const ban = (article: string, start: string, end: string, what: string) =>
    duty(article, '2014-10-02', 'in force', { date: { start, end, precision: 'month', text: 'then' }, what })
  const july = ban('a', '2014-07-01', '2014-07-31', 'no oak timber')
  const august = ban('b', '2014-08-01', '2014-08-31', 'cement kept out')
  assert.equal(lives([july, august]).length, 2)
  assert.equal(lives([july, ban('b', '2014-07-12', '2014-07-12', 'cement kept out')]).length, 1)
  const year = duty('b', '2014-10-02', 'in force', {
    date: { start: '2014-01-01', end: '2014-12-31', precision: 'year', text: 'then' },
    what: 'timber kept out',
  })
  const untilMay = { start: '2014-01-01', end: '2014-12-31', precision: 'range', text: 'then' } as const
  assert.equal(
    lives([july, { ...year, record: { ...year.record, date: untilMay } }]).length,
    2,
    'from one day to another',
  )
  assert.equal(lives([july, year]).length, 1, 'half of the words, and the year that holds the month')
  assert.equal(lives([july, ban('b', '2013-01-01', '2013-12-31', 'timber kept out')]).length, 2, 'another year')
})

test('LA178: what several put on together is no step of what one of them puts on', () => {
  const together = duty('a', '2014-02-04', 'announced', { actors: ['ZWE', 'BWA'] })
  const later = (actors: readonly string[], what = 'milk taxed at the border') =>
    duty('b', '2014-03-04', 'in force', { actors, what })
  assert.equal(lives([together, later(['ZWE'])]).length, 2)
  assert.equal(lives([together, later(['BWA', 'ZWE'])]).length, 1)
  assert.equal(lives([together, later(['ZWE'], 'a duty on dairy goods')]).length, 1, 'in the same words')
})

describe('LA211: sums of money tell measures apart', () => {
  const first = duty('a', '2014-02-04', 'announced', { what: 'a duty on $50 million of dairy goods' })
  for (const [what, next, due] of [
    ['the same sum, in other words', { what: 'milk worth US$50 million taxed at the border' }, 1],
    ['nearly the same', { what: 'a levy on cheese worth nearly $49.6 million' }, 1],
    ['another sum', { what: 'a duty on $200 million of dairy goods' }, 2],
    ['the same in words', { what: 'milk worth 50 million dollars taxed at the border' }, 1],
    ['a sum of another currency', { what: 'a duty on €46 million of dairy goods' }, 1],
    ['no sum', { what: 'a duty on dairy goods' }, 1],
    ['a number that is no sum', { what: 'a duty on 200 million litres of dairy goods' }, 1],
    ['what one litre costs', { what: 'a duty of $2 a litre on dairy goods' }, 1],
  ] as const)
    test(what, () => assert.equal(lives([first, duty('b', '2014-02-20', 'announced', next)]).length, due))
  test('as half of the words, not as the day', () => {
    const later = { what: 'milk worth $50 million taxed', date: day('2016-03-01') }
    const before = duty('a', '2014-02-04', 'announced', {
      what: 'a duty on $50 million of dairy goods',
      date: day('2014-03-01'),
    })
    assert.equal(lives([before, duty('b', '2016-02-20', 'announced', later)]).length, 2)
  })
})
