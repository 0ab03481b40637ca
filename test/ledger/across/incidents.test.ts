import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { asOf } from '../../../src/ledger/across/as-of.ts'
import type { Entry, Said, Telling } from '../../../src/ledger/across/entry.ts'
import { foldAll } from '../../../src/ledger/across/fold.ts'
import { saidOf as saidIn } from '../../../src/ledger/across/said.ts'
import { tellingsOf } from '../../../src/ledger/across/tellings.ts'
import { toldFigures } from '../../../src/ledger/across/told-figures.ts'
import type { EventType } from '../../../src/reader/codebook.ts'
import { blankReading } from '../../support/blank-reading.ts'
import { blankEvent, blankStatement, day, reported, stateActor, telling } from './telling.ts'

type Incident = Telling<'incident'>['record']

function raid(article: string, published: string, record: Partial<Incident> = {}, more: Partial<Telling> = {}) {
  const whole = { actors: ['ETH'], recipients: ['SDN'], place: 'Basunda', what: 'raid on an army post', ...record }
  return telling('incident', article, published, whole, more)
}

function fold(tellings: readonly Telling[]): readonly Entry<'incident'>[] {
  return foldAll(tellings) as readonly Entry<'incident'>[]
}

const figures = (entry: Entry<'incident'> | undefined) =>
  entry?.record.figures.map(({ what, value, articles }) => `${value} ${what} ${articles.join(' ')}`)

describe('LA8: one incident told by many', () => {
  const on = (date: string) => ({ date: day(date) })
  const cases: readonly (readonly [string, number, readonly Telling[]])[] = [
    ['the same day', 1, [raid('a', '2018-11-13', on('2018-11-12')), raid('b', '2018-11-14', on('2018-11-12'))]],
    ['another day', 2, [raid('a', '2018-11-13', on('2018-11-12')), raid('b', '2018-11-15', on('2018-11-15'))]],
    [
      'a report of the next day',
      1,
      [raid('a', '2018-11-12', on('2018-11-12')), raid('b', '2018-11-13', { date: reported('2018-11-13') })],
    ],
    [
      'a day counted by the round',
      1,
      [
        raid('a', '2018-11-13', on('2018-11-12')),
        raid('b', '2018-11-28', { date: { ...day('2018-11-14'), text: 'two weeks ago' } }),
      ],
    ],
    [
      'a day counted by the round, some weeks off',
      2,
      [
        raid('a', '2018-11-13', on('2018-11-12')),
        raid('b', '2018-12-28', { date: { ...day('2018-12-07'), text: 'three weeks ago' } }),
      ],
    ],
    [
      'a day counted in years',
      2,
      [
        raid('a', '2018-11-13', on('2018-11-12')),
        raid('b', '2018-11-28', { date: { ...day('2018-11-14'), text: 'two years ago' } }),
      ],
    ],
    [
      'another place',
      2,
      [raid('a', '2018-11-13', on('2018-11-12')), raid('b', '2018-11-13', { ...on('2018-11-12'), place: 'Humera' })],
    ],
    [
      'the other way round',
      2,
      [raid('a', '2018-11-13', { kind: 'seizure', ...on('2018-11-12') }), raid('b', '2018-11-13', on('2018-11-12'))],
    ],
    [
      'an attack and a clash',
      1,
      [raid('a', '2018-11-13', on('2018-11-12')), raid('b', '2018-11-13', { ...on('2018-11-12'), kind: 'clash' })],
    ],
    [
      'an attack the other way round: a clash',
      1,
      [
        raid('a', '2018-11-13', on('2018-11-12')),
        raid('b', '2018-11-13', { ...on('2018-11-12'), actors: ['SDN'], recipients: ['ETH'] }),
      ],
    ],
    [
      'in the air, the other way round',
      1,
      [
        raid('a', '2018-11-13', { kind: 'airspace', ...on('2018-11-12') }),
        raid('b', '2018-11-13', { kind: 'airspace', ...on('2018-11-12'), actors: ['SDN'], recipients: ['ETH'] }),
      ],
    ],
    ['a year later', 2, [raid('a', '2018-11-13', on('2018-11-12')), raid('b', '2019-11-13', on('2019-11-12'))]],
  ]
  for (const [name, count, tellings] of cases) test(name, () => assert.equal(fold(tellings).length, count))

  test('a day that is told goes before one counted by the round', () => {
    const about = { date: { ...day('2018-11-14'), text: 'two weeks ago' } }
    assert.equal(
      fold([raid('a', '2018-11-13', on('2018-11-12')), raid('b', '2018-11-28', about)])[0]?.start,
      '2018-11-12',
    )
  })

  test('two that attack each other clash', () => {
    const [entry] = fold([
      raid('a', '2018-11-13', on('2018-11-12')),
      raid('b', '2018-11-13', { ...on('2018-11-12'), actors: ['SDN'], recipients: ['ETH'] }),
    ])
    assert.equal(entry?.record.kind, 'clash')
    assert.deepEqual(entry?.record.recipients, entry?.record.actors)
    assert.deepEqual(entry?.record.actors.toSorted(), ['ETH', 'SDN'])
  })

  test('whoever is only struck in a clash does not strike', () => {
    const [entry] = fold([
      raid('a', '2018-11-13', on('2018-11-12')),
      raid('b', '2018-11-13', { ...on('2018-11-12'), actors: ['SDN'], recipients: ['ETH', 'ETH:CIV'] }),
    ])
    assert.deepEqual(entry?.record.actors.toSorted(), ['ETH', 'SDN'])
    assert.deepEqual(entry?.record.recipients.toSorted(), ['ETH', 'ETH:CIV', 'SDN'])
  })

  test('what is no force goes the way round in which it was told first', () => {
    const [entry] = fold([
      raid('a', '2018-11-13', { kind: 'airspace', ...on('2018-11-12') }),
      raid('b', '2018-11-13', { kind: 'airspace', ...on('2018-11-12'), actors: ['SDN'], recipients: ['ETH'] }),
    ])
    assert.deepEqual([entry?.record.actors, entry?.record.recipients], [['ETH'], ['SDN']])
  })

  test('of several reports without a day the first gives it', () => {
    const told = [
      raid('a', '2018-11-13', { date: reported('2018-11-13') }),
      raid('b', '2018-11-14', { date: reported('2018-11-14') }),
    ]
    assert.deepEqual(
      fold(told).map(({ start }) => start),
      ['2018-11-13'],
    )
  })
})

describe('LA8: a range of months says which incident it tells of only with the place or like words', () => {
  const first = raid('a', '2018-11-13', { date: day('2018-11-12'), place: null })
  const year = { start: '2018-01-01', end: '2018-12-31', precision: 'year', text: '2018' } as const
  for (const [what, told, due] of [
    ['the raid of 2018', { date: year, what: 'raid of 2018 on an army post' }, 1],
    ['other words', { date: year, what: 'shelling of a ferry' }, 2],
    ['other words of that day', { date: day('2018-11-12'), what: 'shelling of a ferry' }, 1],
  ] as const)
    test(what, () => assert.equal(fold([first, raid('b', '2023-02-01', { place: null, ...told })]).length, due))
  test('the place', () => {
    const told = [
      raid('a', '2018-11-13', { date: day('2018-11-12') }),
      raid('b', '2019-02-01', { date: year, what: '' }),
    ]
    assert.equal(fold(told).length, 1)
  })
})

describe('LA210: who is held stays held, and a boat is seized with its crew', () => {
  const held = (article: string, published: string, record: Partial<Incident>) =>
    raid(article, published, { kind: 'detention', recipients: ['SDN:omar-bakri'], place: null, what: '', ...record })
  const first = held('a', '2018-11-13', { date: day('2018-11-12') })
  for (const [what, told, due] of [
    ['years later, without a day', { what: 'teacher held for four years' }, 1],
    ['on a day that is only that of the report', { date: reported('2022-11-13') }, 1],
    ['on another day', { date: day('2022-11-10') }, 2],
    ['by another state', { actors: ['EGY'] }, 2],
    ['somebody else', { recipients: ['SDN:ali-hassan'] }, 2],
    ['seized', { kind: 'seizure' }, 2],
  ] as const)
    test(what, () => assert.equal(fold([first, held('b', '2022-11-13', told)]).length, due))

  const taken = (article: string, kind: 'seizure' | 'detention', sentence: string, record: Partial<Incident> = {}) =>
    raid(article, '2018-11-13', { kind, date: day('2018-11-12'), what: '', ...record }, { sentences: [sentence] })
  const boat = taken('a', 'seizure', 'Ethiopia seized a Sudanese trawler on Monday.')
  for (const [what, told, due] of [
    ['its crew', taken('b', 'detention', 'Ethiopia holds the five sailors since Monday.'), 1],
    ['its crew, in the same article', taken('a', 'detention', 'Ethiopia holds its five sailors.', {}), 2],
    ['people of the land', taken('b', 'detention', 'Ethiopia arrested five farmers on Monday.'), 2],
    [
      'its crew, the other way round',
      taken('b', 'detention', 'Sudan holds sailors.', { actors: ['SDN'], recipients: ['ETH'] }),
      2,
    ],
    ['a crew of another day', taken('b', 'detention', 'Ethiopia held sailors.', { date: day('2018-11-02') }), 2],
  ] as const)
    test(what, () => assert.equal(fold([boat, { ...told, index: 1 }]).length, due))
})

describe('LA8: an attack of which one article does not say who did it', () => {
  const on = (date: string) => ({ date: day(date) })
  const first = raid('a', '2018-11-13', { ...on('2018-11-12'), place: null })
  const there = raid('a', '2018-11-13', on('2018-11-12'))
  const open = (published: string, record: Partial<Incident>) =>
    raid('z', published, { actors: [], place: null, ...record })
  const cases: readonly (readonly [string, readonly string[], readonly Telling[]])[] = [
    ['of the same victims and day', ['ETH → SDN az'], [first, open('2018-11-16', on('2018-11-12'))]],
    [
      'told first',
      ['ETH → SDN az'],
      [raid('z', '2018-11-12', { ...on('2018-11-12'), actors: [], place: null }), first],
    ],
    ['at the same place, without a day', ['ETH → SDN az'], [there, open('2018-11-16', { place: 'Basunda' })]],
    ['at the same place, long after', ['ETH → SDN a', '? → SDN z'], [there, open('2019-01-16', { place: 'Basunda' })]],
    ['without a day or a place', ['ETH → SDN a', '? → SDN z'], [first, open('2018-11-16', {})]],
    ['of another day', ['ETH → SDN a', '? → SDN z'], [first, open('2018-11-16', on('2018-11-14'))]],
    [
      'of the day of its report alone',
      ['ETH → SDN a', '? → SDN z'],
      [first, open('2018-11-12', { date: reported('2018-11-12') })],
    ],
    [
      'at another place',
      ['ETH → SDN a', '? → SDN z'],
      [there, open('2018-11-16', { ...on('2018-11-12'), place: 'Humera' })],
    ],
    [
      'on others',
      ['ETH → SDN a', '? → ERI z'],
      [first, open('2018-11-16', { ...on('2018-11-12'), recipients: ['ERI'] })],
    ],
    [
      'by somebody who is named and of no known state',
      ['ETH → SDN a', '? → SDN z'],
      [first, raid('z', '2018-11-16', { ...on('2018-11-12'), actors: ['gunmen'], place: null })],
    ],
    [
      'that may be either of two',
      ['ETH → SDN a', 'SSD → SDN b', '? → SDN z'],
      [
        first,
        raid('b', '2018-11-13', { ...on('2018-11-12'), actors: ['SSD'], place: null }),
        open('2018-11-16', on('2018-11-12')),
      ],
    ],
    [
      'says nothing of who did another',
      ['ETH → SDN az', 'SSD → SDN zz'],
      [
        first,
        open('2018-11-16', on('2018-11-12')),
        raid('zz', '2018-11-17', { ...on('2018-11-12'), actors: ['SSD'], place: null }),
      ],
    ],
  ]
  const told = (tellings: readonly Telling[]) =>
    fold(tellings)
      .map(({ record, articles, pairs }) => {
        const [actor = '?'] = pairs.length === 0 ? [] : record.actors
        return `${actor} → ${record.recipients.join(' ')} ${articles.toSorted().join('')}`
      })
      .toSorted()
  for (const [name, due, tellings] of cases) test(name, () => assert.deepEqual(told(tellings), due.toSorted()))
})

describe('LA20: attacks in passing', () => {
  const struck = { recipients: ['SDN'], date: day('2018-11-12'), place: { name: 'Basunda', state: 'SDN' } }
  const attack = { ...blankEvent, type: 'ASSAULT' as const, actors: [], ...struck }
  const source = { published: '2018-11-16', known: '2018-11-16', source: 'z' }
  const told = (events: readonly Telling<'event'>['record'][], incidents: readonly Incident[] = []) =>
    tellingsOf({ ...blankReading, actors: [stateActor('SDN'), stateActor('ETH')], events, incidents }, source).filter(
      ({ kind }) => kind === 'incident',
    ) as readonly Telling<'incident'>[]
  const trigger = { start: 3, end: 9, text: 'attack' }
  const evidence = [{ sentence: 0, start: 0, end: 20, trigger, roles: [] }]

  test('are told by acts of force of which nobody says who did them, and that are no incidents', () => {
    const [one, ...more] = told([{ ...attack, evidence }])
    assert.deepEqual([one?.inPassing, one?.record.kind, one?.record.place, more.length], [true, 'attack', 'Basunda', 0])
    const others = [
      { ...attack, actors: ['ETH'] },
      { ...attack, recipients: [] },
      { ...attack, modality: 'negated' as const },
      { ...attack, historical: true },
      { ...attack, confidence: 0.5 },
      { ...attack, type: 'COERCE' as const },
    ]
    for (const event of others) assert.deepEqual(told([{ ...event, evidence }]), [])
    const known = told([{ ...attack, evidence }], [raid('z', '2018-11-16', { actors: [], evidence }).record])
    assert.deepEqual(
      known.map(({ inPassing }) => inPassing),
      [undefined],
    )
  })

  test('join an incident, and are no entry before one is told', () => {
    const [passing] = told([attack])
    const [alone] = fold([passing!])
    assert.deepEqual([alone?.sources, alone?.pairs, asOf(alone!, '2019-01-01')], [0, [], null])
    const late = raid('a', '2018-11-20', { date: day('2018-11-12') })
    for (const tellings of [
      [passing!, late],
      [raid('a', '2018-11-13', { date: day('2018-11-12') }), passing!],
    ]) {
      const [entry, ...more] = fold(tellings)
      assert.deepEqual([entry?.sources, entry?.pairs, more.length], [2, [['ETH', 'SDN']], 0])
    }
  })

  test('make no pair of those who were struck together', () => {
    const [passing] = told([{ ...attack, recipients: ['SDN', 'ETH'] }])
    assert.deepEqual(fold([passing!])[0]?.pairs, [])
  })
})

/** What an article of one sentence counts of an act, beside other acts of these triggers. */
function counted(
  text: string,
  trigger: string,
  recipients: readonly string[],
  others: readonly string[] = [],
  ofOthers: EventType = 'ASSAULT',
) {
  const spanOf = (words: string) => ({
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
    text: words,
  })
  const evidence = (word: string, struck: readonly string[] = []) => ({
    ...{ sentence: 0, start: 0, end: text.length, trigger: spanOf(word) },
    roles: struck.map((words) => ({ ...spanOf(words), role: 'recipient' as const, actors: [], anyOf: false })),
  })
  const incident = raid('a', '2018-11-13', { evidence: [evidence(trigger, recipients)] }).record
  const events = [trigger, ...others].map((word) => ({
    ...blankEvent,
    type: word === trigger ? ('ASSAULT' as const) : ofOthers,
    evidence: [evidence(word)],
  }))
  return toldFigures(incident, { text, events })
}

describe('LA8: whose a figure is', () => {
  const both = 'Jets bombed posts on Tuesday after a raid that killed nine people in Basunda.'
  const table: readonly (readonly [string, ReturnType<typeof counted>, readonly string[]])[] = [
    ['of the act whose victims it counts', counted(both, 'raid', ['nine people'], ['bombed']), ['9 killed']],
    ['a year is none', counted('The raid killed the envoy captured in 2009.', 'raid', ['the envoy']), []],
    ['a number as high is one', counted('The raid killed 2,009 men.', 'raid', ['2,009 men']), ['2009 killed']],
    ['and not of the other one of its sentence', counted(both, 'bombed', ['posts'], ['raid']), []],
    [
      'of the only act of its sentence',
      counted('The raid left 12 dead and 40 wounded.', 'raid', []),
      ['12 killed', '40 wounded'],
    ],
    [
      'a number that alone stands for those struck, beside one word for them',
      counted("The death toll from Monday's raid on the small town of Basunda has risen to 11.", 'raid', [
        'Basunda',
        '11',
      ]),
      ['11 killed'],
    ],
    ['no length', counted('The raid in which the men seized a 60-foot boat.', 'raid', []), []],
    ['LA80: no length', counted('Spain seized a 90-metre, $70 million ship.', 'seized', []), []],
    ['LA80: no stretch of time', counted('Chad freed them five months after detaining sailors.', 'detaining', []), []],
    ['LA80: no day', counted('Chad detained sailors on December 4.', 'detained', []), []],
    ['LA80: no distance', counted('Chad seized a boat some 200 miles off.', 'seized', []), []],
    ['LA80: no age', counted('The raid wounded a 21-year-old.', 'raid', ['a 21-year-old']), []],
    [
      'LA80: a number before a dash is one',
      counted('Police arrested 21 – all of them armed.', 'arrested', []),
      ['21 detained'],
    ],
    [
      'LA186: far before its word, of those struck',
      counted('Five soldiers of the Malian Armed Forces are accidentally killed in a raid.', 'raid', [
        'Five soldiers of the Malian Armed Forces',
      ]),
      ['5 killed'],
    ],
    [
      'LA188: of both',
      counted('Six guards and four others are killed in a raid.', 'raid', ['Six guards']),
      ['10 killed'],
    ],
    ['LA188: of both', counted('The raid kills two clerks and four guards in Basunda.', 'raid', []), ['6 killed']],
    [
      'LA188: each of its own harm',
      counted('The raid kills two clerks and four guards are wounded.', 'raid', []),
      ['2 killed', '4 wounded'],
    ],
    [
      'LA188: each of its own harm',
      counted('Ten guards were killed and two others captured in a raid.', 'raid', []),
      ['10 killed', '2 detained'],
    ],
    ['LA188: no year', counted('The raid kills two clerks and 2009 is over.', 'raid', []), ['2 killed']],
    ['LA186: as many as', counted('The raid killed as many as five U.S. men.', 'raid', []), ['5 killed']],
    ['LA186: of U.S. men', counted('Five U.S. men are killed in a raid.', 'raid', []), ['5 killed']],
    [
      'LA186: not of those who are told to have done it',
      counted('Five men of a gang that robbed banks and which killed clerks were hit in a raid.', 'raid', ['Five men']),
      [],
    ],
    [
      'LA186: in the present',
      counted('Chad arrests 13 sailors and a raid wounds four more.', 'arrests', ['13 sailors']),
      ['4 wounded', '13 detained'],
    ],
    [
      'LA187: beside an act that wounds nobody',
      counted('A raid kills a clerk and injures 40 as Chad shuts its gates.', 'raid', ['a clerk'], ['shuts'], 'COERCE'),
      ['40 wounded'],
    ],
    [
      'LA187: not beside an act that could have done it',
      counted('A raid kills a clerk and injures 40 as Chad shells a port.', 'raid', ['a clerk'], ['shells']),
      [],
    ],
    ['LA80: no millions', counted('The raid killed 1.5 million men.', 'raid', ['1.5 million men']), []],
    ['LA80: no range', counted('A raid in which 12–15 clerks were killed.', 'raid', ['12–15 clerks']), []],
    ['LA187: not who does it', counted('Three gunmen wound a clerk in a raid.', 'raid', ['a clerk']), []],
    ['LA187: nor a noun', counted('Ten bodies with gunshot wounds lay there after a raid.', 'raid', []), []],
    [
      'LA187: behind "after" stands something else',
      counted('Four men are wounded after the three buses they sat in were hit.', 'hit', ['three buses']),
      ['4 wounded'],
    ],
    ['LA187: no posts', counted('Rebels seized three posts.', 'seized', ['three posts']), []],
    ['no part of a name', counted('The F-16 jets killed soldiers in the raid.', 'raid', []), []],
    ['no number of something else', counted('The raid on 11 villages was called murder.', 'raid', ['11 villages']), []],
  ]
  for (const [name, told, due] of table)
    test(name, () =>
      assert.deepEqual(
        told.map(({ what, value }) => `${value} ${what}`),
        due,
      ),
    )
})

describe('LA8: figures', () => {
  const date = day('2018-11-12')
  const say = (id: string, published: string, sentence: string, more: Partial<Telling> = {}) =>
    raid(id, published, { date }, { figures: counted(sentence, 'killed', []), outlet: id, ...more })

  test('that disagree stay both, with those who give them', () => {
    const [entry] = fold([
      say('a', '2018-11-13', 'Twelve soldiers were killed and nine wounded.'),
      say('b', '2018-11-13', 'At least 15 soldiers were killed.'),
      say('c', '2018-11-14', 'Fifteen soldiers were killed.'),
    ])
    assert.deepEqual(figures(entry), ['12 killed a', '9 wounded a', '15 killed b c'])
  })

  test('an outlet gives later replace its own, and those copied from it', () => {
    const [entry] = fold([
      say('a', '2018-11-13', 'Fifteen soldiers were killed.', { outlet: 'Wire', source: 'a' }),
      say('b', '2018-11-14', 'Fifteen soldiers were killed.', { outlet: 'Paper', source: 'a' }),
      say('c', '2018-11-16', 'Thirteen soldiers were killed.', { outlet: 'Wire', corrects: true }),
    ])
    assert.deepEqual(figures(entry), ['13 killed c'])
    assert.equal(entry?.sources, 1, 'LA2: a correction by the same outlet is no new source')
  })

  test('LA2: a correction is known by its headline', () => {
    const reading = (title: string | null) => ({
      ...blankReading,
      article: { ...blankReading.article, title, outlet: 'Wire' },
      statements: [blankStatement],
    })
    const corrects = (title: string | null) =>
      tellingsOf(reading(title), { published: '2018-11-16', known: '2018-11-16', source: 'a' })[0]?.corrects
    assert.equal(corrects('CORRECTION: Fifteen killed'), true)
    assert.equal(corrects('Correction'), true)
    assert.equal(corrects('Corrections officers strike') === true, true, 'a headline that begins so is taken for one')
    assert.equal(corrects('Fifteen killed'), undefined)
    assert.equal(corrects(null), undefined)
  })
})

describe('LA16: who says so and who denies it', () => {
  const said = (part: Partial<Said>): Said => ({ claimedBy: [], admittedBy: [], deniedBy: [], ...part })
  const at = (id: string, published: string, part: Partial<Said>) =>
    raid(id, published, { date: day('2019-02-08') }, { said: said(part) })

  test('contested while the last word of the one charged is a denial', () => {
    const told = [at('a', '2019-02-11', { claimedBy: ['SDN'] }), at('b', '2019-02-12', { deniedBy: ['ETH'] })]
    const [denied] = fold(told)
    assert.deepEqual(
      [denied?.record.contested, denied?.record.claimedBy, denied?.record.deniedBy],
      [true, ['SDN'], ['ETH']],
    )
    const [admitted] = fold([...told, at('c', '2019-03-15', { admittedBy: ['ETH'] })])
    assert.deepEqual([admitted?.record.contested, admitted?.record.admittedBy], [false, ['ETH']])
  })

  const evidence = (sentence: number, start: number) => ({
    ...{ sentence, start, end: start + 1, roles: [] },
    trigger: { start, end: start + 1, text: 'x' },
  })
  const incident = raid('a', '2019-02-11', { evidence: [evidence(0, 5)] }).record
  const wordless = { text: '', sentences: [], mentions: [] }
  const saidOf = (one: typeof incident, heard: Omit<Parameters<typeof saidIn>[1], keyof typeof wordless>) =>
    saidIn(one, { ...wordless, ...heard })
  const act = { ...blankEvent, id: 'e1', type: 'ASSAULT' as const, evidence: [evidence(0, 5)] }
  const actors = [stateActor('ETH'), stateActor('SDN')]

  test('reporters of the act claim it, or admit it where it is theirs', () => {
    const events = [{ ...act, reporter: ['SDN', 'ETH'] }]
    assert.deepEqual(
      saidOf(incident, { actors, events, statements: [] }),
      said({ claimedBy: ['SDN'], admittedBy: ['ETH'] }),
    )
  })

  test('a newspaper that reports the act speaks for no state, a ministry does', () => {
    const teller = (sectors: readonly string[]) => ({ ...stateActor('GBR'), id: 'GBR:teller', sectors })
    const claimed = (sectors: readonly string[]) =>
      saidOf(incident, {
        actors: [...actors, teller(sectors)],
        events: [{ ...act, reporter: ['GBR:teller', 'SDN'] }],
        statements: [],
      }).claimedBy
    assert.deepEqual(claimed(['MED']), ['SDN'])
    assert.deepEqual(claimed(['GOV']), ['GBR', 'SDN'])
  })

  test('those charged with it who deny the act, or deny something near it, deny it', () => {
    const denial = { ...act, modality: 'negated' as const, reporter: ['ETH'], evidence: [evidence(1, 90)] }
    assert.deepEqual(saidOf(incident, { actors, events: [act, denial], statements: [] }).deniedBy, ['ETH'])
    const words = (sentence: number, speakerActor: string) => ({
      ...blankStatement,
      ...{ stance: 'deny' as const, speakerActor, evidence: [evidence(sentence, 200)] },
    })
    const deniers = (sentence: number, speaker: string) =>
      saidOf(incident, { actors, events: [act], statements: [words(sentence, speaker)] }).deniedBy
    assert.deepEqual(deniers(2, 'ETH'), ['ETH'])
    assert.deepEqual(deniers(9, 'ETH'), [], 'far off')
    assert.deepEqual(deniers(2, 'SDN'), [], 'nobody charged with it')
    const charge = { ...act, id: 'e2', type: 'ACCUSE' as const, evidence: [evidence(2, 150)] }
    const told = (...more: (typeof act)[]) =>
      saidOf(incident, { actors, events: [act, charge, ...more], statements: [words(2, 'ETH')] }).deniedBy
    assert.deepEqual(told(), [], 'of another charge')
    assert.deepEqual(told({ ...act, evidence: [evidence(2, 160)] }), ['ETH'], 'of the same')
    const later = { ...incident, evidence: [evidence(2, 300)] }
    const own = { ...act, id: 'e3', type: 'SANCTION' as const, evidence: [evidence(2, 300)] }
    const before = { ...act, actors: ['ETH'] }
    const denied = (...heard: (typeof act)[]) =>
      saidOf(later, { actors, events: [own, ...heard], statements: [words(2, 'ETH')] }).deniedBy
    assert.deepEqual(denied(before), [], 'of what the same side did before')
    assert.deepEqual(denied({ ...before, actors: ['SDN'] }), ['ETH'], 'of nothing else that it did')
  })

  test('LA175: so do those who are told to deny and no more', () => {
    const denied = (sentence: string, subject: string, by = 'ETH') => {
      const text = `Five were killed. ${sentence}`
      const start = text.indexOf(subject, 18)
      const mentions = [{ start, end: start + subject.length, actors: [by] }]
      const sentences = [
        { start: 0, end: 17 },
        { start: 18, end: text.length },
      ]
      return saidIn(incident, { actors, events: [act], statements: [], text, sentences, mentions }).deniedBy
    }
    assert.deepEqual(denied('The army in Addis Ababa denied the charge.', 'The army in Addis Ababa'), ['ETH'])
    assert.deepEqual(denied('Ethiopia has repeatedly denied any involvement in it.', 'Ethiopia'), ['ETH'])
    assert.deepEqual(denied('Ethiopia denies that its troops were there.', 'Ethiopia'), ['ETH'])
    assert.deepEqual(denied('Ethiopia dismissed those accusations.', 'Ethiopia'), ['ETH'])
    assert.deepEqual(denied('Ethiopia denied the observers a visa.', 'Ethiopia'), [], 'who is refused something')
    assert.deepEqual(denied('Ethiopia rejected that plan.', 'Ethiopia'), [], 'a plan is no charge')
    assert.deepEqual(denied('Ethiopia, where a rebel leader denied the charge, sent aid.', 'Ethiopia'), [])
    assert.deepEqual(denied('Sudan denied the charge.', 'Sudan', 'SDN'), [], 'nobody charged with it')
  })
})
