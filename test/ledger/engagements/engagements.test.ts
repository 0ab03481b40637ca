import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Line, scene } from '../../events/scene.ts'
import { entriesOf, lives } from '../told.ts'

const actors = {
  Athens: ['GRC'],
  Ankara: ['TUR'],
  Cairo: ['EGY'],
  Rome: ['ITA'],
  We: ['GRC', 'TUR'],
  I: ['GRC:ann-lee'],
  you: ['TUR:bo-kaya'],
  leaders: ['GRC:GOV', 'TUR:GOV'],
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
const request = (trigger: string, more: object = {}) => ({
  trigger,
  type: 'REQUEST',
  mode: 'meet',
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
    'LE5: what they discussed, told without a day, is their call of the day before',
    [
      {
        text: 'Ann Lee spoke by phone with Bo Kaya on Thursday.',
        events: [
          meeting('spoke', { mode: 'phone', modality: 'actual', actors: ['Ann Lee', 'Bo Kaya'], when: ['Thursday'] }),
        ],
        also: contact('call', 'held'),
      },
      {
        text: 'Athens and Ankara discussed boats.',
        events: [meeting('discussed', { modality: 'actual' })],
        also: contact('talks', 'held'),
      },
    ],
    ['call held 2025-12-04 GRC:ann-lee TUR:bo-kaya'],
  ],
  [
    'LE5: the headline, whose day is only that of the report, names the visit of another day',
    [
      {
        text: 'Athens meets Ankara',
        headline: true,
        events: [meeting('meets', { modality: 'actual' })],
        also: contact('meeting', 'held'),
      },
      {
        text: 'Ann Lee travelled to Ankara on 20 November.',
        events: [visit('travelled', { modality: 'actual', when: ['20 November'] })],
        also: contact('visit', 'held'),
      },
    ],
    ['visit held 2025-11-20 GRC:ann-lee TUR'],
  ],
  [
    'LE36: talks with somebody whom the visit does not name are a contact of their own',
    [
      { text: 'Ann Lee visited Ankara.', events: [visit('visited', { modality: 'actual' })] },
      {
        text: 'Ann Lee held talks with Bo Kaya.',
        events: [meeting('talks', { modality: 'actual', actors: ['Ann Lee', 'Bo Kaya'] })],
        also: { ...contact('talks', 'held'), names: [['Bo Kaya', 'PER']] },
      },
    ],
    ['visit held GRC:ann-lee TUR', 'talks held 2025-12-05 GRC:ann-lee TUR:bo-kaya'],
  ],
  [
    'LE36: … with whom it names they are what was talked of',
    [
      {
        text: 'Ann Lee visited Bo Kaya.',
        events: [visit('visited', { modality: 'actual', recipients: ['Bo Kaya'] })],
      },
      {
        text: 'Ann Lee held talks with Bo Kaya.',
        events: [meeting('talks', { modality: 'actual', actors: ['Ann Lee', 'Bo Kaya'] })],
        also: { ...contact('talks', 'held'), names: [['Bo Kaya', 'PER']] },
      },
    ],
    ['visit held GRC:ann-lee TUR:bo-kaya'],
  ],
  [
    'LE36: … and so are those of the two states',
    [
      { text: 'Ann Lee visited Ankara.', events: [visit('visited', { modality: 'actual' })] },
      {
        text: 'Athens and Ankara discussed boats.',
        events: [meeting('discussed', { modality: 'actual' })],
        also: contact('talks', 'held'),
      },
    ],
    ['visit held GRC:ann-lee TUR'],
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
    'LE29: nor what it alludes to often, where no sentence names both',
    [
      {
        text: 'Athens had a call with you.',
        events: [meeting('call', { modality: 'actual', actors: ['Athens', 'you'] })],
      },
      { text: 'We called Ankara.', events: [meeting('called', { modality: 'actual', actors: ['We', 'Ankara'] })] },
    ],
    [],
  ],
  [
    'LE140: in a transcript nor what a sentence without "I" alludes to',
    [
      { text: 'OFFICIAL ONE: Athens is ready.\nOFFICIAL TWO: Ankara is.', events: [] },
      { text: 'The leaders had calls.', events: [meeting('calls', { modality: 'actual', actors: ['leaders'] })] },
    ],
    [],
  ],
  [
    'LE140: … in news it is one',
    [
      { text: 'Athens is ready.', events: [] },
      { text: 'Ankara is.', events: [] },
      {
        text: 'The leaders had talks.',
        events: [meeting('talks', { modality: 'actual', actors: ['leaders'] })],
        also: contact('talks', 'held'),
      },
    ],
    ['talks held GRC:GOV TUR:GOV'],
  ],
  [
    'LE141: what is under way between persons who speak there is one',
    [
      {
        text: 'I am glad to meet you.',
        events: [meeting('meet', { modality: 'actual', actors: ['I', 'you'] })],
        also: contact('meeting', 'under-way'),
      },
    ],
    ['meeting under-way 2025-12-05 GRC:ann-lee TUR:bo-kaya'],
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
  [
    'LE9: what was called off on a day gone by lives again by a plan told in the present',
    [
      {
        text: 'Ann Lee will visit Ankara on 20 December, a new date for a trip that was called off two weeks ago.',
        events: [
          visit('visit', { when: ['20 December'] }),
          refusal('called off', { actors: [], when: ['two weeks ago'] }),
        ],
        also: contact('visit', 'cancelled'),
      },
    ],
    ['visit planned 2025-12-20 GRC:ann-lee TUR [cancelled 2025-11-21, planned 2025-12-20]'],
  ],
  [
    'LE9: … but not by the plan that is called off now',
    [
      {
        text: 'Ankara has called off the visit that Ann Lee is to pay on 20 December.',
        events: [refusal('called off'), visit('pay', { when: ['20 December'] })],
        also: contact('visit', 'cancelled'),
      },
    ],
    ['visit cancelled 2025-12-20 TUR GRC:ann-lee by TUR [planned 2025-12-20, cancelled 2025-12-20]'],
  ],
  [
    'LE9: … nor by the one that an ending of some days ago ended',
    [
      {
        text: 'Ankara has called off on Monday a visit that Ann Lee would pay on 20 December.',
        events: [refusal('called off', { when: ['Monday'] }), visit('pay', { when: ['20 December'] })],
        also: contact('visit', 'cancelled'),
      },
    ],
    ['visit cancelled 2025-12-20 TUR GRC:ann-lee by TUR [planned 2025-12-20, cancelled 2025-12-01]'],
  ],
  [
    'LE9: … nor without a day',
    [
      {
        text: 'Ankara called off a visit of Ann Lee on Monday.',
        events: [refusal('called off', { recipients: ['Ann Lee'], when: ['Monday'] })],
        also: contact('visit', 'cancelled'),
      },
      {
        text: 'Athens says that Ann Lee will visit Ankara.',
        events: [visit('visit')],
        also: contact('visit', 'planned'),
      },
    ],
    ['visit cancelled 2025-12-01 TUR GRC:ann-lee by TUR [planned, cancelled 2025-12-01]'],
  ],
  [
    'LE9: a request without a day is no new plan of what was put off',
    [
      {
        text: 'The talks of Athens and Cairo have been put off.',
        events: [refusal('put off', { actors: ['Athens'], recipients: ['Cairo'] })],
        also: contact('talks', 'postponed'),
      },
      {
        text: 'Cairo has made a request to Athens.',
        events: [request('request', { actors: ['Cairo'], recipients: ['Athens'] })],
        also: contact('talks', 'proposed'),
      },
    ],
    ['talks postponed GRC EGY [proposed, postponed]'],
  ],
  [
    'LE9: … one with a day is',
    [
      {
        text: 'The talks of Athens and Cairo have been put off.',
        events: [refusal('put off', { actors: ['Athens'], recipients: ['Cairo'] })],
        also: contact('talks', 'postponed'),
      },
      {
        text: 'Cairo has asked Athens to meet on 20 December.',
        events: [request('asked', { actors: ['Cairo'], recipients: ['Athens'], when: ['20 December'] })],
        also: contact('talks', 'proposed'),
      },
    ],
    ['talks proposed 2025-12-20 GRC EGY [postponed, proposed 2025-12-20]'],
  ],
  [
    'LE8: the guest of a visit that will not take place did not call it off',
    [
      {
        text: 'Ankara said a visit by Ann Lee on 8 December would not go ahead.',
        events: [visit('visit', { modality: 'negated', when: ['8 December'], reporter: ['Ankara'] })],
        also: contact('visit', 'cancelled'),
      },
    ],
    ['visit cancelled 2025-12-08 GRC:ann-lee TUR'],
  ],
  [
    'LE3: who urges two others to meet is no party',
    [
      {
        text: 'Cairo urged Athens and Ankara to return to the table.',
        events: [request('urged', { actors: ['Cairo'], recipients: ['Athens', 'Ankara'] })],
        also: contact('talks', 'proposed'),
      },
    ],
    ['talks proposed GRC TUR'],
  ],
  [
    'LE3: … who invites them is one',
    [
      {
        text: 'Cairo invited Athens and Ankara to a meeting.',
        events: [request('invited', { actors: ['Cairo'], recipients: ['Athens', 'Ankara'] })],
        also: contact('meeting', 'proposed'),
      },
    ],
    ['meeting proposed EGY GRC TUR'],
  ],
  [
    'LE3: … and so is who asks one other state, or its people, to meet',
    [
      {
        text: 'Cairo asked Ann Lee and Athens to meet.',
        events: [request('asked', { actors: ['Cairo'], recipients: ['Ann Lee', 'Athens'] })],
        also: contact('meeting', 'proposed'),
      },
    ],
    ['meeting proposed EGY GRC:ann-lee'],
  ],
]

describe('engagements', () => {
  for (const [rule, lines, due] of cases)
    test(rule, () => {
      assert.deepEqual(lives(scene(lines, actors)), due)
    })

  const moves: readonly (readonly [text: string, trigger: string, who: string, isVisit: boolean])[] = [
    ['The Greek ambassador returned to Ankara.', 'returned', 'Greek ambassador', false],
    ['The Greek ambassador left Ankara on Monday.', 'left', 'Greek ambassador', false],
    ['The Greek ambassador to Turkey arrived in Ankara.', 'arrived', 'Greek ambassador', false],
    ['Ambassador Lee left Ankara.', 'left', 'Ambassador Lee', false],
    ['Athens sent its ambassador back to Ankara.', 'sent', 'Athens', false],
    ['Ambassador Lee arrived in Ankara.', 'arrived', 'Ambassador Lee', true],
    ['The Greek ambassador to Egypt returned to Ankara.', 'returned', 'Greek ambassador', true],
    ['The Greek special ambassador left Ankara.', 'left', 'Greek special ambassador', true],
    ['Greek envoy Lee returned to Ankara.', 'returned', 'Greek envoy Lee', true],
    ['Athens sent its minister back to Ankara.', 'sent', 'Athens', true],
    ['The Greek ambassador toured Ankara.', 'toured', 'Greek ambassador', true],
  ]
  for (const [text, trigger, who, isVisit] of moves)
    test(`LE37: ${text}`, () => {
      const events = [visit(trigger, { modality: 'actual', actors: [who] })]
      const names = text.includes('Egypt') ? [['Egypt', 'GPE']] : []
      const document = scene([{ text, events, also: { ...contact('visit', 'held'), names } }], {
        ...{ Athens: ['GRC'], Ankara: ['TUR'], Turkey: ['TUR'], Egypt: ['EGY'], 'Ambassador Lee': ['GRC:lee'] },
        ...{ 'Greek ambassador': ['GRC:GOV'], 'Greek special ambassador': ['GRC:GOV'], 'Greek envoy Lee': ['GRC:lee'] },
      })
      assert.equal(lives(document).length, isVisit ? 1 : 0)
    })

  const kept: readonly (readonly [text: string, trigger: string, who: string, isRefused: boolean])[] = [
    ['The Greek ambassador will not return to Ankara.', 'return', 'Greek ambassador', false],
    ['The Greek ambassador will not return to Ankara.', 'will', 'Greek ambassador', false],
    ['Athens will not send its ambassador back to Ankara.', 'send', 'Athens', false],
    ['The Greek ambassador refused to meet Ankara.', 'refused', 'Greek ambassador', true],
    ['The Greek minister will not return to Ankara.', 'return', 'Greek minister', true],
    ['Athens will not talk to Ankara.', 'talk', 'Athens', true],
  ]
  for (const [text, trigger, who, isRefused] of kept)
    test(`LE37: ${trigger}: ${text}`, () => {
      const events = [refusal(trigger, { actors: [who], recipients: ['Ankara'] })]
      const document = scene([{ text, events, also: contact('talks', 'refused') }], {
        ...{ Athens: ['GRC'], Ankara: ['TUR'], 'Greek ambassador': ['GRC:GOV'], 'Greek minister': ['GRC:GOV'] },
      })
      assert.equal(lives(document).length, isRefused ? 1 : 0)
    })

  test('LE37: a minister who leaves with the ambassador was on a visit', () => {
    const text = 'Ann Lee and the Greek ambassador left Ankara.'
    const events = [visit('left', { modality: 'actual', actors: ['Ann Lee', 'Greek ambassador'] })]
    const document = scene([{ text, events, also: contact('visit', 'held') }], {
      ...actors,
      'Greek ambassador': ['GRC:GOV'],
    })
    assert.equal(lives(document).length, 1)
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

  test('LE280: what a contact only came after or took place amid is no cause of it; an ending may have no other', () => {
    const cause = (text: string, of: string, event: object, certainty: string) =>
      entriesOf(
        scene(
          [
            {
              text,
              events: [event as Line['events'][number]],
              also: { cause: [{ of, content: 'a storm', certainty }] },
            },
          ],
          actors,
        ),
      ).engagements.map((one) => one.cause)
    const talks = meeting('talks', { modality: 'actual' })
    const putOff = refusal('put off', { recipients: ['Athens'] })
    assert.deepEqual(cause('Athens and Ankara hold talks over a storm.', 'talks', talks, 'stated'), ['a storm'])
    assert.deepEqual(cause('Athens and Ankara hold talks after a storm.', 'talks', talks, 'probable'), [null])
    assert.deepEqual(cause('Athens and Ankara hold talks despite a storm.', 'talks', talks, 'stated'), [null])
    assert.deepEqual(cause('Ankara put off talks with Athens amid a storm.', 'put off', putOff, 'probable'), [
      'a storm',
    ])
  })

  test('LE3: alternatives stay alternatives until one is named', () => {
    const document = scene(
      [{ text: 'Ann Lee will meet Kaya or Ak.', events: [meeting('meet', { actors: ['Ann Lee', 'Kaya or Ak'] })] }],
      { ...actors, 'Kaya or Ak': ['TUR:bo-kaya', 'TUR:cem-ak'] },
    )
    const anyOf = new Map([...document.resolutions].map(([id, one]) => [id, { ...one, anyOf: one.actors.length > 1 }]))
    assert.deepEqual(lives({ ...document, resolutions: anyOf }), ['talks planned GRC:ann-lee (TUR:bo-kaya|TUR:cem-ak)'])
  })

  test('LE3: two phrases with "or" between them are one party, with "and" two', () => {
    const meets = (word: string) => {
      const text = `Bo Kaya ${word} Cem Ak will meet Ann Lee.`
      const events = [meeting('meet', { actors: ['Bo Kaya', 'Cem Ak', 'Ann Lee'] })]
      return lives(scene([{ text, events, also: contact('meeting', 'planned') }], actors))
    }
    assert.deepEqual(meets('or'), ['meeting planned GRC:ann-lee (TUR:bo-kaya|TUR:cem-ak)'])
    assert.deepEqual(meets('and'), ['meeting planned TUR:bo-kaya TUR:cem-ak GRC:ann-lee'])
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

  test('LE11: a visit on no day has that of a meeting on it of its own guests', () => {
    const dayOf = (who: string, when: string) => {
      const document = scene(
        [
          { text: 'Ann Lee will visit Ankara.', events: [visit('visit')], also: contact('visit', 'planned') },
          {
            text: `${who} will meet Bo Kaya ${when}.`,
            events: [meeting('meet', { actors: [who, 'Bo Kaya'], when: [when] })],
            also: contact('meeting', 'planned'),
          },
        ],
        { ...actors, 'Eva Fox': ['GRC:eva-fox'] },
      )
      return entriesOf(document).engagements.find(({ kind }) => kind === 'visit')?.date?.start ?? null
    }
    assert.equal(dayOf('Ann Lee', 'on Monday'), '2025-12-08')
    assert.equal(dayOf('Eva Fox', 'on Monday'), null)
    assert.equal(dayOf('Ann Lee', 'in spring'), null)
  })

  test('LE56: what somebody has come for is part of the visit and on its day, what was agreed on it is not', () => {
    const talks = (text: string) => {
      const document = scene(
        [
          {
            text,
            events: [
              visit('arrived', { modality: 'actual', when: ['Thursday'] }),
              meeting('talks', { actors: ['Ann Lee', 'Bo Kaya'] }),
            ],
            also: contact('visit', 'held'),
          },
        ],
        actors,
      )
      const [whole, part] = entriesOf(document).engagements
      return part?.partOf === whole?.id ? part?.date?.start : null
    }
    assert.equal(talks('Ann Lee arrived in Ankara on Thursday for talks with Bo Kaya.'), '2025-12-04')
    assert.equal(talks('Ann Lee arrived in Ankara on Thursday and agreed to hold talks with Bo Kaya.'), null)
    assert.equal(talks('Ann Lee, who will hold talks with Bo Kaya, arrived in Ankara on Thursday.'), null)
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

  test('LE11: talks that are set are no part of a visit in doubt', () => {
    const isPart = (modality: string, state: string) => {
      const document = scene(
        [
          { text: 'Ann Lee may visit Ankara.', events: [visit('visit', { modality })], also: contact('visit', state) },
          {
            text: 'Ann Lee will meet Bo Kaya on Monday.',
            events: [meeting('meet', { actors: ['Ann Lee', 'Bo Kaya'], when: ['Monday'] })],
            also: contact('meeting', 'planned'),
          },
        ],
        actors,
      )
      return entriesOf(document).engagements.some(({ partOf }) => partOf !== null)
    }
    assert.equal(isPart('possible', 'uncertain'), false)
    assert.equal(isPart('planned', 'planned'), true)
  })

  test('LE11: what is held in a third state is no part of the visit', () => {
    const isPart = (place: string) => {
      const line = {
        text: 'Ann Lee will visit Ankara.',
        events: [visit('visit')],
        also: contact('visit', 'planned'),
      }
      const next = {
        text: `Ann Lee will meet Bo Kaya in ${place}.`,
        events: [meeting('meet', { actors: ['Ann Lee', 'Bo Kaya'], place: [place] })],
        also: contact('meeting', 'planned'),
      }
      const document = scene([line, next], { ...actors, Cairo: ['EGY'] })
      return entriesOf(document).engagements.some(({ partOf }) => partOf !== null)
    }
    assert.equal(isPart('Ankara'), true)
    assert.equal(isPart('Cairo'), false)
  })

  test('LE11: what guests do with others, without their host, is no part of the visit', () => {
    const dayWith = (signers: readonly string[]) => {
      const next = {
        text: `${signers.join(', ')} signed a pact.`,
        events: [{ trigger: 'signed', type: 'SUPPORT', actors: signers }],
        also: contact('signing', 'held'),
      }
      const line = {
        text: 'In May Rome received Athens and Cairo.',
        events: [
          visit('received', { modality: 'actual', actors: ['Athens', 'Cairo'], recipients: ['Rome'], when: ['May'] }),
        ],
        also: contact('visit', 'held'),
      }
      const { engagements } = entriesOf(scene([line, next], actors))
      return engagements.find(({ kind }) => kind === 'signing')?.date?.text
    }
    assert.equal(dayWith(['Athens', 'Cairo', 'Ankara']), '')
    assert.equal(dayWith(['Athens', 'Cairo', 'Rome']), 'May')
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
