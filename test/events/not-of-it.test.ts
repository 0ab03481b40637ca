import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Line, scene, told } from './scene.ts'

const actors = {
  'Ann Lee': ['GRC:ann-lee'],
  'Bo Kaya': ['TUR:bo-kaya'],
  Rossi: ['ITA:rossi'],
  Chad: ['TCD'],
  Togo: ['TGO'],
  Mali: ['MLI'],
  LEE: ['GRC:ann-lee'],
  'Madam President': ['TUR:bo-kaya'],
  they: ['MLI', 'TGO'],
  us: ['GRC'],
  Athens: ['GRC'],
  you: ['TUR:bo-kaya'],
  sister: ['GRC:CIV'],
}
const talk = (trigger: string, ...parties: readonly string[]) => ({ trigger, type: 'CONSULT', actors: parties })
const visit = (trigger: string, event: object) => ({ trigger, type: 'CONSULT', mode: 'visit', ...event })

const cases: readonly [string, Line, readonly string[]][] = [
  [
    'EV40 whoever stands behind the list of a "between" takes no part',
    {
      text: 'They welcomed the summit between Chad and Togo, including work on the threat posed by Mali.',
      events: [talk('summit', 'Chad', 'Togo', 'Mali')],
    },
    ['CONSULT actual TCD TGO → – (summit)'],
  ],
  [
    'EV40 but those of the list do, and by whom it is led',
    {
      text: 'They welcomed talks between Chad, Togo and Mali, led by Ann Lee.',
      events: [talk('talks', 'Chad', 'Togo', 'Mali', 'Ann Lee')],
    },
    ['CONSULT actual TCD TGO MLI GRC:ann-lee → – (talks)'],
  ],
  [
    'EV40 a list of one says nothing of the others',
    {
      text: 'They welcomed the summit between Chad, whose crops failed, and Togo.',
      events: [talk('summit', 'Chad', 'Togo')],
    },
    ['CONSULT actual TCD TGO → – (summit)'],
  ],
  [
    'EV271 nor does whoever stands before the contact',
    {
      text: 'The summit of Mali opens with a quarrel and possible talks between Chad and Togo on its agenda.',
      events: [talk('summit', 'Mali'), talk('talks', 'Mali', 'Chad', 'Togo')],
    },
    ['CONSULT actual MLI → – (summit)', 'CONSULT actual TCD TGO → – (talks)'],
  ],
  [
    'EV271 but who hosts or chairs it',
    {
      text: 'Mali hosts talks between Chad and Togo, and Rossi chairs a meeting between Chad and Togo.',
      events: [talk('talks', 'Mali', 'Chad', 'Togo'), talk('meeting', 'Rossi', 'Chad#2', 'Togo#2')],
    },
    ['CONSULT actual MLI TCD TGO → – (talks)', 'CONSULT actual ITA:rossi TCD TGO → – (meeting)'],
  ],
  [
    'EV271 … and who is of one of the two',
    {
      text: 'Ann Lee holds the first talks between Athens and Chad.',
      events: [talk('talks', 'Ann Lee', 'Athens', 'Chad')],
    },
    ['CONSULT actual GRC:ann-lee TCD → – (talks)'],
  ],
  [
    'EV40 what followed talks between two is not of these two',
    {
      text: 'The visit of Rossi to Chad followed a call between Ann Lee and Bo Kaya.',
      events: [
        visit('visit', { actors: ['Rossi', 'Ann Lee', 'Bo Kaya'], recipients: ['Chad'] }),
        talk('call', 'Ann Lee', 'Bo Kaya'),
      ],
    },
    ['CONSULT actual ITA:rossi → TCD (visit)', 'CONSULT actual GRC:ann-lee TUR:bo-kaya → – (call)'],
  ],
  [
    'EV121 whom a guest came to meet elsewhere is no guest with him',
    {
      text: 'Rossi came to Chad for a summit with Bo Kaya.',
      events: [
        visit('came', { actors: ['Rossi', 'Bo Kaya'], recipients: ['Chad'] }),
        talk('summit', 'Rossi', 'Bo Kaya'),
      ],
    },
    ['CONSULT actual ITA:rossi → TCD (came)', 'CONSULT actual ITA:rossi TUR:bo-kaya → – (summit)'],
  ],
  [
    'EV121 but who came with him is',
    {
      text: 'Rossi came to Chad with Bo Kaya for a summit.',
      events: [
        visit('came', { actors: ['Rossi', 'Bo Kaya'], recipients: ['Chad'] }),
        talk('summit', 'Rossi', 'Bo Kaya'),
      ],
    },
    ['CONSULT actual ITA:rossi TUR:bo-kaya → TCD (came)', 'CONSULT actual ITA:rossi TUR:bo-kaya → – (summit)'],
  ],
  [
    'EV40 who speaks of the cooperation between two has no part in it',
    {
      text: 'They talked of sanctions on Mali and reviewed cooperation and exercises between Chad and Togo.',
      events: [{ trigger: 'cooperation', type: 'COOPERATE', actors: ['Mali', 'Chad', 'Togo'] }],
    },
    ['COOPERATE actual TCD TGO → – (cooperation)'],
  ],
  [
    'EV40 what is offered to two has its author',
    {
      text: 'Mali offers to mediate between Chad and Togo.',
      events: [{ trigger: 'offers', type: 'AGREE', actors: ['Mali'], recipients: ['Chad', 'Togo'] }],
    },
    ['AGREE actual MLI → TCD TGO (offers)'],
  ],
  [
    'EV41 who is the object of what a visit did makes none',
    {
      text: 'The visit angers Chad and Togo.',
      events: [visit('visit', { actors: ['Chad'], recipients: ['Togo'] })],
    },
    [],
  ],
  [
    'EV41 who stands behind a preposition does, and whom it includes',
    {
      text: 'The visit angers voters to Chad.',
      events: [visit('visit', { actors: [], recipients: ['Chad'] })],
    },
    ['CONSULT actual – → TCD (visit)'],
  ],
  [
    'EV41 whom it includes does',
    { text: 'The talks included Chad and Togo.', events: [talk('talks', 'Chad', 'Togo')] },
    ['CONSULT actual TCD TGO → – (talks)'],
  ],
  [
    'EV185 to whom something happens by a contact is no party of it',
    {
      text: 'Rossi visits the islet, causing a quarrel with Chad and Togo.',
      events: [visit('visits', { actors: ['Rossi'], recipients: ['Chad', 'Togo'] })],
    },
    ['CONSULT actual ITA:rossi → – (visits)'],
  ],
  [
    'EV185 whom he visits besides is',
    {
      text: 'Rossi visits the islet, causing a stir, and Chad.',
      events: [visit('visits', { actors: ['Rossi'], recipients: ['Chad'] })],
    },
    ['CONSULT actual ITA:rossi → TCD (visits)'],
  ],
  [
    'EV187 a list between dashes of which one takes part does so whole',
    {
      text: 'Envoys of three powers – Chad, Togo and Mali – met Rossi.',
      events: [talk('met', 'Mali', 'Rossi'), { trigger: 'powers', type: 'SUPPORT', actors: ['Chad', 'Togo'] }],
    },
    ['SUPPORT actual TCD TGO → – (powers)', 'CONSULT actual MLI ITA:rossi TCD TGO → – (met)'],
  ],
  [
    'EV187 but not what else stands there',
    {
      text: 'Envoys – of Chad, long of Togo, and Mali – met Rossi.',
      events: [talk('met', 'Mali', 'Rossi'), { trigger: 'long', type: 'SUPPORT', actors: ['Chad', 'Togo'] }],
    },
    ['SUPPORT actual TCD TGO → – (long)', 'CONSULT actual MLI ITA:rossi → – (met)'],
  ],
  [
    'EV21 who thanks for welcoming "me" is the guest',
    {
      text: 'LEE: Thank you for welcoming me, Madam President.',
      events: [visit('welcoming', { actors: ['Madam President'], recipients: ['LEE'] })],
    },
    ['CONSULT actual GRC:ann-lee → TUR:bo-kaya (welcoming)'],
  ],
  [
    'EV21 also where that word is a party itself',
    {
      text: 'Thank you, Madam President, for welcoming us.',
      events: [visit('welcoming', { actors: ['Madam President'], recipients: ['us'] })],
    },
    ['CONSULT actual GRC → TUR:bo-kaya (welcoming)'],
  ],
  [
    'EV21 and so is "you"',
    {
      text: 'Madam President, it is an honour to welcome you to Athens.',
      events: [visit('welcome', { actors: ['you', 'Athens'], recipients: ['Madam President'] })],
    },
    ['CONSULT actual TUR:bo-kaya → GRC (welcome)'],
  ],
  [
    'EV21 but "my" friend is the one who is welcomed',
    {
      text: 'LEE: It is a joy to welcome my friend, Bo Kaya.',
      events: [visit('welcome', { actors: ['Bo Kaya'], recipients: ['LEE'] })],
    },
    ['CONSULT actual TUR:bo-kaya → GRC:ann-lee (welcome)'],
  ],
  [
    'EV155 who speaks of what another one plans with a third has no part in it',
    {
      text: 'Rossi weighed the pros of Ann Lee’s June trip to Togo to fish and meet Bo Kaya.',
      events: [talk('meet', 'Rossi', 'Ann Lee', 'Bo Kaya')],
    },
    ['CONSULT actual GRC:ann-lee TUR:bo-kaya → – (meet)'],
  ],
  [
    'EV155 but who joins it has',
    {
      text: 'Rossi will join Ann Lee’s lunch with Bo Kaya.',
      events: [talk('lunch', 'Rossi', 'Ann Lee', 'Bo Kaya')],
    },
    ['CONSULT actual ITA:rossi GRC:ann-lee TUR:bo-kaya → – (lunch)'],
  ],
  [
    'EV155 and so has whom nobody else is told to meet',
    {
      text: 'Rossi praised Ann Lee’s offer of talks.',
      events: [talk('talks', 'Rossi', 'Ann Lee')],
    },
    ['CONSULT actual ITA:rossi GRC:ann-lee → – (talks)'],
  ],
  [
    'EV121 where another visit went that the sentence opens with is nobody whom its subject met',
    {
      text: 'Following up on the trip of Ann Lee to Chad and Togo, Rossi and Bo Kaya traded notes.',
      events: [
        visit('trip', { actors: ['Ann Lee'], recipients: ['Chad', 'Togo'] }),
        talk('traded', 'Togo', 'Rossi', 'Bo Kaya'),
      ],
    },
    ['CONSULT actual GRC:ann-lee → TCD TGO (trip)', 'CONSULT actual ITA:rossi TUR:bo-kaya → – (traded)'],
  ],
  [
    'EV121 but who is visited may be met there',
    {
      text: 'On her trip to Togo, Rossi traded notes.',
      events: [visit('trip', { actors: ['her'], recipients: ['Togo'] }), talk('traded', 'Togo', 'Rossi')],
    },
    ['CONSULT actual – → TGO (trip)', 'CONSULT actual TGO ITA:rossi → – (traded)'],
  ],
]

for (const [name, line, expected] of cases) test(name, () => assert.deepEqual(told(scene([line], actors)), expected))
