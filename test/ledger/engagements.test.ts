import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Line, scene } from '../events/scene.ts'
import { entriesOf, lives } from './told.ts'

const actors = {
  Athens: ['GRC'],
  Ankara: ['TUR'],
  Cairo: ['EGY'],
  Rome: ['ITA'],
  We: ['GRC', 'TUR'],
  'Ann Lee': ['GRC:ann-lee'],
  'Bo Kaya': ['TUR:bo-kaya'],
  'Cem Ak': ['TUR:cem-ak'],
  'Greek and Turkish officers': ['GRC:MIL', 'TUR:MIL'],
}

const visit = (trigger: string, more: object = {}) => ({
  trigger,
  type: 'CONSULT',
  mode: 'visit',
  modality: 'planned',
  actors: ['Ann Lee'],
  recipients: ['Ankara'],
  ...more,
})
const meeting = (trigger: string, more: object = {}) => ({
  trigger,
  type: 'CONSULT',
  modality: 'planned',
  actors: ['Athens', 'Ankara'],
  ...more,
})
const refusal = (trigger: string, more: object = {}) => ({
  trigger,
  type: 'REJECT',
  mode: 'meet',
  actors: ['Ankara'],
  ...more,
})
const contact = (kind: string, state: string) => ({ contact: { kind, state, parties: [] } })

const cases: readonly (readonly [rule: string, lines: readonly Line[], lives: readonly string[]])[] = [
  [
    'LE1: a meeting is an engagement, a summons or a demand is none',
    [
      { text: 'Athens and Ankara will meet.', events: [meeting('meet')], also: contact('meeting', 'planned') },
      {
        text: 'Ankara criticised Athens.',
        events: [
          { trigger: 'criticised', type: 'ACCUSE', mode: 'disapprove', actors: ['Ankara'], recipients: ['Athens'] },
        ],
      },
    ],
    ['meeting planned GRC TUR'],
  ],
  [
    'LE1: a signing is one where the reader says nothing of its kind, and none where he says another',
    [
      {
        text: 'Athens and Ankara initialled the pact.',
        events: [{ trigger: 'initialled', type: 'SUPPORT', actors: ['Athens', 'Ankara'] }],
      },
      {
        text: 'Cairo and Rome signed up for talks.',
        events: [{ trigger: 'signed', type: 'SUPPORT', actors: ['Cairo', 'Rome'] }],
        also: contact('talks', 'held'),
      },
    ],
    ['signing held 2025-12-05 GRC TUR'],
  ],
  [
    'LE2: a state that the modality rules out gives way',
    [
      {
        text: 'Athens and Ankara may meet.',
        events: [meeting('meet', { modality: 'possible' })],
        also: contact('meeting', 'held'),
      },
    ],
    ['meeting uncertain GRC TUR'],
  ],
  [
    'LE2: what did not take place and was not called off is no engagement',
    [{ text: 'Athens and Ankara did not meet.', events: [meeting('meet', { modality: 'negated' })] }],
    [],
  ],
  [
    'LE2: who refuses a meeting whose day is set calls it off',
    [
      {
        text: 'Ankara refused to meet Athens on 28 December.',
        events: [refusal('refused', { recipients: ['Athens'], when: ['28 December'] })],
        also: contact('meeting', 'refused'),
      },
    ],
    ['meeting cancelled 2025-12-28 TUR GRC by TUR'],
  ],
  [
    'LE4: a plan that is put off and set anew is one visit',
    [
      {
        text: 'Ann Lee is due to fly to Ankara on Monday.',
        events: [visit('fly', { when: ['Monday'] })],
        also: contact('visit', 'planned'),
      },
      {
        text: 'The trip was set for September, but Athens postponed it.',
        events: [
          visit('trip', { recipients: [], actors: [], when: ['September'] }),
          refusal('postponed', { actors: ['Athens'] }),
        ],
        also: contact('visit', 'postponed'),
      },
    ],
    ['visit planned 2025-12-08 GRC:ann-lee TUR [planned 2025-09, postponed, planned 2025-12-08]'],
  ],
  [
    'LE4: a call and a meeting are two',
    [
      {
        text: 'Athens and Ankara met on Monday.',
        events: [meeting('met', { modality: 'actual', when: ['Monday'] })],
        also: contact('meeting', 'held'),
      },
      {
        text: 'Athens and Ankara spoke on Monday.',
        events: [meeting('spoke', { mode: 'phone', modality: 'actual', when: ['Monday'] })],
        also: contact('call', 'held'),
      },
    ],
    ['meeting held 2025-12-01 GRC TUR', 'call held 2025-12-01 GRC TUR'],
  ],
  [
    'LE5: two days are two calls',
    [
      {
        text: 'Athens and Ankara spoke on Monday.',
        events: [meeting('spoke', { mode: 'phone', modality: 'actual', when: ['Monday'] })],
        also: contact('call', 'held'),
      },
      {
        text: 'Athens and Ankara spoke on Tuesday.',
        events: [meeting('spoke', { mode: 'phone', modality: 'actual', when: ['Tuesday'] })],
        also: contact('call', 'held'),
      },
    ],
    ['call held 2025-12-01 GRC TUR', 'call held 2025-12-02 GRC TUR'],
  ],
  [
    'LE5: two persons of one state are two meetings',
    [
      {
        text: 'Ann Lee will meet Bo Kaya.',
        events: [meeting('meet', { actors: ['Ann Lee', 'Bo Kaya'] })],
        also: contact('meeting', 'planned'),
      },
      {
        text: 'Ann Lee will meet Cem Ak.',
        events: [meeting('meet', { actors: ['Ann Lee', 'Cem Ak'] })],
        also: contact('meeting', 'planned'),
      },
    ],
    ['meeting planned GRC:ann-lee TUR:bo-kaya', 'meeting planned GRC:ann-lee TUR:cem-ak'],
  ],
  [
    'LE5: a meeting of officers refused is none of the ministers’',
    [
      {
        text: 'Ann Lee may meet Bo Kaya.',
        events: [meeting('meet', { modality: 'possible', actors: ['Ann Lee', 'Bo Kaya'] })],
        also: contact('meeting', 'uncertain'),
      },
      {
        text: 'Ankara turned down a meeting of Greek and Turkish officers.',
        events: [refusal('turned down', { recipients: ['Greek and Turkish officers'] })],
        also: contact('meeting', 'refused'),
      },
    ],
    ['meeting uncertain GRC:ann-lee TUR:bo-kaya', 'meeting refused GRC:MIL TUR:MIL by TUR'],
  ],
  [
    'LE5: a visit and its return are two',
    [
      { text: 'Ann Lee will visit Ankara.', events: [visit('visit')], also: contact('visit', 'planned') },
      {
        text: 'Bo Kaya will visit Athens.',
        events: [visit('visit', { actors: ['Bo Kaya'], recipients: ['Athens'] })],
        also: contact('visit', 'planned'),
      },
    ],
    ['visit planned GRC:ann-lee TUR', 'visit planned TUR:bo-kaya GRC'],
  ],
  [
    'LE5: another round is another one',
    [
      { text: 'Athens and Ankara will hold talks.', events: [meeting('talks')], also: contact('talks', 'planned') },
      {
        text: 'Athens and Ankara will hold a second round.',
        events: [meeting('round')],
        also: contact('talks', 'planned'),
      },
    ],
    ['talks planned GRC TUR', 'talks planned GRC TUR'],
  ],
  [
    'LE6: "it will be the first visit since 2005" is the visit told before',
    [
      {
        text: 'Ann Lee will visit Ankara on Monday.',
        events: [visit('visit', { when: ['Monday'] })],
        also: contact('visit', 'planned'),
      },
      {
        text: 'It will be the first visit since 2005.',
        events: [visit('visit', { actors: [], recipients: [], when: ['2005'] })],
        also: contact('visit', 'planned'),
      },
    ],
    ['visit planned 2025-12-08 GRC:ann-lee TUR [planned 2025-12-08, planned]'],
  ],
  [
    'LE6: "the trip" of a plan only names it',
    [
      { text: 'Ann Lee will visit Ankara.', events: [visit('visit')], also: contact('visit', 'planned') },
      {
        text: 'Athens praised the trip.',
        events: [visit('trip', { actors: ['Athens'], recipients: [], modality: 'actual' })],
        also: contact('visit', 'held'),
      },
    ],
    ['visit planned GRC:ann-lee TUR'],
  ],
  [
    'LE10: what is put off until a month is in that month',
    [
      {
        text: 'Athens put off the talks with Ankara until February.',
        events: [
          visit('put off', {
            type: 'REJECT',
            mode: 'meet',
            modality: 'actual',
            actors: ['Athens'],
            recipients: ['Ankara'],
            when: ['February'],
          }),
        ],
        also: contact('talks', 'postponed'),
      },
    ],
    ['talks postponed 2026-02 GRC TUR by GRC'],
  ],
  [
    'LE6: what they discussed is their call',
    [
      {
        text: 'Ann Lee spoke by phone with Bo Kaya.',
        events: [meeting('spoke', { mode: 'phone', modality: 'actual', actors: ['Ann Lee', 'Bo Kaya'] })],
        also: contact('call', 'held'),
      },
      {
        text: 'Athens and Ankara discussed boats.',
        events: [meeting('discussed', { modality: 'actual' })],
        also: contact('talks', 'held'),
      },
    ],
    ['call held 2025-12-05 GRC:ann-lee TUR:bo-kaya'],
  ],
  [
    'LE6: talks of another day are no part of the call',
    [
      {
        text: 'Ann Lee spoke by phone with Bo Kaya.',
        events: [meeting('spoke', { mode: 'phone', modality: 'actual', actors: ['Ann Lee', 'Bo Kaya'] })],
        also: contact('call', 'held'),
      },
      {
        text: 'Athens and Ankara held talks last month.',
        events: [meeting('talks', { modality: 'actual', when: ['last month'] })],
        also: contact('talks', 'held'),
      },
    ],
    ['call held 2025-12-05 GRC:ann-lee TUR:bo-kaya', 'talks held 2025-11 GRC TUR'],
  ],
  [
    'LE6: the headline names the contact that the body tells of',
    [
      {
        text: 'Ann Lee’s visit to Ankara',
        headline: true,
        events: [visit('visit')],
        also: contact('visit', 'planned'),
      },
      {
        text: 'Ann Lee met Bo Kaya on Monday.',
        events: [meeting('met', { modality: 'actual', actors: ['Ann Lee', 'Bo Kaya'], when: ['Monday'] })],
        also: contact('meeting', 'held'),
      },
    ],
    ['meeting held 2025-12-01 GRC:ann-lee TUR:bo-kaya'],
  ],
  [
    'LE7: a contact of one known party, in an article that is about no pair, is left out',
    [
      {
        text: 'Ann Lee will meet reporters.',
        events: [meeting('meet', { actors: ['Ann Lee', 'reporters'] })],
        also: contact('meeting', 'planned'),
      },
    ],
    [],
  ],
  [
    'LE29: what a speech alludes to, between "you" and "me", is no contact',
    [
      { text: 'Ann Lee welcomed Bo Kaya.', events: [] },
      { text: 'We had many calls.', events: [meeting('calls', { modality: 'actual', actors: ['We'] })] },
    ],
    [],
  ],
  [
    'LE29: what a speech tells with its day is one',
    [
      {
        text: 'We had a call on Monday.',
        events: [meeting('call', { mode: 'phone', modality: 'actual', actors: ['We'], when: ['Monday'] })],
        also: contact('call', 'held'),
      },
    ],
    ['call held 2025-12-01 GRC TUR'],
  ],
  [
    'LE29: what a speech tells of two that it names is one',
    [
      {
        text: 'I know that Athens and Ankara will meet.',
        events: [meeting('meet')],
        also: {
          ...contact('meeting', 'planned'),
          names: [
            ['Athens', 'GPE'],
            ['Ankara', 'GPE'],
          ],
        },
      },
    ],
    ['meeting planned GRC TUR'],
  ],
  [
    'LE6: a visit said once more in its sentence is one',
    [
      {
        text: 'Ann Lee travels to Ankara to see Bo Kaya.',
        events: [visit('travels', { modality: 'actual' }), visit('see', { recipients: ['Bo Kaya'] })],
        also: contact('visit', 'under-way'),
      },
    ],
    ['visit under-way 2025-12-05 GRC:ann-lee TUR:bo-kaya'],
  ],
  [
    'LE9: what was called off stays called off, however often the plan is named',
    [
      {
        text: 'Athens called off a meeting with Ankara.',
        events: [refusal('called off', { actors: ['Athens'], recipients: ['Ankara'] })],
        also: contact('meeting', 'cancelled'),
      },
      {
        text: 'Athens and Ankara had been due to meet on 8 December.',
        events: [meeting('meet', { when: ['8 December'] })],
        also: contact('meeting', 'planned'),
      },
    ],
    ['meeting cancelled 2025-12-08 GRC TUR by GRC [planned 2025-12-08, cancelled]'],
  ],
]

describe('engagements', () => {
  for (const [rule, lines, due] of cases)
    test(rule, () => {
      assert.deepEqual(lives(scene(lines, actors)), due)
    })

  test('LE33: from afar an end and a plan without a day are of a contact told before, what may be is another', () => {
    const plan = {
      text: 'Athens and Ankara will meet on Monday.',
      events: [meeting('meet', { when: ['Monday'] })],
      also: contact('meeting', 'planned'),
    }
    const again = (modality: string, state: string) => ({
      text: 'Athens and Ankara meet.',
      events: [meeting('meet', { modality })],
      also: contact('meeting', state),
    })
    const end = {
      text: 'Ankara refused to meet Athens.',
      events: [refusal('refused', { recipients: ['Athens'] })],
      also: contact('meeting', 'refused'),
    }
    const between = (gap: number, last: Line) => {
      const rain = Array.from({ length: gap }, (): Line => ({ text: 'It rained.', events: [] }))
      return lives(scene([plan, ...rain, last], actors)).length
    }
    assert.equal(between(2, again('possible', 'uncertain')), 1)
    assert.equal(between(3, again('possible', 'uncertain')), 2)
    assert.equal(between(3, again('planned', 'planned')), 1)
    assert.equal(between(3, end), 1)
  })

  test('LE8: who refused, why, and where', () => {
    const document = scene(
      [
        {
          text: 'Ankara turned down a meeting with Athens in Rome because of arms curbs.',
          events: [refusal('turned down', { recipients: ['Athens'], place: ['Rome'] })],
          also: {
            ...contact('meeting', 'refused'),
            cause: [{ of: 'turned down', content: 'arms curbs', certainty: 'stated' }],
          },
        },
      ],
      actors,
    )
    const [only, ...others] = entriesOf(document).engagements
    assert.deepEqual(others, [])
    assert.deepEqual([only?.by, only?.cause, only?.place], ['TUR', 'arms curbs', 'Rome'])
  })

  test('LE8: why it was put off is not why it is planned anew, and is told of the step', () => {
    const stormy = {
      text: 'Lee put off a visit to Ankara because of a storm.',
      events: [refusal('put off', { actors: ['Lee'], recipients: ['Ankara'] })],
      also: { ...contact('visit', 'postponed'), cause: [{ of: 'put off', content: 'a storm', certainty: 'stated' }] },
    }
    const anew = {
      text: 'Lee will visit Ankara on 8 December 2025.',
      events: [visit('visit', { actors: ['Lee'], when: ['8 December 2025'] })],
      also: contact('visit', 'planned'),
    }
    const causes = (lines: readonly Line[]) =>
      entriesOf(scene(lines, { ...actors, Lee: ['GRC:ann-lee'] })).engagements.map(({ cause, history }) => [
        cause,
        history.map((step) => `${step.state} ${step.cause ?? '–'}`).join(', '),
      ])
    assert.deepEqual(causes([stormy]), [['a storm', 'postponed a storm']])
    assert.deepEqual(causes([stormy, anew]), [[null, 'postponed a storm, planned –']])
  })

  test('LE3: alternatives stay alternatives until one is named', () => {
    const document = scene(
      [{ text: 'Ann Lee will meet Kaya or Ak.', events: [meeting('meet', { actors: ['Ann Lee', 'Kaya or Ak'] })] }],
      { ...actors, 'Kaya or Ak': ['TUR:bo-kaya', 'TUR:cem-ak'] },
    )
    const anyOf = new Map([...document.resolutions].map(([id, one]) => [id, { ...one, anyOf: one.actors.length > 1 }]))
    assert.deepEqual(lives({ ...document, resolutions: anyOf }), ['talks planned GRC:ann-lee (TUR:bo-kaya|TUR:cem-ak)'])
  })

  test('LE11: a meeting on a visit is part of it, and on its day', () => {
    const document = scene(
      [
        {
          text: 'Ann Lee will visit Ankara on Monday.',
          events: [visit('visit', { when: ['Monday'] })],
          also: contact('visit', 'planned'),
        },
        {
          text: 'Ann Lee will meet Bo Kaya.',
          events: [meeting('meet', { actors: ['Ann Lee', 'Bo Kaya'] })],
          also: contact('meeting', 'planned'),
        },
      ],
      actors,
    )
    const [whole, part] = entriesOf(document).engagements
    assert.equal(part?.partOf, whole?.id)
    assert.equal(part?.date?.start, '2025-12-08')
  })

  test('LE11: what has a day of its own is no part of a visit "later this year", and is one of a visit of that month', () => {
    const isPart = (ofVisit: string, ofMeeting: string) => {
      const held = (text: string, when: string) => (when === '' ? text : `${text} in ${when}`)
      const document = scene(
        [
          {
            text: `${held('Ann Lee will visit Ankara', ofVisit)}.`,
            events: [visit('visit', ofVisit === '' ? {} : { when: [ofVisit] })],
            also: contact('visit', 'planned'),
          },
          {
            text: `${held('Athens will host the next meeting with Ankara', ofMeeting)}.`,
            events: [meeting('meeting', ofMeeting === '' ? {} : { when: [ofMeeting] })],
            also: contact('meeting', 'planned'),
          },
        ],
        actors,
      )
      return entriesOf(document).engagements.some(({ partOf }) => partOf !== null)
    }
    assert.equal(isPart('2026', 'October 2026'), false)
    assert.equal(isPart('October 2026', 'October 2026'), true)
    assert.equal(isPart('2026', ''), true)
    assert.equal(isPart('', 'October 2026'), true)
  })

  test('every step and every engagement has its sentence', () => {
    for (const [, lines] of cases) {
      const document = scene(lines, actors)
      for (const { evidence, history } of entriesOf(document).engagements)
        for (const { trigger } of [...evidence, ...history.flatMap((step) => step.evidence)])
          assert.equal(document.text.slice(trigger.start, trigger.end), trigger.text)
    }
  })
})
