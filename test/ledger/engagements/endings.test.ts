import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { type Line, scene } from '../../events/scene.ts'
import { lives } from '../told.ts'

const actors = { Athens: ['GRC'], Ankara: ['TUR'], 'Ann Lee': ['GRC:ann-lee'], they: ['GRC', 'TUR'], Rome: ['ITA'] }
const act = (type: string, trigger: string, more: object = {}) => ({ trigger, type, mode: 'meet', ...more })
const ending = (trigger: string, more: object = {}) =>
  act('REJECT', trigger, { actors: ['Ankara'], recipients: ['Athens'], ...more })
const plan = (trigger: string, more: object = {}) => ({
  trigger,
  type: 'CONSULT',
  modality: 'planned',
  actors: ['Athens', 'Ankara'],
  ...more,
})
const invitation = act('REQUEST', 'invited', { actors: ['Ankara'], recipients: ['Ann Lee'] })
const told = (state: string, kind = 'talks') => ({ contact: { kind, state, parties: [] } })

/** Friday, 5 December 2025 is the day of publication. */
const cases: readonly (readonly [rule: string, lines: readonly Line[], lives: readonly string[]])[] = [
  [
    'LE45: the day for which it was due, not that on which it was called off',
    [
      {
        text: 'Ankara on Thursday called off talks with Athens that were to open in Rome on Monday.',
        events: [ending('called', { when: ['Thursday'] })],
        also: told('cancelled'),
      },
    ],
    ['talks cancelled 2025-12-08 TUR GRC by TUR'],
  ],
  [
    'LE503: what is told as why it ended came before',
    [
      {
        text: 'Athens cancels talks on fishing because Ankara declined to come.',
        events: [
          act('REJECT', 'cancels', { actors: ['Athens'], recipients: ['Ankara'] }),
          act('REJECT', 'declined', { actors: ['Ankara'], recipients: ['Athens'] }),
        ],
        also: {
          ...told('cancelled'),
          cause: [{ of: 'cancels', content: 'Ankara declined to come', certainty: 'stated' }],
        },
      },
    ],
    ['talks cancelled GRC TUR by GRC [refused, cancelled]'],
  ],
  [
    'LE503: … and else the order of the text counts',
    [
      {
        text: 'Athens cancels talks on fishing and Ankara declined to come.',
        events: [
          act('REJECT', 'cancels', { actors: ['Athens'], recipients: ['Ankara'] }),
          act('REJECT', 'declined', { actors: ['Ankara'], recipients: ['Athens'] }),
        ],
        also: told('cancelled'),
      },
    ],
    ['talks refused GRC TUR by TUR [cancelled, refused]'],
  ],
  [
    'LE45: a day without such words stays what it was',
    [
      {
        text: 'Ankara on Thursday called off talks with Athens, and opened a bridge on Monday.',
        events: [ending('called', { when: ['Thursday'] })],
        also: told('cancelled'),
      },
    ],
    ['talks cancelled 2025-12-04 TUR GRC by TUR'],
  ],
  [
    'LE45: the day to which it is put off goes before that for which it was due',
    [
      {
        text: 'Ankara said that talks with Athens, which were to open on Monday, are put off until 20 January.',
        events: [ending('put off')],
        also: told('postponed'),
      },
    ],
    ['talks postponed 2026-01-20 TUR GRC'],
  ],
  [
    'LE405: of what was due before the word of the ending, the day behind it is that of the ending',
    [
      {
        text: 'Talks of Ankara with Athens that were planned for Saturday were shelved on Thursday over a wreck.',
        events: [ending('shelved', { when: ['Thursday'] })],
        also: told('postponed'),
      },
    ],
    ['talks postponed 2025-12-06 TUR GRC'],
  ],
  [
    'LE45: a month that was planned is the nearest one',
    [
      {
        text: 'Ankara has called off talks with Athens planned for October.',
        events: [ending('called')],
        also: told('cancelled'),
      },
    ],
    ['talks cancelled 2025-10 TUR GRC by TUR'],
  ],
  [
    'LE45: a month that was planned lies ahead where that behind is not far nearer',
    [
      {
        text: 'Ankara has called off talks with Athens planned for March.',
        events: [ending('called')],
        also: told('cancelled'),
      },
    ],
    ['talks cancelled 2026-03 TUR GRC by TUR'],
  ],
  [
    'LE45: the day of another act before it is not that of what was called off',
    [
      {
        text: 'Ann Lee is due in Ankara on 20 December, months after Ankara called off talks with Athens.',
        events: [
          plan('due', { mode: 'visit', actors: ['Ann Lee'], recipients: ['Ankara'], when: ['20 December'] }),
          ending('called'),
        ],
        also: told('cancelled'),
      },
    ],
    ['visit planned 2025-12-20 GRC:ann-lee TUR', 'talks cancelled TUR GRC by TUR'],
  ],
  [
    'LE145: the time for which somebody is invited',
    [{ text: 'Ankara invited Ann Lee to visit in May.', events: [invitation], also: told('proposed', 'visit') }],
    ['visit proposed 2026-05 TUR GRC:ann-lee'],
  ],
  [
    'LE145: whom it names takes no room of the time',
    [
      {
        text: 'Ankara asked the Council of the Heads of the Ports of the Sea of the North of Athens to meet in May.',
        events: [{ ...invitation, trigger: 'asked', recipients: ['Athens'] }],
        also: told('proposed'),
      },
    ],
    ['talks proposed 2026-05 TUR GRC'],
  ],
  [
    'LE145: not what stands in another clause',
    [
      {
        text: 'Ankara invited Ann Lee for a visit, as it sells fish in May.',
        events: [invitation],
        also: told('proposed', 'visit'),
      },
    ],
    ['visit proposed TUR GRC:ann-lee'],
  ],
  [
    'LE145: not the time of another act',
    [
      {
        text: 'Ankara invited Ann Lee to see the strike in May.',
        events: [
          invitation,
          { trigger: 'strike', type: 'PROTEST', modality: 'planned', actors: ['Athens'], when: ['May'] },
        ],
        also: told('proposed', 'visit'),
      },
    ],
    ['visit proposed TUR GRC:ann-lee'],
  ],
  [
    'LE201: a visit is on the day of what it is to attend',
    [
      {
        text: 'Ann Lee will lead a delegation to Ankara to attend the 20 December handover.',
        events: [plan('lead', { mode: 'visit', actors: ['Ann Lee'], recipients: ['Ankara'] })],
        also: told('planned', 'visit'),
      },
    ],
    ['visit planned 2025-12-20 GRC:ann-lee TUR'],
  ],
  [
    'LE201: and not on any other day in its sentence, nor on one told in another clause',
    [
      {
        text: 'Ann Lee will travel to Ankara to prepare the 20 December handover.',
        events: [plan('travel', { mode: 'visit', actors: ['Ann Lee'], recipients: ['Ankara'] })],
        also: told('planned', 'visit'),
      },
      {
        text: 'Ann Lee will travel to Ankara to attend a fair, which ends on 20 December.',
        events: [plan('travel', { mode: 'visit', actors: ['Ann Lee'], recipients: ['Ankara'] })],
        also: told('planned', 'visit'),
      },
    ],
    ['visit planned GRC:ann-lee TUR'],
  ],
  [
    'LE9: another day behind a postponement is a new plan',
    [
      {
        text: 'Ankara postponed the talks with Athens.',
        events: [ending('postponed')],
        also: told('postponed'),
      },
      {
        text: 'Athens and Ankara will hold them on Monday.',
        events: [plan('hold', { when: ['Monday'] })],
        also: told('planned'),
      },
    ],
    ['talks planned 2025-12-08 TUR GRC [postponed, planned 2025-12-08]'],
  ],
  [
    'LE4: "a summit" that was put off is none of those told before',
    [
      {
        text: 'Athens and Ankara agreed to meet on 20 December.',
        events: [plan('meet', { when: ['20 December'] })],
        also: told('planned', 'summit'),
      },
      {
        text: 'A summit that had been set for 20 November was put off.',
        events: [act('REJECT', 'put')],
        also: told('postponed', 'summit'),
      },
      {
        text: 'Athens praised Ankara.',
        events: [{ trigger: 'praised', type: 'SUPPORT', actors: ['Athens'], recipients: ['Ankara'] }],
      },
    ],
    ['summit planned 2025-12-20 GRC TUR', 'summit postponed 2025-11-20 GRC TUR'],
  ],
  [
    'LE4: "the summit" that was put off is the one told before',
    [
      {
        text: 'Athens and Ankara agreed to meet in Rome.',
        events: [plan('meet')],
        also: told('planned', 'summit'),
      },
      {
        text: 'The summit was put off on Thursday.',
        events: [act('REJECT', 'put')],
        also: told('postponed', 'summit'),
      },
    ],
    ['summit postponed GRC TUR [planned, postponed]'],
  ],
  [
    'LE32: nor is "the trip", put off before it was made, one of its own',
    [
      {
        text: 'Ann Lee came to Ankara.',
        events: [plan('came', { mode: 'visit', modality: 'actual', actors: ['Ann Lee'], recipients: ['Ankara'] })],
        also: told('held', 'visit'),
      },
      {
        text: 'The trip, first planned for 20 October, had been delayed.',
        events: [act('REJECT', 'delayed')],
        also: told('postponed', 'visit'),
      },
    ],
    ['visit held GRC:ann-lee TUR'],
  ],
  [
    'LE2: nothing has been held before its day',
    [
      {
        text: 'Athens and Ankara coordinate towards the summit next month.',
        events: [plan('coordinate', { modality: 'actual', when: ['next month'] })],
        also: told('held', 'meeting'),
      },
    ],
    ['meeting planned 2026-01 GRC TUR'],
  ],
  [
    'LE2: an act that the reader takes for real, and its contact for called off, was called off',
    [
      {
        text: 'Ankara called off the talks with Athens.',
        events: [plan('talks', { modality: 'actual' })],
        also: told('cancelled'),
      },
    ],
    ['talks cancelled GRC TUR'],
  ],
  [
    'LE10: an invitation of a day gone by is for no day',
    [
      {
        text: 'Ankara invited Athens on 20 October.',
        events: [act('REQUEST', 'invited', { actors: ['Ankara'], recipients: ['Athens'], when: ['20 October'] })],
        also: told('proposed', 'visit'),
      },
    ],
    ['visit proposed TUR GRC'],
  ],
  [
    'LE10: an invitation for a day still to come is for that day',
    [
      {
        text: 'Ankara invited Athens for 20 December.',
        events: [act('REQUEST', 'invited', { actors: ['Ankara'], recipients: ['Athens'], when: ['20 December'] })],
        also: told('proposed', 'visit'),
      },
    ],
    ['visit proposed 2025-12-20 TUR GRC'],
  ],
]

const upcoming = { text: 'Athens and Ankara were to hold talks in Rome.', events: [plan('talks')] }
const quiet: Line = { text: 'Rain fell on the ferries.', events: [] }
const endings: typeof cases = [
  [
    'LE242: what ends as something new is of no plan told before',
    [
      upcoming,
      quiet,
      {
        text: 'Ankara has put off indefinitely a session with Athens on ferries.',
        events: [ending('put')],
        also: told('postponed'),
      },
    ],
    ['talks planned GRC TUR', 'talks postponed TUR GRC by TUR'],
  ],
  [
    'LE242: "the session" is',
    [
      upcoming,
      quiet,
      {
        text: 'Ankara has put off indefinitely the session with Athens on ferries.',
        events: [ending('put')],
        also: told('postponed'),
      },
    ],
    ['talks postponed GRC TUR by TUR [planned, postponed]'],
  ],
  [
    'LE242: nor is an ending that is told again another one',
    [
      { text: 'Ankara called off its talks with Athens.', events: [ending('called')], also: told('cancelled') },
      {
        text: 'On Thursday Ankara called off a meeting with Athens over ferries.',
        events: [ending('called')],
        also: told('cancelled', 'meeting'),
      },
    ],
    ['talks cancelled TUR GRC by TUR [cancelled, cancelled]'],
  ],
]

const planned: Line = {
  text: 'Ann Lee will fly to Ankara on Monday.',
  events: [plan('fly', { mode: 'visit', actors: ['Ann Lee'], recipients: ['Ankara'], when: ['Monday'] })],
  also: told('planned', 'visit'),
}
const staysAway = (text: string, name?: string): Line => ({
  text,
  events: [act('REJECT', 'will not', { actors: name === undefined ? [] : [name] })],
  also: { ...told('cancelled', 'visit'), names: name === undefined ? [] : [[name, 'PER']] },
})

const putOff = (what: string, kind: string): Line => ({
  text: `Ankara has put off ${what} with Athens.`,
  events: [ending('put off')],
  also: told('postponed', kind),
})

const more: typeof cases = [
  [
    'LE9: a plan ahead whose sentence looks back at the ending is the new plan',
    [
      {
        text: 'Ann Lee flies to Ankara on Monday for a visit that was put off last month.',
        events: [
          plan('flies', { mode: 'visit', actors: ['Ann Lee'], recipients: ['Ankara'], when: ['Monday'] }),
          act('REJECT', 'put off', { recipients: ['Ankara'], when: ['last month'] }),
        ],
        also: told('postponed', 'visit'),
      },
    ],
    ['visit planned 2025-12-08 GRC:ann-lee TUR [postponed 2025-11, planned 2025-12-08]'],
  ],
  [
    'LE9: so is one for another day ahead than that for which it was due',
    [
      {
        text: 'Ankara has called off talks with Athens that were due on Monday.',
        events: [ending('called')],
        also: told('cancelled'),
      },
      {
        text: 'Athens and Ankara agreed to meet on 20 January.',
        events: [plan('meet', { when: ['20 January'] })],
        also: told('planned'),
      },
    ],
    ['talks planned 2026-01-20 TUR GRC [cancelled 2025-12-08, planned 2026-01-20]'],
  ],
  [
    'LE9: but not one that may be what was called off',
    [
      {
        text: 'Ankara on Thursday called off talks with Athens.',
        events: [ending('called', { when: ['Thursday'] })],
        also: told('cancelled'),
      },
      {
        text: 'Athens had hoped to meet Ankara on 20 January.',
        events: [plan('meet', { when: ['20 January'] })],
        also: told('planned'),
      },
    ],
    ['talks cancelled 2026-01-20 TUR GRC by TUR [planned 2026-01-20, cancelled 2025-12-04]'],
  ],
  [
    'LE2: that two have not met since a day ends no plan of theirs',
    [
      {
        text: 'Athens and Ankara will meet on Monday.',
        events: [plan('meet', { when: ['Monday'] })],
        also: told('planned'),
      },
      {
        text: 'Athens and Ankara have not met since January.',
        events: [plan('met', { modality: 'negated', when: ['since January'] })],
        also: told('cancelled'),
      },
    ],
    ['talks planned 2025-12-08 GRC TUR'],
  ],
  [
    'LE2: … in whose words the day stands behind "since"',
    [
      {
        text: 'Athens and Ankara have not met since the vote in January.',
        events: [plan('met', { modality: 'negated', when: ['January'] })],
        also: told('cancelled'),
      },
    ],
    [],
  ],
  [
    'LE2: … nor that they have not met for some time',
    [
      {
        text: 'Athens and Ankara will meet on Monday.',
        events: [plan('meet', { when: ['Monday'] })],
        also: told('planned'),
      },
      {
        text: 'Athens and Ankara have not met in over three years.',
        events: [plan('met', { modality: 'negated', when: ['in over three years'] })],
        also: told('cancelled'),
      },
    ],
    ['talks planned 2025-12-08 GRC TUR'],
  ],
  [
    'LE2: … nor that they have not met so far',
    [
      {
        text: 'Athens and Ankara will meet on Monday.',
        events: [plan('meet', { when: ['Monday'] })],
        also: told('planned'),
      },
      {
        text: 'Athens and Ankara haven’t met.',
        events: [plan('met', { modality: 'negated' })],
        also: told('cancelled'),
      },
    ],
    ['talks planned 2025-12-08 GRC TUR'],
  ],
  [
    'LE5: "the summit" of three is',
    [
      {
        text: 'Athens and Ankara will hold talks.',
        events: [plan('talks')],
        also: told('planned'),
      },
      {
        text: 'Athens, Ankara and Rome plan the summit in April.',
        events: [plan('summit', { mode: 'multilateral', actors: ['Athens', 'Ankara', 'Rome'], when: ['April'] })],
        also: { ...told('planned', 'summit'), names: [['Rome', 'GPE']] },
      },
    ],
    ['talks planned 2026-04 GRC TUR ITA'],
  ],
  [
    'LE8: the noun says what was put off, whatever was read',
    [putOff('a naval exercise', 'visit')],
    ['exercise postponed TUR GRC by TUR'],
  ],
  [
    'LE8: whose contact is put off has not put it off',
    [
      {
        text: 'Talks by Ankara with Athens have been put off.',
        events: [ending('put off')],
        also: told('postponed'),
      },
    ],
    ['talks postponed TUR GRC'],
  ],
  [
    'LE8: … whatever word stands before him',
    [
      {
        text: 'The trip of its Ann Lee to Ankara was pushed back.',
        events: [ending('pushed', { actors: ['Ann Lee'], recipients: ['Ankara'] })],
        also: told('postponed', 'visit'),
      },
    ],
    ['visit postponed GRC:ann-lee TUR'],
  ],
  [
    'LE8: … nor has whoever says so',
    [
      {
        text: 'A round of talks with Athens has been put off, Ankara said.',
        events: [ending('put off')],
        also: told('postponed'),
      },
    ],
    ['talks postponed TUR GRC'],
  ],
  [
    'LE8: … but by whom it was put off has',
    [
      {
        text: 'A round of talks with Athens has been put off by Ankara.',
        events: [ending('put off')],
        also: told('postponed'),
      },
    ],
    ['talks postponed TUR GRC by TUR'],
  ],
  [
    'LE8: … but who decides it has',
    [
      {
        text: 'A move by Ankara put off talks with Athens.',
        events: [ending('put off')],
        also: told('postponed'),
      },
    ],
    ['talks postponed TUR GRC by TUR'],
  ],
  ['LE8: … and stands for each kind of meeting', [putOff('the talks', 'summit')], ['summit postponed TUR GRC by TUR']],
  [
    'LE8: … but of two nouns neither does',
    [putOff('the talks on an exercise', 'visit')],
    ['visit postponed TUR GRC by TUR'],
  ],
  [
    'LE4: whom nothing explains is not nobody: that a stranger stays away ends nothing',
    [planned, staysAway('Cem Okur will not come.', 'Cem Okur')],
    ['visit planned 2025-12-08 GRC:ann-lee TUR'],
  ],
  [
    'LE4: what names nobody ends what was told before',
    [planned, staysAway('It will not happen.')],
    ['visit cancelled 2025-12-08 GRC:ann-lee TUR [planned 2025-12-08, cancelled]'],
  ],
  [
    'LE6: that it would be the first time makes no plan doubtful',
    [
      planned,
      {
        text: 'It would be the first time since 2017 that Ann Lee comes to Ankara.',
        events: [
          plan('comes', { mode: 'visit', modality: 'hypothetical', actors: ['Ann Lee'], recipients: ['Ankara'] }),
        ],
        also: told('uncertain', 'visit'),
      },
    ],
    ['visit planned 2025-12-08 GRC:ann-lee TUR'],
  ],
  [
    'LE5: "their first meeting" is no call',
    [
      {
        text: 'Athens and Ankara spoke by telephone on Thursday.',
        events: [plan('spoke', { mode: 'phone', modality: 'actual', when: ['Thursday'] })],
        also: told('held', 'call'),
      },
      {
        text: 'It was the first meeting that they had since May.',
        events: [plan('meeting', { modality: 'actual', actors: ['they'] })],
        also: told('held', 'meeting'),
      },
    ],
    ['call held 2025-12-04 GRC TUR', 'meeting held GRC TUR'],
  ],
  [
    'LE260: what was called off or refused long ago is none of the plan told now',
    [
      {
        text: 'Ann Lee will visit Ankara after Ankara called off her trip in 2024.',
        events: [
          plan('visit', { mode: 'visit', actors: ['Ann Lee'], recipients: ['Ankara'] }),
          ending('called off', { recipients: ['Ann Lee'], when: ['2024'] }),
        ],
        also: told('planned', 'visit'),
      },
    ],
    ['visit planned GRC:ann-lee TUR', 'visit refused 2024-01-01…2024-12-31 TUR GRC:ann-lee by TUR'],
  ],
  [
    'LE260: … nor of one in another sentence, which gives its day',
    [
      {
        text: 'Athens and Ankara will hold talks on 20 December.',
        events: [plan('talks', { when: ['20 December'] })],
        also: told('planned'),
      },
      {
        text: 'Ankara had refused talks with Athens since March 2025.',
        events: [ending('refused', { when: ['since March 2025'] })],
        also: told('refused'),
      },
    ],
    ['talks planned 2025-12-20 GRC TUR', 'talks refused 2025-03-01…2025-12-05 TUR GRC by TUR'],
  ],
  [
    'LE374: what was due on a day gone by is no plan for a later one',
    [
      {
        text: 'Athens and Ankara will hold talks on 20 December.',
        events: [plan('talks', { when: ['20 December'] })],
        also: told('planned'),
      },
      {
        text: 'Ankara called off talks with Athens that were planned for 28 November.',
        events: [ending('called off', { when: ['28 November'] })],
        also: told('cancelled'),
      },
    ],
    ['talks planned 2025-12-20 GRC TUR', 'talks cancelled 2025-11-28 TUR GRC by TUR'],
  ],
  [
    'LE45: … of what is planned it is its own',
    [
      {
        text: 'A visit of Athens to Ankara due to begin on Tuesday is on, but talks have been called off.',
        events: [
          plan('visit', { mode: 'visit', when: ['Tuesday'] }),
          ending('called off', { actors: ['Athens'], recipients: ['Ankara'] }),
        ],
        also: told('cancelled'),
      },
    ],
    ['visit planned 2025-12-09 GRC TUR', 'talks cancelled GRC TUR'],
  ],
  [
    'LE260: what was called off some days ago is the same, planned anew',
    [
      {
        text: 'Athens and Ankara will hold talks on 20 December.',
        events: [plan('talks', { when: ['20 December'] })],
        also: told('planned'),
      },
      {
        text: 'Ankara called off the talks with Athens on 28 November.',
        events: [ending('called off', { when: ['28 November'] })],
        also: told('cancelled'),
      },
    ],
    ['talks planned 2025-12-20 GRC TUR [cancelled 2025-11-28, planned 2025-12-20]'],
  ],
  [
    'LE260: and so is what is said to be resumed',
    [
      {
        text: 'Athens and Ankara will resume the talks that Ankara broke off in March 2025.',
        events: [plan('talks'), ending('broke off', { when: ['in March 2025'] })],
        also: told('planned'),
      },
    ],
    ['talks refused 2025-03 GRC TUR by TUR [planned, refused 2025-03]'],
  ],
]

describe('contacts that are called off, put off or refused', () => {
  for (const [rule, lines, due] of [...cases, ...endings, ...more]) {
    test(rule, () => assert.deepEqual(lives(scene(lines, actors)), due))
  }
})
