import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { DateRange } from '../../../src/base/plain-date.ts'
import { asOf } from '../../../src/ledger/across/as-of.ts'
import type { Entry, Telling } from '../../../src/ledger/across/entry.ts'
import { foldAll } from '../../../src/ledger/across/fold.ts'
import { linkParts } from '../../../src/ledger/across/kinds/engagements/parts.ts'
import { contact, day, few, month, reported } from './telling.ts'

/** Each entry as one line: kind, its states in order, its day. */
function ledger(tellings: readonly Telling[], today = '2030-01-01'): readonly string[] {
  return foldAll(tellings)
    .map((entry) => asOf(entry, today) as Entry<'engagement'>)
    .map(({ record }) => {
      const { kind, history, state, date } = record
      const days = date?.precision === 'range' ? `${date.start}…${date.end}` : (date?.start ?? '–')
      return `${kind}: ${history.map((step) => step.state).join(', ')} = ${state} ${days}`
    })
}

const noRoles = { sentence: 0, start: 0, end: 1, trigger: { start: 0, end: 1, text: '' } }
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
      contact('a', '2024-03-01', 'planned', day('2024-03-14'), minister),
      contact('b', '2024-03-10', 'cancelled', null, minister),
      contact('c', '2024-03-20', 'planned', day('2024-05-02'), minister),
    ]
    assert.deepEqual(ledger(told, '2024-03-21'), ['visit: planned, cancelled, planned = planned 2024-05-02'])
  })

  test('the day on which it was called off is not its day', () => {
    const told = [
      contact('a', '2024-02-26', 'planned', day('2024-03-14'), minister),
      contact('b', '2024-03-05', 'cancelled', day('2024-03-04'), minister),
    ]
    assert.deepEqual(ledger(told), ['visit: planned, cancelled = cancelled 2024-03-14'])
  })

  test('what was called off for a day long before is another', () => {
    const told = [
      contact('a', '2024-02-26', 'planned', day('2024-05-14'), minister),
      contact('b', '2024-02-27', 'cancelled', day('2024-03-01'), minister),
    ]
    assert.equal(ledger(told).length, 2)
  })

  test('LA15: what was held on a day of the month in which it was first due is no old news', () => {
    const told = [
      contact('a', '2024-02-26', 'planned', month('2024-03-01', '2024-03-31'), minister),
      contact('b', '2024-03-04', 'confirmed', day('2024-03-14'), minister),
      contact('c', '2024-03-12', 'postponed', null, minister),
    ]
    const held = contact('d', '2024-03-22', 'held', day('2024-03-21'), minister)
    assert.match(ledger([...told, held]).join(), /postponed, held = held 2024-03-21$/u)
    const planned = contact('d', '2024-03-15', 'planned', day('2024-03-21'), minister)
    assert.match(ledger([...told, planned], '2024-03-16').join(), /postponed, planned = planned 2024-03-21$/u)
  })

  test('LA15: that it was called off for the day before is old news beside a new plan', () => {
    const told = [
      contact('a', '2024-02-26', 'planned', day('2024-03-14'), minister),
      contact('b', '2024-03-10', 'postponed', null, minister),
      contact('c', '2024-07-30', 'planned', day('2024-08-30'), minister),
      contact('d', '2024-07-31', 'cancelled', month('2024-03-01', '2024-03-31'), minister),
    ]
    assert.deepEqual(ledger(told, '2024-08-01'), ['visit: planned, postponed, planned = planned 2024-08-30'])
    const anew = contact('e', '2024-08-20', 'cancelled', day('2024-08-30'), minister)
    assert.deepEqual(ledger([...told, anew]), ['visit: planned, postponed, planned, cancelled = cancelled 2024-08-30'])
  })

  test('LA15: what an article plans behind an ending is a new plan, though the same state was told before it', () => {
    const step = (state: 'proposed' | 'postponed', date: ReturnType<typeof day> | null) => ({
      ...{ state, date, cause: null, evidence: [] },
    })
    const history = [step('proposed', null), step('postponed', day('2024-04-20')), step('proposed', day('2024-06-20'))]
    const told = [
      contact('a', '2024-04-01', 'planned', day('2024-04-20'), minister),
      contact('b', '2024-04-19', 'cancelled', null, minister),
      contact('c', '2024-06-01', 'proposed', day('2024-06-20'), { ...minister, history }),
    ]
    assert.deepEqual(ledger(told, '2024-06-02'), [
      'visit: planned, cancelled, proposed, postponed, proposed = proposed 2024-06-20',
    ])
  })

  describe('what is planned after another was called off', () => {
    const guest = (text: string) => {
      const evidence = [
        { ...noRoles, roles: [{ role: 'actor', start: 0, end: 1, text, actors: [], anyOf: false } as const] },
      ]
      return { host: 'TUR', evidence }
    }
    const count = (before: string, plan: string, sentence: string) =>
      foldAll([
        contact('a', '2024-03-10', 'cancelled', day('2024-03-14'), guest(before)),
        contact('b', '2024-03-20', 'planned', day('2024-05-02'), guest(plan), { sentences: [sentence] }),
      ]).length
    test('is the same of the same office', () => {
      assert.equal(count('Greek Europe minister', 'the Europe minister of Greece', 'He will come in May.'), 1)
    })
    test('is the same where its words say so', () => {
      assert.equal(count('Greek Europe minister', 'Athens', 'The visit has been rescheduled.'), 1)
    })
    test('is another of nobody in common but the states', () => {
      assert.equal(count('Greek Europe minister', 'Greek defence minister', 'He will come in May.'), 2)
      assert.equal(count('Greek Europe minister', 'Athens', 'A Greek guest will come in May.'), 2)
    })
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

  test('a summit planned "for the year" is none of the meetings of that year, but the summit that comes', () => {
    const year = month('2024-01-01', '2024-12-31')
    const plan = contact('a', '2023-06-14', 'planned', year, { ...minister, kind: 'summit' })
    const meeting = contact('b', '2024-02-18', 'held', day('2024-02-18'), { ...minister, kind: 'meeting' })
    const summit = contact('c', '2024-06-29', 'held', day('2024-06-29'), { ...minister, kind: 'summit' })
    assert.deepEqual(ledger([plan, meeting, summit]), [
      'summit: planned, held = held 2024-06-29',
      'meeting: held = held 2024-02-18',
    ])
  })

  test('LA23: a summit is one where half of the sources say so, a meeting too, or half of those that tell it as held', () => {
    const told = (...kinds: readonly (readonly ['planned' | 'held', 'talks' | 'meeting' | 'summit'])[]) =>
      ledger(
        kinds.map(([state, kind], at) =>
          contact(`${at}`, '2024-03-20', state, day('2024-03-20'), { ...minister, kind }),
        ),
      ).map((line) => line.split(':')[0])
    assert.deepEqual(told(['planned', 'talks'], ['held', 'meeting']), ['meeting'])
    assert.deepEqual(told(['held', 'talks'], ['planned', 'meeting']), ['meeting'])
    assert.deepEqual(told(['planned', 'talks'], ['held', 'meeting'], ['held', 'talks']), ['meeting'])
    assert.deepEqual(told(['held', 'talks'], ['planned', 'meeting'], ['held', 'talks']), ['talks'])
    assert.deepEqual(told(['planned', 'meeting'], ['held', 'meeting'], ['held', 'summit']), ['meeting'])
    assert.deepEqual(told(['planned', 'summit'], ['planned', 'summit'], ['held', 'meeting']), ['summit'])
  })

  test('of the same standing the sharper day is the day', () => {
    const told = [
      contact('a', '2024-04-26', 'held', month('2024-03-01', '2024-03-31'), minister),
      contact('b', '2024-04-27', 'held', day('2024-03-20'), minister),
    ]
    assert.deepEqual(ledger(told), ['visit: held = held 2024-03-20'])
  })

  test('planned for a month, the day on which it is reported is the day', () => {
    const told = [
      contact('a', '2024-02-26', 'planned', month('2024-03-01', '2024-03-31'), minister),
      contact('b', '2024-03-20', 'held', reported('2024-03-20'), minister),
    ]
    assert.deepEqual(ledger(told), ['visit: planned, held = held 2024-03-20'])
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

const ministers = { parties: [{ actor: 'GRC:ann-lee' }, { actor: 'TUR:bo-kaya' }] }
const officers = { parties: [{ actor: 'GRC:staff' }, { actor: 'TUR:staff' }] }

/** All who take part, of one sector; a staff is no person. */
function branch(sector: string): Partial<Telling> {
  const ids = [...ministers.parties, ...officers.parties].map(({ actor }) => actor)
  const actor = (id: string) => ({
    name: id,
    state: id.slice(0, 3),
    kind: id.endsWith('staff') ? 'group' : 'person',
    sectors: [sector],
  })
  return { actors: Object.fromEntries(ids.map((id) => [id, actor(id)])) }
}

describe('LA7: what is another contact', () => {
  const meeting = { kind: 'meeting' as const }
  const alone = (tellings: readonly Telling[]) => foldAll(tellings).length
  const cases: readonly (readonly [string, number, readonly Telling[]])[] = [
    [
      'the day of the report may be the day before',
      1,
      [
        contact('a', '2024-03-04', 'held', day('2024-03-04'), meeting),
        contact('b', '2024-03-05', 'held', reported('2024-03-05'), meeting),
      ],
    ],
    [
      'a refusal told after the day of the contact is of another',
      2,
      [
        contact('a', '2024-03-01', 'planned', day('2024-03-04'), meeting),
        contact('b', '2024-03-09', 'refused', null, meeting),
      ],
    ],
    [
      'a refusal told before it is of this one',
      1,
      [
        contact('a', '2024-03-01', 'planned', day('2024-03-04'), meeting),
        contact('b', '2024-03-02', 'refused', null, meeting),
      ],
    ],
    [
      'LA200: a plan of others, in the month for which a meeting was refused',
      2,
      [
        contact('a', '2024-03-01', 'refused', month('2024-03-01', '2024-03-31'), meeting),
        contact('b', '2024-03-09', 'planned', day('2024-03-20'), { ...meeting, ...minister }),
      ],
    ],
    [
      'LA200: … of those who were to meet then',
      1,
      [
        contact('a', '2024-03-01', 'refused', month('2024-03-01', '2024-03-31'), { ...meeting, ...minister }),
        contact('b', '2024-03-09', 'planned', day('2024-03-20'), { ...meeting, ...minister }),
      ],
    ],
    [
      'LA200: … for the very day',
      1,
      [
        contact('a', '2024-03-01', 'cancelled', day('2024-03-20'), meeting),
        contact('b', '2024-03-09', 'planned', day('2024-03-20'), { ...meeting, ...minister }),
      ],
    ],
    [
      'LA203: what took place before anybody told of a plan is none of it',
      2,
      [
        contact('a', '2024-03-01', 'planned', null, meeting),
        contact('b', '2024-03-09', 'held', month('2023-01-01', '2023-12-31'), meeting),
      ],
    ],
    [
      'LA203: … what took place since is',
      1,
      [
        contact('a', '2024-03-01', 'planned', null, meeting),
        contact('b', '2024-03-09', 'held', day('2024-03-08'), meeting),
      ],
    ],
    [
      'what took place is none that is still to come',
      2,
      [
        contact('a', '2024-03-01', 'planned', day('2024-05-04'), meeting),
        contact('b', '2024-03-09', 'held', null, meeting),
      ],
    ],
    [
      'a plan told after it took place is a new one',
      2,
      [
        contact('a', '2024-03-01', 'held', null, meeting),
        contact('b', '2024-03-09', 'planned', day('2024-05-04'), meeting),
      ],
    ],
    [
      'another counterpart of the same state',
      2,
      [
        contact('a', '2024-03-04', 'held', day('2024-03-04'), {
          ...meeting,
          parties: [{ actor: 'GRC:minister' }, { actor: 'TUR:ann-kaya' }],
        }),
        contact('b', '2024-03-04', 'held', day('2024-03-04'), {
          ...meeting,
          parties: [{ actor: 'GRC:minister' }, { actor: 'TUR:bo-demir' }],
        }),
      ],
    ],
    [
      'officers, where ministers were to meet',
      2,
      [
        contact('a', '2024-03-01', 'planned', day('2024-03-04'), { ...meeting, ...ministers }, branch('GOV')),
        contact('b', '2024-03-05', 'held', day('2024-03-04'), { ...meeting, ...officers }, branch('MIL')),
      ],
    ],
    [
      'the government, where ministers were to meet',
      1,
      [
        contact('a', '2024-03-01', 'planned', day('2024-03-04'), { ...meeting, ...ministers }, branch('GOV')),
        contact('b', '2024-03-05', 'held', day('2024-03-04'), { ...meeting, ...officers }, branch('GOV')),
      ],
    ],
    [
      'a surname and the full name are one person',
      1,
      [
        contact('a', '2024-03-04', 'held', day('2024-03-04'), {
          ...meeting,
          parties: [{ actor: 'GRC' }, { actor: 'TUR:kaya' }],
        }),
        contact('b', '2024-03-04', 'held', day('2024-03-04'), {
          ...meeting,
          parties: [{ actor: 'GRC' }, { actor: 'TUR:ann-kaya' }],
        }),
      ],
    ],
  ]
  for (const [name, count, tellings] of cases) test(name, () => assert.equal(alone(tellings), count))

  test('of the names of one person the fullest stays', () => {
    const [entry] = foldAll(cases.at(-1)![2]) as readonly Entry<'engagement'>[]
    assert.deepEqual(entry?.record.parties, [{ actor: 'GRC' }, { actor: 'TUR:ann-kaya' }])
  })
})

describe('LA18: from its opening to its end', () => {
  const round = { kind: 'talks' as const, host: 'QAT' }
  const opened = contact('a', '2024-03-05', 'under-way', day('2024-03-04'), round)
  const cases: readonly (readonly [string, Telling, readonly string[]])[] = [
    [
      'the end of a round is of the round that is under way',
      contact('b', '2024-03-08', 'held', day('2024-03-07'), round),
      ['talks: under-way, held = held 2024-03-04…2024-03-07'],
    ],
    [
      'what is broken off was held',
      contact('b', '2024-03-08', 'cancelled', day('2024-03-07'), { ...round, by: 'TUR' }),
      ['talks: under-way, cancelled = held 2024-03-04…2024-03-07'],
    ],
    [
      'elsewhere it is another round',
      contact('b', '2024-03-08', 'held', day('2024-03-07'), { ...round, host: 'OMN' }),
      ['talks: under-way = held 2024-03-04', 'talks: held = held 2024-03-07'],
    ],
    [
      'weeks later it is another round',
      contact('b', '2024-03-20', 'held', day('2024-03-19'), round),
      ['talks: under-way = held 2024-03-04', 'talks: held = held 2024-03-19'],
    ],
    [
      'another kind of contact is no end of it',
      contact('b', '2024-03-08', 'held', day('2024-03-07'), { ...round, kind: 'call' }),
      ['talks: under-way = held 2024-03-04', 'call: held = held 2024-03-07'],
    ],
    [
      'one that was held before is another',
      contact('b', '2024-03-08', 'held', day('2024-03-02'), round),
      ['talks: under-way = held 2024-03-04', 'talks: held = held 2024-03-02'],
    ],
  ]
  for (const [name, next, due] of cases) test(name, () => assert.deepEqual(ledger([opened, next]), due))

  test('what was not under way and is called off was not held', () => {
    const planned = contact('a', '2024-03-05', 'planned', day('2024-03-07'), round)
    const off = contact('b', '2024-03-08', 'cancelled', day('2024-03-07'), round)
    assert.deepEqual(ledger([planned, off]), ['talks: planned, cancelled = cancelled 2024-03-07'])
  })

  test('who broke it off has not called it off', () => {
    const off = contact('b', '2024-03-08', 'cancelled', day('2024-03-07'), { ...round, by: 'TUR' })
    assert.equal((foldAll([opened, off]) as readonly Entry<'engagement'>[])[0]?.record.by, null)
  })

  test('the day of arrival is one of the days that are told', () => {
    const plan = contact('a', '2024-03-01', 'planned', few('2024-03-14', '2024-03-16'), minister)
    const arrival = contact('b', '2024-03-15', 'under-way', day('2024-03-14'), minister)
    assert.deepEqual(ledger([plan, arrival]), ['visit: planned, under-way = held 2024-03-14…2024-03-16'])
  })
})

test('LA12: what was under way was held once its days have passed', () => {
  const told = [contact('a', '2024-03-04', 'under-way', day('2024-03-04'))]
  assert.deepEqual(ledger(told, '2024-03-05'), ['visit: under-way = under-way 2024-03-04'])
  assert.deepEqual(ledger(told, '2024-03-09'), ['visit: under-way = held 2024-03-04'])
  const open = [contact('a', '2024-03-04', 'under-way', null, { kind: 'talks' })]
  assert.deepEqual(ledger(open, '2024-04-03'), ['talks: under-way = under-way –'])
  assert.deepEqual(ledger(open, '2024-04-04'), ['talks: under-way = held –'])
})

test('LA12: what was to come on no day is unreported after half a year, what was put off or proposed is not', () => {
  const plan = [contact('a', '2024-03-04', 'planned', null)]
  assert.deepEqual(ledger(plan, '2024-08-31'), ['visit: planned = planned –'])
  assert.deepEqual(ledger(plan, '2024-09-01'), ['visit: planned = unreported –'])
  const off = [contact('a', '2024-03-04', 'postponed', null)]
  assert.deepEqual(ledger(off, '2024-12-01'), ['visit: postponed = postponed –'])
  const wish = [contact('a', '2024-03-04', 'proposed', null)]
  assert.deepEqual(ledger(wish, '2024-12-01'), ['visit: proposed = proposed –'])
  const held = [contact('a', '2024-03-04', 'held', null)]
  assert.deepEqual(ledger(held, '2024-12-01'), ['visit: held = held –'])
})

test('LA128: a week in which the day lies from which it was put off is no new day', () => {
  const off = (date: DateRange) => [
    contact('a', '2024-03-04', 'planned', day('2024-03-12')),
    contact('b', '2024-03-06', 'postponed', date),
  ]
  assert.deepEqual(ledger(off(few('2024-03-10', '2024-03-16')), '2024-12-01'), [
    'visit: planned, postponed = postponed 2024-03-12',
  ])
  assert.deepEqual(ledger(off(day('2024-03-20')), '2024-12-01'), ['visit: planned, postponed = unreported 2024-03-20'])
})

describe('LA19: a visit that names persons of both sides', () => {
  const two = { parties: [{ actor: 'GRC:ann-lee' }, { actor: 'TUR:bo-kaya' }] }
  const plan = contact('a', '2024-03-01', 'planned', few('2024-03-14', '2024-03-15'), {
    parties: [{ actor: 'GRC:ann-lee' }, { actor: 'TUR' }],
  })
  const due = contact('a', '2024-03-01', 'planned', day('2024-03-15'), { ...two, kind: 'meeting' }, { index: 1 })
  const received = (parties: object = two, date = day('2024-03-15')) =>
    contact('b', '2024-03-16', 'held', date, parties)
  const states = (tellings: readonly Telling[]) =>
    linkParts(foldAll(tellings).flatMap((entry) => asOf(entry, '2024-03-20') ?? []) as Entry<'engagement'>[]).map(
      ({ record: { kind, state, date } }) => `${kind} ${state} ${date?.start} ${date?.end}`,
    )

  test('holds the meeting that they were due to have that day, and leaves the visit its days', () => {
    assert.deepEqual(states([plan, due, received()]), [
      'visit held 2024-03-14 2024-03-15',
      'meeting held 2024-03-15 2024-03-15',
    ])
  })

  test('cites what tells it', () => {
    const entries = linkParts(foldAll([plan, due, received()]) as Entry<'engagement'>[])
    const meeting = entries.find(({ record }) => record.kind === 'meeting')
    assert.deepEqual(meeting?.articles, ['a', 'b'])
    assert.equal(meeting?.record.history.at(-1)?.evidence[0]?.article, 'b')
  })

  test('is that meeting where nobody tells of the visit', () => {
    assert.deepEqual(states([due, received()]), ['meeting held 2024-03-15 2024-03-15'])
  })

  const others: readonly (readonly [string, Telling])[] = [
    ['another person', received({ parties: [{ actor: 'GRC:ann-lee' }, { actor: 'TUR:cem-ak' }] })],
    ['another day', received(two, day('2024-03-14'))],
    ['nobody of the hosts', received({ parties: [{ actor: 'GRC:ann-lee' }, { actor: 'TUR' }] })],
    ['the day of a report', received(two, reported('2024-03-15'))],
  ]
  for (const [name, told] of others)
    test(`with ${name} it holds none`, () => {
      assert.ok(states([plan, due, told]).includes('meeting unreported 2024-03-15 2024-03-15'))
    })
})

describe('LA123, LA124: a meeting on the sidelines of a summit', () => {
  const leaders = [{ actor: 'GRC:ann-lee' }, { actor: 'TUR:bo-kaya' }]
  const said = (words: string) => ({ sentences: [words] })
  const summit = (more: object = {}) =>
    contact('a', '2024-03-01', 'planned', day('2024-03-14'), { kind: 'summit', parties: leaders }, more)
  const aside = 'The two met on the sidelines of the summit.'
  const met = (date = day('2024-03-15'), words = aside, parties: object = { parties: leaders }) =>
    contact('b', '2024-03-16', 'held', date, { kind: 'meeting', ...parties }, said(words))
  const linked = (...tellings: readonly Telling[]) =>
    linkParts(foldAll(tellings).flatMap((entry) => asOf(entry, '2024-03-20') ?? []) as Entry<'engagement'>[]).map(
      ({ record }) => `${record.kind} ${record.state} ${record.date?.start}`,
    )

  test('is not the summit, which took place with it', () => {
    assert.deepEqual(linked(summit(), met()), ['summit held 2024-03-14', 'meeting held 2024-03-15'])
    assert.deepEqual(linked(summit(), met(day('2024-03-14'))), ['summit held 2024-03-14', 'meeting held 2024-03-14'])
    assert.deepEqual(linked(summit(), met(day('2024-03-14'), 'The two met at the summit.')), ['summit held 2024-03-14'])
  })

  test('says nothing of a summit of other days or others', () => {
    assert.deepEqual(linked(summit(), met(day('2024-03-11')))[0], 'summit unreported 2024-03-14')
    const other = { parties: [{ actor: 'GRC:cy-doe' }, { actor: 'TUR:bo-kaya' }] }
    assert.deepEqual(linked(summit(), met(day('2024-03-15'), aside, other))[0], 'summit unreported 2024-03-14')
  })

  test('stays apart from it where one article tells both', () => {
    const meeting = (article: string) =>
      contact(
        article,
        '2024-03-01',
        'planned',
        few('2024-03-11', '2024-03-17'),
        { kind: 'talks', parties: leaders },
        { index: 1 },
      )
    assert.equal(linked(summit(), meeting('a')).length, 2)
    assert.equal(linked(summit(), meeting('c')).length, 1)
  })
})

describe('LA24: a visit that was due', () => {
  const guest = { parties: [{ actor: 'GRC:ann-lee' }, { actor: 'TUR' }], host: 'TUR' }
  const due = (date = day('2024-03-14')) => contact('a', '2024-03-01', 'planned', date, guest)
  const met = (record: object = {}, date: ReturnType<typeof day> | null = day('2024-03-14')) =>
    contact('b', '2024-03-15', 'held', date, {
      ...{ kind: 'meeting', host: 'TUR', parties: [{ actor: 'GRC:ann-lee' }, { actor: 'TUR:bo-kaya' }] },
      ...record,
    })
  const linked = (tellings: readonly Telling[], today = '2024-03-20') =>
    linkParts(foldAll(tellings).flatMap((entry) => asOf(entry, today) ?? []) as Entry<'engagement'>[])
  const visit = (tellings: readonly Telling[], today?: string) => {
    const { record } = linked(tellings, today).find((one) => one.record.kind === 'visit')!
    return `${record.state} ${record.date?.start}`
  }

  test('took place where its guest is told to have met the hosts there on its day, and has that meeting as a part', () => {
    const [visit, meeting] = linked([due(), met()])
    assert.equal(visit?.record.state, 'held')
    assert.deepEqual(visit?.articles, ['a', 'b'])
    assert.deepEqual(
      visit?.record.history.map(({ state }) => state),
      ['planned', 'held'],
    )
    assert.equal(meeting?.record.partOf, visit?.id)
  })

  test('has the day of the meeting where it was due in a month', () => {
    const inMarch = due(month('2024-03-01', '2024-03-31'))
    assert.equal(visit([inMarch, met()], '2024-04-10'), 'held 2024-03-14')
  })

  test('that moved took place on its new day', () => {
    const moved = contact('c', '2024-03-10', 'postponed', day('2024-04-04'), guest)
    assert.equal(visit([due(), moved, met({}, day('2024-04-04'))], '2024-04-10'), 'held 2024-04-04')
    assert.equal(visit([due(), moved, met()], '2024-04-10'), 'unreported 2024-04-04')
  })

  const others: readonly (readonly [string, Telling])[] = [
    ['in another state', met({ host: 'GRC' })],
    ['nobody says where', met({ host: null })],
    ['another person', met({ parties: [{ actor: 'GRC:cy-doe' }, { actor: 'TUR:bo-kaya' }] })],
    ['nobody by name', met({ parties: [{ actor: 'GRC' }, { actor: 'TUR' }] })],
    ['with somebody else', met({ parties: [{ actor: 'GRC:ann-lee' }, { actor: 'ITA:cy-doe' }] })],
    ['on another day', met({}, day('2024-03-13'))],
    ['on a day that is not told', met({}, null)],
    ['only planned', contact('b', '2024-03-05', 'planned', day('2024-03-14'), { ...guest, kind: 'meeting' })],
  ]
  for (const [what, told] of others) {
    test(`stays without news: a meeting ${what}`, () => assert.equal(visit([due(), told]), 'unreported 2024-03-14'))
  }

  test('and was called off stays so', () => {
    const off = contact('c', '2024-03-13', 'cancelled', day('2024-03-14'), guest)
    assert.equal(visit([due(), off, met()]), 'cancelled 2024-03-14')
  })
})

describe('LA7, LA15: offices', () => {
  const told = (
    article: string,
    published: string,
    who: string,
    date = day('2024-03-14'),
    parties = minister.parties,
  ) => {
    const role = { role: 'actor', start: 0, end: 1, text: who, actors: ['GRC'], anyOf: false } as const
    return contact(article, published, 'planned', date, {
      ...{ kind: 'meeting', parties, place: 'Rome' },
      evidence: [{ ...noRoles, roles: [role] }],
    })
  }
  const states = [{ actor: 'GRC' }, { actor: 'TUR' }]
  const count = (a: string, b: string) =>
    foldAll([
      told('a', '2024-03-01', a, day('2024-03-14'), states),
      told('b', '2024-03-02', b, day('2024-03-14'), states),
    ]).length
  test('a meeting of presidents is none of prime ministers', () => {
    assert.equal(count('presidents', 'Prime Minister Ann Lee'), 2)
  })
  test('a king is told of as head of state too, and leaders and officials are of any office', () => {
    assert.equal(count('King', 'head of state'), 1)
    assert.equal(count('presidents', 'leaders'), 1)
    assert.equal(count('foreign ministers', 'officials'), 1)
  })

  const government = { name: 'GRC:GOV', state: 'GRC', kind: 'organisation', sectors: ['GOV'] } as const
  const lee = { name: 'Ann Lee', state: 'GRC', kind: 'person', sectors: ['GOV'] } as const
  const known = {
    actors: {
      'GRC:GOV': government,
      'GRC:ann-lee': lee,
      TUR: { ...government, name: 'TUR', state: 'TUR', kind: 'state' },
    },
  } as const
  const among = (...named: (readonly object[])[]) =>
    foldAll(
      named.map((parties, index) =>
        contact(`${index}`, `2024-03-0${index + 1}`, 'planned', day('2024-03-14'), { parties } as object, known),
      ),
    ).map(({ record }) => (record as Entry<'engagement'>['record']).parties)
  test('nameless people of a government are the one of it whom another article names', () => {
    const parties = among([{ actor: 'GRC:GOV' }, { actor: 'TUR' }], [{ actor: 'GRC:ann-lee' }, { actor: 'TUR' }])
    assert.deepEqual(parties, [[{ actor: 'TUR' }, { actor: 'GRC:ann-lee' }]])
  })
  test('whom an article tells of beside them is another', () => {
    const parties = among([{ actor: 'GRC:GOV' }, { actor: 'GRC:ann-lee' }, { actor: 'TUR' }])
    assert.equal(parties[0]?.length, 3)
  })
  test('"the minister or his deputy" is who came of that government', () => {
    const either = { anyOf: ['GRC:minister', 'GRC:GOV'] }
    const parties = among([either, { actor: 'TUR' }], [{ actor: 'GRC:ann-lee' }, { actor: 'TUR' }])
    assert.deepEqual(parties, [[{ actor: 'TUR' }, { actor: 'GRC:ann-lee' }]])
  })
})

describe('LA15: the parts of a visit', () => {
  const plan = [
    contact('a', '2024-03-01', 'planned', day('2024-03-14'), { id: 'g1' }),
    contact('a', '2024-03-01', 'planned', day('2024-03-14'), { id: 'g2', kind: 'meeting', partOf: 'g1' }, { index: 1 }),
  ]
  const partOf = (tellings: readonly Telling[], today: string) => {
    const entries = foldAll(tellings).flatMap((entry) => asOf(entry, today) ?? []) as Entry<'engagement'>[]
    const linked = linkParts(entries)
    const visit = linked.find(({ record }) => record.kind === 'visit')
    const part = linked.find(({ record }) => record.kind !== 'visit')
    assert.equal(part?.record.partOf, visit?.id)
    return `${part?.record.state} ${part?.start}`
  }

  test('are what was held there in the end, between the same parties', () => {
    const putOff = contact('b', '2024-03-12', 'postponed', day('2024-04-04'))
    const held = contact('c', '2024-04-05', 'held', day('2024-04-04'), { id: 'g1' })
    const met = (parties: object) =>
      contact('c', '2024-04-05', 'held', day('2024-04-04'), { id: 'g2', kind: 'talks', partOf: 'g1', ...parties }, at)
    const at = { index: 1 }
    assert.equal(partOf([...plan, putOff, held, met({})], '2024-04-06'), 'held 2024-04-04')
    const other = [...plan, putOff, held, met({ parties: [{ actor: 'GRC' }, { actor: 'ITA' }] })]
    assert.equal(partOf(other, '2024-04-06'), 'unreported 2024-04-04')
  })

  test('go with it where it is put off', () => {
    const putOff = contact('b', '2024-03-12', 'postponed', day('2024-04-04'))
    assert.equal(partOf([...plan, putOff], '2024-03-13'), 'postponed 2024-04-04')
  })

  test('are not held because it was', () => {
    const held = contact('b', '2024-03-15', 'held', day('2024-03-14'))
    assert.equal(partOf([...plan, held], '2024-03-20'), 'unreported 2024-03-14')
  })
})

test('LA15: a contact has the cause of the steps that tell how it stands, and each step keeps its own', () => {
  const step = (article: string, published: string, state: 'planned' | 'postponed' | 'held', cause: string | null) => {
    const [date, piece] = [day('2024-05-20'), contact(article, published, state, null).record.evidence]
    return contact(article, published, state, date, { cause, history: [{ state, date, cause, evidence: piece }] })
  }
  const put = step('b', '2024-05-10', 'postponed', 'a storm')
  const table: readonly (readonly [readonly Telling[], string | null, readonly (string | null)[]])[] = [
    [[step('a', '2024-05-01', 'planned', null), put], 'a storm', [null, 'a storm']],
    [[put, step('c', '2024-05-12', 'postponed', null)], 'a storm', ['a storm']],
    [[put, step('d', '2024-05-21', 'held', null)], null, ['a storm', null]],
    [[put, step('d', '2024-05-21', 'held', 'a truce')], 'a truce', ['a storm', 'a truce']],
  ]
  for (const [tellings, due, steps] of table) {
    const [entry, ...others] = foldAll(tellings) as readonly Entry<'engagement'>[]
    assert.deepEqual(others, [])
    assert.deepEqual([entry?.record.cause, entry?.record.history.map(({ cause }) => cause)], [due, steps])
  }
})

describe('LA33: contacts named by a field', () => {
  /** A dialogue in May, told by such a sentence. */
  const dialogue = (article: string, sentence: string, state: 'planned' | 'held') => {
    const start = sentence.search(/dialogue/iu)
    const piece = {
      sentence: 0,
      start: 0,
      end: sentence.length,
      trigger: { start, end: start + 8, text: 'Dialogue' },
      roles: [],
    }
    const record = { kind: 'talks', parties: [{ actor: 'GRC' }, { actor: 'TUR' }], evidence: [piece] } as const
    return contact(article, '2024-05-02', state, month('2024-05-01', '2024-05-31'), record, { sentences: [sentence] })
  }
  const plan = dialogue('a', 'They agreed to hold an Economic Dialogue in May.', 'planned')

  test('of two fields they are two', () => {
    assert.equal(ledger([plan, dialogue('b', 'They held the Security Dialogue in May.', 'planned')]).length, 2)
  })

  for (const sentence of ['They will hold the Dialogue in May.', 'They will hold a trade dialogue in May.'])
    test(`of one field, or none: ${sentence}`, () =>
      assert.equal(ledger([plan, dialogue('b', sentence, 'planned')]).length, 1))
})

describe('LA71: what was told as held without a day', () => {
  const talks = (article: string, published: string, date: DateRange | null, more: object = {}) =>
    contact(article, published, 'held', date, { kind: 'talks', parties: named, ...more })
  const named = [{ actor: 'GRC:ann-lee' }, { actor: 'TUR:cem-ak' }]

  test('is none whose day comes after that report', () => {
    assert.equal(ledger([talks('a', '2024-05-01', null), talks('b', '2024-05-12', day('2024-05-12'))]).length, 2)
  })

  test('is one whose day may be that of its report, or was before', () => {
    for (const date of ['2024-05-02', '2024-05-01', '2024-04-28'])
      assert.equal(ledger([talks('a', '2024-05-01', null), talks('b', '2024-05-03', day(date))]).length, 1, date)
  })

  test('LA72: a body in only one of them makes them two, but not as it takes place', () => {
    const body = {
      parties: [...named, { actor: 'NATO' }],
    }
    const actors = (telling: Telling<'engagement'>) => ({
      ...telling,
      actors: { ...telling.actors, NATO: { name: 'NATO', state: null, kind: 'organisation', sectors: [] } },
    })
    const beside = actors(talks('b', '2024-05-10', null, body))
    assert.equal(ledger([talks('a', '2024-05-01', null), beside]).length, 2)
    assert.equal(ledger([talks('a', '2024-05-01', day('2024-05-01')), beside]).length, 2)
    assert.equal(ledger([talks('a', '2024-05-09', day('2024-05-09')), beside]).length, 1)
    assert.equal(ledger([actors(talks('a', '2024-05-01', null, body)), beside]).length, 1)
  })
})

test('LA95: a third state in only one of two meetings makes them two, unless a day says that they are one', () => {
  const told = (article: string, state: 'planned' | 'held', date: DateRange | null, codes: readonly string[]) => {
    const parties = codes.map((actor) => ({ actor }))
    const one = contact(article, state === 'held' ? '2024-05-20' : '2024-05-01', state, date, {
      kind: 'talks',
      parties,
    })
    const known = (name: string) => [name, { name, state: name, kind: 'state' as const, sectors: [] }] as const
    return { ...one, actors: Object.fromEntries(codes.map(known)) }
  }
  const [two, three, on] = [['GRC', 'TUR'], ['GRC', 'TUR', 'EGY'], day('2024-05-20')]
  assert.equal(ledger([told('a', 'planned', null, two), told('b', 'held', on, three)]).length, 2)
  assert.equal(ledger([told('a', 'planned', on, two), told('b', 'held', on, three)]).length, 1)
  assert.equal(ledger([told('a', 'planned', null, two), told('b', 'held', on, two)]).length, 1)
})

describe('LA73: further talks', () => {
  /** Talks to come, on no day, told by such a sentence. */
  const plan = (article: string, published: string, sentence: string) => {
    const start = sentence.indexOf('talks')
    const trigger = { start, end: start + 5, text: 'talks' }
    const piece = { sentence: 0, start: 0, end: sentence.length, trigger, roles: [] }
    const parties = [{ actor: 'GRC:ann-lee' }, { actor: 'TUR' }]
    return contact(
      article,
      published,
      'planned',
      null,
      { kind: 'talks', parties, evidence: [piece] },
      { sentences: [sentence] },
    )
  }
  const first = plan('a', '2024-05-01', 'Ann Lee will go to Ankara for talks.')
  const further = plan('b', '2024-05-08', 'Ann Lee agreed to further talks with Turkey.')

  test('are none planned before', () => {
    assert.equal(ledger([first, further]).length, 2)
  })

  test('are told again as such, and of those told before where they are no new ones', () => {
    assert.equal(ledger([further, plan('c', '2024-05-09', 'Ann Lee wants more talks with Turkey.')]).length, 1)
    assert.equal(ledger([further, plan('c', '2024-05-09', 'Ann Lee prepares talks with Turkey.')]).length, 1)
    assert.equal(ledger([first, plan('b', '2024-05-08', 'Ann Lee spoke of these further talks.')]).length, 1)
  })
})
