import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { codeEvents } from '../../src/events/code-events.ts'
import { resolveTime } from '../../src/mentions/dates/resolve-time.ts'
import type { EventAnnotation } from '../../src/reader/reader.ts'
import { type Line, scene } from './scene.ts'

const actors = { Greece: ['GRC'], Greek: ['GRC'], 'Greek ministers': ['GRC:GOV'], Turkey: ['TUR'], Ankara: ['TUR'] }
const act = { type: 'ACCUSE', actors: ['Greece'], recipients: ['Turkey'] }

function dates(lines: readonly Line[], published: string | null = '2025-12-05'): readonly (string | null)[] {
  return codeEvents(scene(lines, actors, published)).events.map(({ date }) => date?.start ?? null)
}

// 5 December 2025 is a Friday
const cases: readonly [string, Line, string | null][] = [
  [
    'EV9 planned looks ahead',
    {
      text: 'Greece will accuse Turkey on Monday.',
      events: [{ ...act, trigger: 'accuse', modality: 'planned', when: ['Monday'] }],
    },
    '2025-12-08',
  ],
  [
    'EV9 actual looks back',
    { text: 'Greece accused Turkey on Monday.', events: [{ ...act, trigger: 'accused', when: ['Monday'] }] },
    '2025-12-01',
  ],
  [
    'EV9 the most precise',
    {
      text: 'Greece accused Turkey last month, on 14 November.',
      events: [{ ...act, trigger: 'accused', when: ['last month', '14 November'] }],
    },
    '2025-11-14',
  ],
  [
    'EV10 the news of the day',
    { text: 'Greece accused Turkey of lying.', events: [{ ...act, trigger: 'accused' }] },
    '2025-12-05',
  ],
  [
    'EV10 not what is told in passing',
    { text: 'Ankara smiled after Greece accused Turkey.', events: [{ ...act, trigger: 'accused' }] },
    null,
  ],
  [
    'EV10 not the contact at which something was said before',
    {
      text: 'Rome says that Greece promised it during long talks with Turkey.',
      events: [{ type: 'CONSULT', actors: ['Greece', 'Turkey'], trigger: 'talks' }],
    },
    null,
  ],
  [
    'EV10 not that contact where few words stand between',
    {
      text: 'Rome says Greece promised at talks with Turkey.',
      events: [{ type: 'CONSULT', actors: ['Greece', 'Turkey'], trigger: 'talks' }],
    },
    null,
  ],
  [
    'EV10 a visit told in the passive of the present is of today',
    {
      text: 'Greece is received by Turkey.',
      events: [{ type: 'CONSULT', mode: 'visit', actors: ['Greece'], recipients: ['Turkey'], trigger: 'received' }],
    },
    '2025-12-05',
  ],
  [
    'EV163 a contact known before is news of the day on which it ends',
    {
      text: 'The summit between Greece and Turkey in Rome suddenly ends.',
      events: [{ type: 'CONSULT', actors: ['Greece', 'Turkey'], trigger: 'summit' }],
    },
    '2025-12-05',
  ],
  [
    'EV163 not where something else ends',
    {
      text: 'The talks between Greece and Turkey show that an age ends.',
      events: [{ type: 'CONSULT', actors: ['Greece', 'Turkey'], trigger: 'talks' }],
    },
    null,
  ],
  [
    'EV10 not what goes on with it: the subject stands behind "after"',
    { text: 'Ankara smiled after Greece burnt a flag and accused Turkey.', events: [{ ...act, trigger: 'accused' }] },
    null,
  ],
  [
    'EV10 what the subject of the main clause did besides',
    { text: 'Greece fined Rome over gas and accused Turkey.', events: [{ ...act, trigger: 'accused' }] },
    '2025-12-05',
  ],
  [
    'EV10 what has a subject of its own behind "and"',
    { text: 'Rain fell over Rome and Greece accused Turkey.', events: [{ ...act, trigger: 'accused' }] },
    '2025-12-05',
  ],
  [
    'EV10 not a noun whose state stands between it and "of"',
    {
      text: 'Rome wept in the face of further Greek threats.',
      events: [{ ...act, trigger: 'threats', actors: ['Greek'], recipients: ['Rome'] }],
    },
    null,
  ],
  [
    'EV10 a verb behind people of a state is none',
    {
      text: 'A group of Greek ministers accused Turkey.',
      events: [{ ...act, trigger: 'accused', actors: ['Greek ministers'] }],
    },
    '2025-12-05',
  ],
  [
    'EV10 a clause behind "as" has a subject',
    { text: 'Rome wept as Greek threats reached Turkey.', events: [{ ...act, trigger: 'threats', actors: ['Greek'] }] },
    '2025-12-05',
  ],
  [
    'EV10 what a party owns within its own words says nothing',
    {
      text: 'Greece’s finance ministry accused Turkey.',
      events: [{ ...act, trigger: 'accused', actors: ['Greece’s finance ministry'] }],
    },
    '2025-12-05',
  ],
  [
    'EV10 "over" before a number is no background',
    { text: 'In over 30 notes Greece accused Turkey.', events: [{ ...act, trigger: 'accused' }] },
    '2025-12-05',
  ],
  [
    'EV50 not a measure that is only named',
    {
      text: 'Rome fears Greek sanctions on Turkey.',
      events: [{ ...act, trigger: 'sanctions', type: 'SANCTION', actors: ['Greek'] }],
    },
    null,
  ],
  [
    'EV50 … with what it is on',
    {
      text: 'Rome skirts the Greek arms embargo on Turkey.',
      events: [{ ...act, trigger: 'embargo', type: 'SANCTION', actors: ['Greek'] }],
    },
    null,
  ],
  [
    'EV50 a verb puts it on',
    { text: 'Greece sanctions 11 banks of Turkey.', events: [{ ...act, trigger: 'sanctions', type: 'SANCTION' }] },
    '2025-12-05',
  ],
  [
    'EV50 another one is news',
    {
      text: 'Rome fears further Greek sanctions on Turkey.',
      events: [{ ...act, trigger: 'sanctions', type: 'SANCTION', actors: ['Greek'] }],
    },
    '2025-12-05',
  ],
  [
    'EV51 not what those who are acted on are called',
    {
      text: 'Greece frees two detained Turkish sailors.',
      events: [{ ...act, trigger: 'detained', type: 'COERCE', recipients: ['Turkish sailors'] }],
    },
    null,
  ],
  [
    'EV51 … before "by"',
    {
      text: 'Turkish sailors seized by Greece return.',
      events: [{ ...act, trigger: 'seized', type: 'COERCE', recipients: ['Turkish sailors'] }],
    },
    null,
  ],
  [
    'EV51 alone it may be the news',
    {
      text: 'Turkish sailors held for spying in Greece.',
      events: [{ ...act, trigger: 'held', type: 'COERCE', recipients: ['Turkish sailors'] }],
    },
    '2025-12-05',
  ],
  [
    'EV51 a verb has a subject',
    {
      text: 'Greece detained Turkish sailors.',
      events: [{ ...act, trigger: 'detained', type: 'COERCE', recipients: ['Turkish sailors'] }],
    },
    '2025-12-05',
  ],
  [
    'EV51 a headline leaves out "are"',
    {
      headline: true,
      text: 'Turkish sailors seized by Greece',
      events: [{ ...act, trigger: 'seized', type: 'COERCE', recipients: ['Turkish sailors'] }],
    },
    '2025-12-05',
  ],
  [
    'EV10 an amount of what is told',
    { text: 'Greece filed dozens of charges against Turkey.', events: [{ ...act, trigger: 'charges' }] },
    '2025-12-05',
  ],
  [
    'EV10 … but not what else "of" governs',
    { text: 'Rome spoke of charges against Turkey.', events: [{ ...act, trigger: 'charges', actors: [] }] },
    null,
  ],
  [
    'EV10 how long it lasts says nothing of its day',
    {
      text: 'Greece accused Turkey for two hours.',
      events: [{ ...act, trigger: 'accused', when: ['two hours'] }],
    },
    '2025-12-05',
  ],
  [
    'EV10 … but how long after something else does',
    {
      text: 'Within two hours Greece accused Turkey.',
      events: [{ ...act, trigger: 'accused', when: ['two hours'] }],
    },
    null,
  ],
  [
    'EV10 not an act that is known already',
    { text: 'Rome spoke about fish and noted the charges against Turkey.', events: [{ ...act, trigger: 'charges' }] },
    null,
  ],
  [
    'EV10 … nor one that goes on',
    { text: 'Greece brings ongoing charges against Turkey.', events: [{ ...act, trigger: 'charges' }] },
    null,
  ],
  [
    'EV10 … or that somebody continues to do',
    { text: 'Greece continues to shell Turkey.', events: [{ ...act, type: 'ASSAULT', trigger: 'shell' }] },
    null,
  ],
  [
    'EV10 what "the … of" tells by that',
    { text: 'Greece begins the shelling of Turkey.', events: [{ ...act, type: 'ASSAULT', trigger: 'shelling' }] },
    '2025-12-05',
  ],
  [
    'EV10 not what somebody now says of the past',
    { text: 'Rome says Greece accused Turkey.', events: [{ ...act, trigger: 'accused' }] },
    null,
  ],
  [
    'EV10 what somebody says has been done',
    { text: 'Rome says that Greece has accused Turkey.', events: [{ ...act, trigger: 'accused' }] },
    '2025-12-05',
  ],
  [
    'EV10 not a visit that is over',
    {
      text: 'Greece visited Turkey.',
      events: [{ trigger: 'visited', type: 'CONSULT', mode: 'visit', actors: ['Greece'], recipients: ['Turkey'] }],
    },
    null,
  ],
  [
    'EV10 … but one that begins',
    {
      text: 'Greece visits Turkey.',
      events: [{ trigger: 'visits', type: 'CONSULT', mode: 'visit', actors: ['Greece'], recipients: ['Turkey'] }],
    },
    '2025-12-05',
  ],
  ['EV10 not what had been', { text: 'Greece had accused Turkey.', events: [{ ...act, trigger: 'accused' }] }, null],
  [
    'EV10 not what is to come',
    { text: 'Greece will accuse Turkey.', events: [{ ...act, trigger: 'accuse', modality: 'planned' }] },
    null,
  ],
  [
    'EV10 not background',
    { text: 'Greece accused Turkey.', events: [{ ...act, trigger: 'accused', historical: true }] },
    null,
  ],
  [
    'EV10 not where time words stay open',
    { text: 'Greece once accused Turkey.', events: [{ ...act, trigger: 'accused', when: ['once'] }] },
    null,
  ],
]
for (const [rule, line, expected] of cases) test(rule, () => assert.deepEqual(dates([line]), [expected]))

test('EV9 of two days for what is to come that of which the reader is surest', () => {
  const days = (modality: string, text = 'Greece said on Tuesday it would accuse Turkey on 23 December.') => {
    const accuse = { ...act, trigger: 'accuse', modality, when: ['Tuesday', '23 December'] }
    const document = scene([{ text, events: [accuse] }], actors)
    const surer = (event: EventAnnotation) => ({
      ...event,
      when: event.when.map((span, index) => ({ ...span, score: index === 0 ? 0.5 : 0.9 })),
    })
    const annotations = document.annotations.map((one) => ({ ...one, events: one.events.map(surer) }))
    return codeEvents({ ...document, annotations }).events.map(({ date }) => date?.start)
  }
  assert.deepEqual(days('planned'), ['2025-12-23'])
  const both = 'On Tuesday Greece did accuse Turkey on 23 December.'
  assert.deepEqual(days('actual', both), ['2025-12-02'], 'of what happened the first')
})

describe('EV9 days counted from what was told before', () => {
  const line = (text: string, trigger: string, when: string, more: object = {}): Line => ({
    text,
    events: [{ ...act, trigger, when: [when], ...more }],
  })
  const table: readonly (readonly [string, readonly Line[], readonly (string | null)[]])[] = [
    [
      'from the day told last',
      [
        line('Greece sued Turkey on 24 November.', 'sued', '24 November'),
        line('Two days later Greece blamed Turkey.', 'blamed', 'Two days later'),
      ],
      ['2025-11-24', '2025-11-26'],
    ],
    [
      'from the day since which something lasts',
      [
        line('Greece has been suing Turkey since 17 November.', 'suing', 'since 17 November'),
        line('Three days later Greece blamed Turkey.', 'blamed', 'Three days later'),
      ],
      ['2025-11-17', '2025-11-20'],
    ],
    [
      'not from a day told before the text went back',
      [
        line('Greece sued Turkey on Monday.', 'sued', 'Monday'),
        line('In May 2023 Greece had blamed Turkey.', 'blamed', 'May 2023'),
        line('Four days later Greece mocked Turkey.', 'mocked', 'Four days later'),
        line('Greece slandered Turkey the next day.', 'slandered', 'the next day'),
      ],
      ['2025-12-01', '2023-05-01', null, null],
    ],
    [
      'a plan told between moves nothing',
      [
        line('Greece sued Turkey on 24 November.', 'sued', '24 November'),
        line('Greece is to sue Turkey in March.', 'sue', 'March', { modality: 'planned' }),
        line('A day earlier Greece blamed Turkey.', 'blamed', 'A day earlier'),
      ],
      ['2025-11-24', '2026-03-01', '2025-11-23'],
    ],
    [
      'nothing has happened behind the day of publication',
      [
        line('Greece will sue Turkey on Monday.', 'sue', 'Monday', { modality: 'planned' }),
        line('Nine days later Greece blamed Turkey.', 'blamed', 'Nine days later'),
      ],
      ['2025-12-08', null],
    ],
  ]
  for (const [rule, lines, due] of table) test(rule, () => assert.deepEqual(dates(lines), due))
})

test('EV9 a contact put off until a month is to be in it; one set for it may lie behind, and what else lasts until then goes on', () => {
  const day = (text: string, type = 'CONSULT') =>
    dates([{ text, events: [{ ...act, type, trigger: 'plan', modality: 'planned', when: ['March'] }] }])
  assert.deepEqual(day('A plan of Greece and Turkey had been put off until March.'), ['2026-03-01'])
  assert.deepEqual(day('A plan of Greece and Turkey had been set for March.'), ['2025-03-01'])
  assert.deepEqual(day('Greece will plan it against Turkey until March.', 'ACCUSE'), ['2025-12-05'])
})

describe('EV18 days counted from another act', () => {
  const two = (text: string, ...acts: readonly (readonly [trigger: string, when: readonly string[]])[]): Line => ({
    text,
    events: acts.map(([trigger, when]) => ({ ...act, trigger, when })),
  })
  const table: readonly (readonly [string, Line, readonly (string | null)[]])[] = [
    [
      'the act behind "a day before" is on the next',
      two(
        'Greece sued Turkey on 2 December, a day before Turkey blamed Greece.',
        ['sued', ['2 December']],
        ['blamed', ['a day before']],
      ),
      ['2025-12-02', '2025-12-03'],
    ],
    [
      'the act behind "nine days after" is nine days older',
      two(
        'Greece sued Turkey on 2 December, nine days after an attack on Turkey.',
        ['sued', ['2 December']],
        ['attack', ['nine days']],
      ),
      ['2025-12-02', '2025-11-23'],
    ],
    [
      'where nothing follows it is the day before that told last',
      two(
        'Greece sued Turkey on 2 December for an attack on Turkey the day before, it said.',
        ['sued', ['2 December']],
        ['attack', ['day before']],
      ),
      ['2025-12-02', '2025-12-01'],
    ],
    [
      'of the act that governs the clause it says nothing',
      two('Greece sued Turkey nine days after an attack on Turkey.', ['sued', ['nine days after']]),
      [null],
    ],
    [
      'a day of another sentence is none',
      two('Greece sued Turkey, a day before Turkey blamed Greece.', ['blamed', ['a day before']]),
      [null],
    ],
    [
      'nor that of an act behind the clause',
      two('A day after Turkey left, Greece sued Turkey.', ['sued', ['A day after']]),
      [null],
    ],
  ]
  for (const [rule, line, due] of table) {
    const before: Line = {
      text: 'Greece met Turkey on 7 November.',
      events: [{ ...act, trigger: 'met', when: ['7 November'] }],
    }
    test(rule, () => assert.deepEqual(dates([before, line]).slice(1), due))
  }
})

test('EV18 what the act behind "days after" is for has no day by it', () => {
  const line: Line = {
    text: 'Greece sued Turkey, three days after arriving for talks with Turkey.',
    events: [
      { ...act, trigger: 'sued' },
      { ...act, type: 'CONSULT', trigger: 'talks', when: ['three days after'] },
    ],
  }
  assert.deepEqual(dates([line]), ['2025-12-05', null])
})

test('EV162 a contact told as why a hostile act was done is not of its day', () => {
  const line = (type: string): Line => ({
    text: 'Greece names Ankara by reason of storms and a visit by Turkey.',
    events: [
      { ...act, type, recipients: ['Ankara'], trigger: 'names' },
      { type: 'CONSULT', mode: 'visit', actors: ['Turkey'], recipients: ['Greece'], trigger: 'visit' },
    ],
    also: { cause: [{ of: 'names', content: 'storms and a visit by Turkey', certainty: 'stated' }] },
  })
  assert.deepEqual(dates([line('SANCTION')]), ['2025-12-05', null])
  assert.deepEqual(dates([line('SUPPORT')]), ['2025-12-05', '2025-12-05'])
})

test('EV18 in the opening an act is counted from the day of the news', () => {
  const line: Line = {
    text: 'Greece sued Turkey, three days after Turkey blamed Greece.',
    events: [
      { ...act, trigger: 'sued' },
      { ...act, actors: ['Turkey'], recipients: ['Greece'], trigger: 'blamed', when: ['three days after'] },
    ],
  }
  const quiet: Line = { text: 'Rain fell.', events: [] }
  assert.deepEqual(dates([line]), ['2025-12-05', '2025-12-02'])
  assert.deepEqual(dates([quiet, quiet, line]), [null, null])
})

describe('EV25 the day of the occasion', () => {
  const who = {
    Kern: ['AUT:christian-kern'],
    Rama: ['ALB:edi-rama'],
    Nano: ['ALB:fatos-nano'],
    Austria: ['AUT'],
    'Austrian and Albanian officials': ['AUT:GOV', 'ALB:GOV'],
    'The two': ['AUT', 'ALB'],
    They: [],
  }
  const met: Line = {
    text: 'Kern met Rama on Wednesday.',
    events: [{ trigger: 'met', type: 'CONSULT', actors: ['Kern', 'Rama'], when: ['Wednesday'] }],
  }
  const quiet: Line = { text: 'Rain fell.', events: [] }
  const said = (text: string, trigger: string, more: Partial<Line['events'][number]> = {}): Line => ({
    text,
    events: [{ trigger, type: 'ACCUSE', actors: ['Kern'], recipients: ['Russia'], ...more }],
  })
  const officials = (verb: string): Line => ({
    text: `Austrian and Albanian officials ${verb} fish.`,
    events: [{ trigger: verb, type: 'CONSULT', actors: ['Austrian and Albanian officials'] }],
  })
  const lastDay = (...lines: readonly Line[]) => codeEvents(scene(lines, who)).events.at(-1)?.date?.start ?? null
  const blamed = said('Kern also blamed Russia.', 'blamed')
  const table: readonly (readonly [string, readonly Line[], string | null])[] = [
    ['what one of those who met said there', [met, quiet, blamed], '2025-12-03'],
    ['not what is told in the perfect', [met, quiet, said('Kern has blamed Russia.', 'blamed')], null],
    [
      'not what somebody else said',
      [met, quiet, said('Nano also blamed Russia.', 'blamed', { actors: ['Nano'] })],
      null,
    ],
    [
      'not what a whole state said',
      [met, quiet, said('Austria also blamed Russia.', 'blamed', { actors: ['Austria'] })],
      null,
    ],
    ['what their officials discussed', [met, quiet, officials('discussed')], '2025-12-03'],
    ['not that others of theirs met', [met, quiet, officials('saw')], null],
    [
      'EV89 what "the two" said, read as their states',
      [met, quiet, said('The two also blamed Russia.', 'blamed', { actors: ['The two'] })],
      '2025-12-03',
    ],
    [
      'EV89 not before two of theirs met',
      [quiet, quiet, quiet, said('The two also blamed Russia.', 'blamed', { actors: ['The two'] })],
      null,
    ],
    [
      'an older contact of theirs is no occasion of what follows',
      [
        met,
        said('Kern and Rama praised the dialogue that they launched on 3 May.', 'dialogue', {
          type: 'CONSULT',
          actors: ['Kern', 'Rama'],
          recipients: [],
          when: ['3 May'],
        }),
        blamed,
      ],
      '2025-12-03',
    ],
    [
      'a later one is',
      [
        met,
        said('Kern and Rama met again on Thursday.', 'met', {
          type: 'CONSULT',
          actors: ['Kern', 'Rama'],
          recipients: [],
          when: ['Thursday'],
        }),
        blamed,
      ],
      '2025-12-04',
    ],
    ['not a deed', [met, quiet, said('Kern also shelled Russia.', 'shelled', { type: 'ASSAULT' })], null],
    ['not far below', [met, ...Array.from({ length: 7 }, () => quiet), blamed], null],
    [
      'not behind another meeting of his, of no day',
      [
        met,
        quiet,
        { text: 'Kern saw Nano too.', events: [{ trigger: 'saw', type: 'CONSULT', actors: ['Kern', 'Nano'] }] },
        blamed,
      ],
      null,
    ],
    [
      'talks of theirs',
      [
        met,
        quiet,
        said('Kern and Rama discussed fish.', 'discussed', {
          type: 'CONSULT',
          actors: ['Kern', 'Rama'],
          recipients: [],
        }),
      ],
      '2025-12-03',
    ],
  ]
  for (const [rule, lines, due] of table) test(rule, () => assert.equal(lastDay(...lines), due))
})

test('EV10 further down only in a digest, which tells in the present tense', () => {
  const quiet: Line = { text: 'Rain fell.', events: [] }
  const told = (verb: string, noun: string): Line => ({
    text: `Greece ${verb} Turkey over ${noun}.`,
    events: [{ ...act, trigger: verb }],
  })
  assert.deepEqual(dates([told('accused', 'gas'), quiet, told('accused', 'fish')]), ['2025-12-05', null])
  assert.deepEqual(dates([told('accuses', 'gas'), quiet, told('accuses', 'fish')]), ['2025-12-05', '2025-12-05'])
  const long = Array.from({ length: 14 }, () => quiet)
  assert.deepEqual(dates([told('accuses', 'gas'), ...long, told('accuses', 'fish')]), ['2025-12-05', null], 'EV209')
})

test('EV10 the news of the day is of the day that the lead gives, if it gives one of the last week', () => {
  const lead = (text: string, ...when: readonly string[]): Line => ({
    text,
    events: when.map((day) => ({ ...act, trigger: `accused Turkey on ${day}`, when: [day] })),
  })
  const next: Line = { text: 'Greece blamed Turkey.', events: [{ ...act, trigger: 'blamed' }] }
  const dayOfNext = (line: Line) => dates([line, next]).at(-1)
  assert.equal(dayOfNext(lead('Greece accused Turkey on Thursday.', 'Thursday')), '2025-12-04')
  assert.equal(dayOfNext(lead('Greece accused Turkey on 14 November.', '14 November')), '2025-12-05')
  const both = 'Greece accused Turkey on Thursday; Greece accused Turkey on Tuesday.'
  assert.equal(dayOfNext(lead(both, 'Thursday', 'Tuesday')), '2025-12-05')
  // EV228: a known act opens it, and nothing else is told
  const known: Line = {
    text: 'The raid of Greece on Turkey on Thursday was fierce.',
    events: [{ ...act, trigger: 'raid', when: ['Thursday'] }],
  }
  assert.equal(dayOfNext(known), '2025-12-04')
  const inPassing = 'Rain fell after Greece accused Turkey on Thursday.'
  assert.equal(dayOfNext(lead(inPassing, 'Thursday')), '2025-12-05')
})

test('without a day of publication nothing is dated by today', () => {
  assert.deepEqual(
    dates(
      [{ text: 'Greece accused Turkey on Monday.', events: [{ ...act, trigger: 'accused', when: ['Monday'] }] }],
      null,
    ),
    [null],
  )
  assert.deepEqual(dates([{ text: 'Greece accused Turkey.', events: [{ ...act, trigger: 'accused' }] }], null), [null])
})

test('EV11 an act of a year ago is background', () => {
  const told = (when: string) =>
    codeEvents(
      scene(
        [{ text: `Greece accused Turkey in ${when}.`, events: [{ ...act, trigger: 'accused', when: [when] }] }],
        actors,
      ),
    ).events[0]?.historical
  assert.equal(told('2019'), true)
  assert.equal(told('November'), false)
})

test('EV12 the place has the state the text gives it', () => {
  const place = (words: string, places: readonly string[]) =>
    codeEvents(
      scene(
        [{ text: `Greece accused Turkey in ${words}.`, events: [{ ...act, trigger: 'accused', place: places }] }],
        actors,
      ),
    ).events[0]?.place
  assert.deepEqual(place('Ankara', ['Ankara']), { name: 'Ankara', state: 'TUR' })
  assert.deepEqual(place('Lisbon', ['Lisbon']), { name: 'Lisbon', state: 'PRT' })
  assert.equal(place('a cellar', ['cellar'])?.state, null)
})

test('EV12 of towns of one name that of a party', () => {
  const state = (town: string, actors: readonly string[]) => {
    const act = { trigger: 'met', type: 'CONSULT', actors, place: [town] }
    const ids = { Lima: ['PER'], Rabat: ['MAR'], Madrid: ['ESP'], Ottawa: ['CAN'], Washington: ['USA'] }
    return codeEvents(scene([{ text: `${actors.join(' and ')} met in ${town}.`, events: [act] }], ids)).events[0]?.place
      ?.state
  }
  assert.equal(state('Córdoba', ['Madrid', 'Rabat']), 'ESP')
  assert.equal(state('Córdoba', ['Lima', 'Rabat']), 'ARG')
  assert.equal(state('London', ['Ottawa', 'Rabat']), 'GBR')
  assert.equal(state('Naples', ['Washington', 'Rabat']), 'ITA')
})

test('EV120 where a contact is to be is not where it was spoken of', () => {
  const place = (words: string, mode: string | null, modality: string) =>
    codeEvents(
      scene(
        [
          {
            text: `Greece and Turkey ${words} talks in Cairo.`,
            events: [
              {
                trigger: words.split(' ')[0]!,
                type: 'CONSULT',
                ...(mode && { mode }),
                actors: ['Greece'],
                place: ['Cairo'],
              },
              { trigger: 'talks', type: 'CONSULT', modality, actors: ['Greece', 'Turkey'], place: ['Cairo'] },
            ],
          },
        ],
        { Greece: ['GRC'], Turkey: ['TUR'], Cairo: ['EGY'] },
      ),
    ).events[0]?.place?.name
  assert.equal(place('discussed plans for', null, 'planned'), undefined)
  assert.equal(place('met during', null, 'actual'), 'Cairo')
  assert.equal(place('arrived for', 'visit', 'planned'), 'Cairo')
})

test('EV12 the place that says most, not the state around it', () => {
  const place = (words: string, places: readonly string[]) =>
    codeEvents(
      scene([{ text: `Greece accused Turkey in ${words}.`, events: [{ ...act, trigger: 'accused', place: places }] }], {
        ...actors,
        Thailand: ['THA'],
        'Thai town': ['THA'],
        'Qatari capital': ['QAT'],
      }),
    ).events[0]?.place
  const table: readonly (readonly [words: string, places: readonly string[], name: string, state: string | null])[] = [
    ["Thailand's Sisaket province", ['Thailand', 'Sisaket province'], 'Sisaket province', 'THA'],
    ['the Thai town of Kantharalak', ['Thai town', 'Kantharalak'], 'Kantharalak', 'THA'],
    ['Thailand, on the border', ['Thailand', 'border'], 'Thailand', 'THA'],
    ['Lisbon and Porto', ['Lisbon', 'Porto'], 'Lisbon', 'PRT'],
    ['the Qatari capital', ['Qatari capital'], 'Doha', 'QAT'],
    ["Thailand's capital", ["Thailand's capital"], 'Bangkok', 'THA'],
    ['the Thai provincial capital', ['Thai provincial capital'], 'Thai provincial capital', null],
  ]
  for (const [words, places, name, state] of table) assert.deepEqual(place(words, places), { name, state }, words)
})

test('EV12 a town that is acted on is where it was, no capital and no state', () => {
  const place = (words: string) =>
    codeEvents(
      scene([{ text: `Greece attacked ${words}.`, events: [{ ...act, trigger: 'attacked', recipients: [words] }] }], {
        ...actors,
        [words]: ['THA'],
      }),
    ).events[0]?.place
  assert.deepEqual(place('Kantharalak'), { name: 'Kantharalak', state: 'THA' })
  for (const words of ['Bangkok', 'Thailand', 'Thai troops']) assert.equal(place(words), null, words)
})

test('EV98: a state that speaks itself tells no news of force in which it has no part', () => {
  const of = (text: string, more: object, voice: object) => {
    const events = [{ ...act, type: 'ASSAULT', trigger: 'shells', ...more }]
    return codeEvents({ ...scene([{ text, events }], actors), ...voice }).events.map(({ date }) => date?.start ?? null)
  }
  const text = 'Greece shells Turkey.'
  const foreign = { isNews: false, ownSide: 'ITA' }
  assert.deepEqual(of(text, {}, foreign), [null])
  assert.deepEqual(of(text, {}, {}), ['2025-12-05'], 'news does')
  assert.deepEqual(of(text, {}, { isNews: false, ownSide: 'TUR' }), ['2025-12-05'], 'so does who is struck')
  assert.deepEqual(of('Greece shells Turkey today.', { when: ['today'] }, foreign), ['2025-12-05'])
  assert.deepEqual(of('Greece accuses Turkey.', { type: 'ACCUSE', trigger: 'accuses' }, foreign), ['2025-12-05'])
})

test('EV51 beside another act a participle says what people are before "in" or "for" too', () => {
  const frees = { ...act, trigger: 'frees', type: 'RETREAT', recipients: ['Turkish sailors'] }
  const held = { ...act, trigger: 'held', type: 'COERCE', recipients: ['Turkish sailors'] }
  for (const text of [
    'Greece frees Turkish sailors held for spying.',
    'Greece frees Turkish sailors held from May on.',
  ])
    assert.deepEqual(dates([{ text, events: [frees, held] }]), ['2025-12-05', null], text)
})

test('EV223 behind a comma, or behind "of", a participle says what people are', () => {
  const days = (text: string, trigger: string) =>
    dates([{ text, events: [{ ...act, trigger, type: 'COERCE', recipients: ['Turkish sailors'] }] }])
  assert.deepEqual(days('Rome mourns Turkish sailors, held in Greece.', 'held'), [null])
  assert.deepEqual(days('The mothers of Turkish sailors held in Greece march home.', 'held'), [null])
  assert.deepEqual(days('Rome honours Turkish sailors, shot dead by Greece.', 'shot'), [null])
  assert.deepEqual(days('A ship of Turkish sailors for Rome, seized by Greece in May, arrives.', 'seized'), [null])
  assert.deepEqual(days('The crew of Turkish sailors is home, freed by Greece, which is glad.', 'freed'), [
    '2025-12-05',
  ])
  assert.deepEqual(days('Turkish sailors held in Greece.', 'held'), ['2025-12-05'])
  assert.deepEqual(days('In a port of Turkish sailors, Greece held a clerk.', 'held'), ['2025-12-05'])
})

test('EV166 what "has been" done goes on, on no day, and so does custody', () => {
  const blocks = { ...act, trigger: 'blocking', type: 'COERCE' }
  assert.deepEqual(dates([{ text: 'Greece has been blocking Turkey.', events: [blocks] }]), [null])
  assert.deepEqual(dates([{ text: 'Greece is blocking Turkey.', events: [blocks] }]), ['2025-12-05'])
  const holds = { ...act, trigger: 'custody', type: 'COERCE', recipients: ['Turkish sailors'] }
  assert.deepEqual(dates([{ text: 'Medics see Turkish sailors in Greek custody.', events: [holds] }]), [null])
  assert.deepEqual(dates([{ text: 'Turkish sailors are in Greek custody.', events: [holds] }]), ['2025-12-05'])
  assert.deepEqual(dates([{ text: 'Greece orders custody for Turkish sailors.', events: [holds] }]), ['2025-12-05'])
})

test('EV275 what lasts and a heading names is no news of the day', () => {
  const days = (text: string, trigger: string) =>
    dates([{ text, events: [{ ...act, trigger, type: 'ASSAULT', actors: ['Greek'] }] }])
  assert.deepEqual(days('Greek occupation of Turkey: Prices rise.', 'occupation'), [null])
  assert.deepEqual(days('Greek occupation of Turkey begins.', 'occupation'), ['2025-12-05'], 'no colon')
  assert.deepEqual(days('Greek attack on Turkey: Two die.', 'attack'), ['2025-12-05'], 'a deed')
  assert.deepEqual(days('Prices: Greek occupation of Turkey: calm.', 'occupation'), ['2025-12-05'], 'behind a colon')
})

test('EV276 a participle that opens the sentence, or whose noun has a verb behind it, says what people are', () => {
  const days = (text: string, trigger: string) =>
    dates([{ text, events: [{ ...act, trigger, type: 'COERCE', actors: [], recipients: ['Turkish sailors'] }] }])
  assert.deepEqual(days('Kidnapped Turkish sailors turn up in Rome.', 'Kidnapped'), [null])
  assert.deepEqual(days('Turkish sailors kidnapped off Rome are free.', 'kidnapped'), [null])
  assert.deepEqual(days('Turkish sailors kidnapped off Rome.', 'kidnapped'), ['2025-12-05'], 'no verb')
  assert.deepEqual(
    days('Turkish sailors kidnapped off Rome, which is quiet.', 'kidnapped'),
    ['2025-12-05'],
    'not theirs',
  )
  assert.deepEqual(days('Turkish sailors are kidnapped off Rome.', 'kidnapped'), ['2025-12-05'], 'a passive')
})

test('EV277 what is to end has been done before', () => {
  const days = (text: string) => dates([{ text, events: [{ ...act, trigger: 'attacks', type: 'ASSAULT' }] }])
  assert.deepEqual(days('Rome wants a halt to attacks by Greece on Turkey.'), [null])
  assert.deepEqual(days('Rome resorts to attacks by Greece on Turkey.'), ['2025-12-05'])
})

test('EV154 the same time for what happened and what is to come is of the first, behind whose word it stands', () => {
  const consult = { type: 'CONSULT', actors: ['Greece', 'Turkey'], when: ['May'] }
  const events = [
    { ...consult, trigger: 'visit' },
    { ...consult, trigger: 'forum', modality: 'planned' },
  ]
  const told = dates([{ text: 'Greece spoke of the visit in May to set up a forum with Turkey.', events }])
  assert.deepEqual(told, ['2025-05-01', null])
})

test('EV154 but not where it stands behind what is to come', () => {
  const consult = { type: 'CONSULT', actors: ['Greece', 'Turkey'], when: ['May'] }
  const events = [
    { ...consult, trigger: 'pact', type: 'AGREE' },
    { ...consult, trigger: 'forum', modality: 'planned' },
  ]
  const told = dates([{ text: 'Greece hailed the pact on a forum in May with Turkey.', events }])
  assert.equal(told[1], '2026-05-01')
})

describe('time words of contacts', () => {
  const dayOf = (text: string, more: object, contact: string, published = '2025-12-05') => {
    const events = [{ type: 'CONSULT', actors: ['Greece', 'Turkey'], ...more }] as never
    const also = { contact: { kind: 'talks', state: contact, parties: [] } } as never
    const [event] = codeEvents(scene([{ text, events, also }], actors, published)).events
    return event?.date == null ? null : `${event.date.start} ${event.date.end}`
  }
  test('EV198 two days joined by "and" are one time', () => {
    const more = { trigger: 'meets', modality: 'planned', when: ['Monday', 'Tuesday'] }
    assert.equal(dayOf('Greece meets Turkey on Monday and Tuesday.', more, 'planned'), '2025-12-08 2025-12-09')
    const [start, end] = dayOf('Greece meets Turkey on Monday, on Tuesday.', more, 'planned')?.split(' ') ?? []
    assert.equal(start, end)
    const held = { trigger: 'met', when: ['Monday', 'Tuesday'] }
    assert.equal(dayOf('Greece met Turkey on Monday and Tuesday.', held, 'held'), '2025-12-01 2025-12-02')
  })
  test('EV226 a day of the calendar goes before one that is counted', () => {
    const met = { trigger: 'met', when: ['two weeks earlier', '18 November'] }
    const text = 'Greece met Turkey two weeks earlier, on 18 November.'
    assert.equal(dayOf(text, met, 'held'), '2025-11-18 2025-11-18')
  })
  test('EV227 what is counted once for two acts of a sentence is on one day', () => {
    const sides = { actors: ['Greece'], recipients: ['Turkey'] }
    const when = ['Two days later']
    const lines = [
      {
        text: 'Greece fined Turkey on 5 May.',
        events: [{ ...sides, type: 'SANCTION', trigger: 'fined', when: ['5 May'] }],
      },
      {
        text: 'Two days later Greece warned Turkey and accused it.',
        events: [
          { ...sides, type: 'THREATEN', trigger: 'warned', when },
          { ...sides, type: 'ACCUSE', trigger: 'accused', when },
        ],
      },
    ] as never
    const [, ...days] = codeEvents(scene(lines, actors, '2025-12-05')).events.map(({ date }) => date?.start)
    assert.deepEqual(days, ['2025-05-07', '2025-05-07'])
  })
  test('EV199 what was held is not in a month ahead, what is planned may be', () => {
    const held = { trigger: 'met', when: ['January'] }
    assert.equal(dayOf('Greece met Turkey in January.', held, 'held', '2025-12-30')?.slice(0, 7), '2025-01')
    const signed = { type: 'SUPPORT', trigger: 'signed', when: ['1 January'] }
    const text = 'Greece signed a pact with Turkey on 1 January.'
    assert.equal(dayOf(text, signed, 'held', '2025-12-30')?.slice(0, 7), '2025-01')
    const plan = { trigger: 'meets', modality: 'planned', when: ['January'] }
    assert.equal(dayOf('Greece meets Turkey in January.', plan, 'planned', '2025-12-30')?.slice(0, 7), '2026-01')
  })
  test('EV199 nor is what a past verb tells behind the time that its clause opens with', () => {
    const on = (text: string, trigger: string) => {
      const events = [{ type: 'MOBILIZE', trigger, actors: ['Greece'], when: ['January'] }]
      return codeEvents(scene([{ text, events }], actors, '2025-12-30')).events[0]?.date?.start.slice(0, 7)
    }
    assert.equal(on('In January, Greece sent soldiers to the border.', 'sent'), '2025-01')
    assert.equal(
      on('In January Greece sends soldiers to the border.', 'sends'),
      '2025-12',
      'no past verb: the news of the day (EV260)',
    )
  })
  test('EV200 what has an eve is on its own day', () => {
    const more = { trigger: 'talks', modality: 'planned', when: ['eve of Monday'] }
    assert.equal(
      dayOf("On the eve of Monday's talks Greece and Turkey were silent.", more, 'planned')?.slice(0, 10),
      '2025-12-08',
    )
    const met = { trigger: 'meet', modality: 'planned', when: ['eve of Monday'] }
    assert.equal(
      dayOf("Greece and Turkey meet on the eve of Monday's vote.", met, 'planned')?.slice(0, 10),
      '2025-12-07',
    )
  })
})

test('EV214 beyond a break from a time of its own is the time of something else', () => {
  const day = (text: string, trigger: string, when: readonly string[], more: object = {}) =>
    dates([{ text, events: [{ type: 'CONSULT', trigger, when, actors: ['Greece', 'Turkey'], ...more }] }])[0]
  const toured = 'After touring the port on Monday and meeting Turkey on Tuesday, Greece left.'
  assert.equal(day(toured, 'meeting', ['Monday', 'Tuesday']), '2025-12-02')
  assert.equal(
    day('The 3 December talks of Greece and Turkey were set in May.', 'talks', ['3 December', 'May']),
    '2025-12-03',
  )
  // no break, no time of its own, and one time
  assert.equal(day('Greece and Turkey met Rome in May on 3 May.', 'met', ['May', '3 May']), '2025-05-03')
  assert.equal(day('On 3 May, Rome said, Greece and Turkey met.', 'met', ['3 May']), '2025-05-03')
  assert.equal(day('On 3 May, Greece and Turkey met in May.', 'met', ['3 May', 'May']), '2025-05-03')
})

test('EV214 two contacts with a time each behind their words have each its own', () => {
  const two = { type: 'CONSULT', actors: ['Greece', 'Turkey'], when: ['15 May', 'June'], modality: 'planned' }
  const days = (text: string, first: string, second: string) => {
    const events = [
      { ...two, trigger: first },
      { ...two, trigger: second },
    ]
    return dates([{ text, events }], '2025-05-02')
  }
  assert.deepEqual(
    days('A panel of Greece and Turkey that was to gather on 15 May will now convene in June.', 'gather', 'convene'),
    ['2025-05-15', '2025-06-01'],
  )
  assert.deepEqual(
    days('Greece and Turkey plan on 15 May, or else in June, a forum and talks.', 'forum', 'talks'),
    ['2025-05-15'],
    'times before both, which are one contact then',
  )
})

test('EV212 a day of saying is none of the contact that is spoken of', () => {
  const day = (text: string, more: object) =>
    dates([
      { text, events: [{ type: 'CONSULT', actors: ['Greece', 'Turkey'], modality: 'planned', ...more } as never] },
    ])
  const meet = { trigger: 'meet', when: ['Tuesday'] }
  assert.deepEqual(day('Greece said on Tuesday it would meet Turkey.', meet), [null])
  assert.deepEqual(day('Greece told the local press on Tuesday that it will meet Turkey.', meet), [null])
  assert.deepEqual(day('Greece says that on Tuesday it will meet Turkey.', meet), ['2025-12-09'])
  assert.deepEqual(day('Greece said it would meet Turkey on Tuesday.', meet), ['2025-12-09'])
  const shun = { trigger: 'shun', type: 'REJECT', mode: 'meet', modality: 'actual', when: ['Tuesday'] }
  assert.deepEqual(day('Greece said on Tuesday it would shun talks with Turkey.', shun), ['2025-12-02'])
})

test('EV216 the day of what stands behind "since" is none of a contact', () => {
  const day = (text: string, when: string) =>
    dates([{ text, events: [{ type: 'CONSULT', actors: ['Greece', 'Turkey'], trigger: 'met', when: [when] }] }])
  assert.deepEqual(day('Greece met Turkey for the first time since the spat began in May.', 'May'), [null])
  assert.deepEqual(day('Greece, silent since the spat began, met Turkey in May.', 'May'), ['2025-05-01'])
  assert.deepEqual(day('Greece met Turkey, at odds since the spat, in May.', 'May'), ['2025-05-01'])
})

test('EV216 what is told behind "since" a time and "when" was then', () => {
  const end = (text: string) => {
    const act = { type: 'ASSAULT', actors: ['Greece'], recipients: ['Turkey'], trigger: 'shot', when: ['1983'] }
    return codeEvents(scene([{ text, events: [act] }], actors)).events[0]?.date?.end
  }
  assert.equal(end('It was the first storm since 1983, when Greece shot at Turkey.'), '1983-12-31')
  assert.equal(end('Greece has shot at Turkey since 1983.'), '2025-12-05')
})

test('EV216 the day of a condition is none of what hangs on it', () => {
  const day = (text: string, when: string) => {
    const act = { type: 'SANCTION', actors: ['Greece'], recipients: ['Turkey'], trigger: 'fine', when: [when] }
    return dates([{ text, events: [{ ...act, modality: 'hypothetical' }] }])
  }
  assert.deepEqual(day('Greece will fine Turkey unless it pays by 9 December.', '9 December'), [null])
  assert.deepEqual(day('Greece will fine Turkey on 9 December if it does not pay.', '9 December'), ['2025-12-09'])
  assert.deepEqual(day('If Turkey does not pay, Greece will fine it on 9 December.', '9 December'), ['2025-12-09'])
})

test('EV201 the end of the day is that of the day ahead told last', () => {
  const anchor = { start: '2025-12-09', end: '2025-12-09', precision: 'day', text: 'Tuesday' } as const
  const ahead = { published: '2025-12-05', direction: 'future' } as const
  assert.equal(resolveTime('end of the day', { ...ahead, anchors: [anchor] })?.start, '2025-12-09')
  assert.equal(resolveTime('end of the day', ahead)?.start, '2025-12-05')
  assert.equal(resolveTime('end of the day', { ...ahead, direction: 'past', anchors: [anchor] })?.start, '2025-12-05')
})

test('EV210 a report that says "said" is no digest', () => {
  const air = { type: 'ASSAULT', actors: ['Greece'], recipients: ['Turkey'], trigger: 'raid' }
  const again = { type: 'ACCUSE', recipients: ['Ankara'], trigger: 'row' }
  const told = (verb: string) =>
    dates([
      { text: `Greece raid hurt Turkey, Rome ${verb}.`, events: [air] },
      { text: 'Snow fell.', events: [] },
      { text: 'It rained.', events: [] },
      { text: 'The harbour row hurt Ankara.', events: [again] },
    ]).at(-1)
  assert.equal(told('says'), '2025-12-05')
  assert.equal(told('said'), null)
})

describe('EV212 when somebody says what is to come is not when it comes', () => {
  const fine = (when: string) => ({ ...act, type: 'SANCTION', trigger: 'fine', modality: 'possible', when: [when] })
  const rows: readonly (readonly [text: string, when: string, due: string | null])[] = [
    ['The mayor said on Monday Greece may fine Turkey.', 'Monday', null],
    ['The mayor on Monday said Greece may fine Turkey.', 'Monday', null],
    ['The mayor said here late Monday Greece may fine Turkey.', 'Monday', null],
    ['The mayor said that on Monday Greece may fine Turkey.', 'Monday', '2025-12-08'],
    ['The mayor said Greece may fine Turkey on Monday.', 'Monday', '2025-12-08'],
  ]
  for (const [text, when, due] of rows)
    test(text, () => assert.deepEqual(dates([{ text, events: [fine(when)] }]), [due]))
})

describe('EV260 what happened did not happen on a day to come', () => {
  const yields = { type: 'CONCEDE', actors: ['Greece'], recipients: ['Turkey'] }
  const lists = { ...act, type: 'SANCTION', trigger: 'listed' }
  const praise = { ...act, type: 'SUPPORT', trigger: 'praised' }
  const rows: readonly (readonly [text: string, event: Line['events'][number], due: string | null])[] = [
    ['Greece will leave Turkey by 30 June.', { ...yields, trigger: 'leave', when: ['30 June'] }, '2025-12-05'],
    [
      'Greece gives Turkey until Sunday.',
      { ...act, type: 'REQUEST', trigger: 'gives', when: ['Sunday'] },
      '2025-12-05',
    ],
    ['Greece listed Turkey on 15 December.', { ...lists, when: ['15 December'] }, '2025-12-15'],
    ['Greece praised Turkey on 15 December.', { ...praise, when: ['15 December'] }, '2025-12-05'],
    ['Greece praised Turkey on 6 December.', { ...praise, when: ['6 December'] }, '2025-12-06'],
    ['By Monday Greece gave way to Turkey.', { ...yields, trigger: 'gave way', when: ['Monday'] }, '2025-12-01'],
    ['Greece gave way to Turkey on Monday.', { ...yields, trigger: 'gave way', when: ['Monday'] }, '2025-12-01'],
    [
      'Greece invites Turkey for 15 December.',
      { ...act, type: 'REQUEST', mode: 'meet', trigger: 'invites', when: ['15 December'] },
      '2025-12-15',
    ],
  ]
  for (const [text, event, due] of rows)
    test(text, () => {
      assert.deepEqual(dates([{ text, events: [event] }]), [due])
    })
})

describe('EV261 how long something has lasted is no day of its own', () => {
  const rows: readonly (readonly [text: string, when: string, due: string | null])[] = [
    ['Greece accuses Turkey for a third successive day.', 'third successive day', '2025-12-05'],
    ['Greece accuses Turkey with week-long zeal.', 'week-long', '2025-12-05'],
    ['Greece accuses Turkey for at least seven days.', 'for at least seven days', '2025-12-05'],
    ['Greece accuses Turkey for another six months.', 'another six months', '2025-12-05'],
    ['Greece accuses Turkey in a pre-dawn talk.', 'pre-dawn', '2025-12-05'],
    ['Greece accuses Turkey a third week of May on.', 'third week of May', '2025-05-15'],
    ['Greece accuses Turkey within six months.', 'six months', null],
  ]
  for (const [text, when, due] of rows)
    test(text, () => {
      assert.deepEqual(dates([{ text, events: [{ ...act, trigger: 'accuses', when: [when] }] }]), [due])
    })
})

test('EV262 "prior" counts as "before" does', () => {
  const anchor = { start: '2025-11-20', end: '2025-11-20', precision: 'day', text: '20 November' } as const
  const told = { published: '2025-12-05', direction: 'past', anchors: [anchor] } as const
  assert.equal(resolveTime('the day prior', told)?.start, '2025-11-19')
  assert.equal(resolveTime('two weeks prior', told)?.start, '2025-11-06')
  assert.equal(resolveTime('three days prior', { ...told, anchors: [] })?.start, '2025-12-02')
  assert.equal(resolveTime('the day prior to it', told), null)
})

test('EV263 to the day, a week on, the month of', () => {
  const day = (words: string, direction: 'past' | 'future' = 'past') => {
    const date = resolveTime(words, { published: '2025-12-05', direction })
    return date && [date.start, date.end]
  }
  assert.deepEqual(day('seven years ago today'), ['2018-12-05', '2018-12-05'])
  assert.deepEqual(day('seven years ago'), ['2018-01-01', '2018-12-31'])
  assert.deepEqual(day('Saturday week', 'future'), ['2025-12-13', '2025-12-13'])
  assert.deepEqual(day('Saturday', 'future'), ['2025-12-06', '2025-12-06'])
  assert.deepEqual(day('the month of May'), ['2025-05-01', '2025-05-31'])
})
