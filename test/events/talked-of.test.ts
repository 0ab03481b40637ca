import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Line, scene, told } from './scene.ts'

const actors = {
  They: ['GRC', 'TUR'],
  'Bo Kaya': ['TUR:bo-kaya'],
  'Ann Lee': ['GRC:ann-lee'],
  'president of Chad': ['TCD:GOV'],
  Chad: ['TCD'],
  members: ['TCD:GOV'],
  Members: ['GRC:GOV'],
  'Cem Ak': ['TCD:cem-ak'],
}
const talk = (trigger: string, ...parties: readonly string[]) => ({ trigger, type: 'CONSULT', actors: parties })

const cases: readonly [string, Line, readonly string[]][] = [
  [
    'EV19 what is talked of is another act',
    {
      text: 'They discussed the recent meetings of Bo Kaya.',
      events: [talk('discussed', 'They'), talk('meetings', 'Bo Kaya')],
    },
    ['CONSULT actual GRC TUR → – (discussed)', 'CONSULT actual TUR:bo-kaya → – (meetings)'],
  ],
  [
    'EV19 who stands behind it is of it',
    {
      text: 'Ann Lee discussed plans for the summit with the president of Chad.',
      events: [
        talk('discussed', 'Ann Lee', 'president of Chad'),
        { ...talk('summit', 'Ann Lee', 'president of Chad'), modality: 'planned' },
      ],
    },
    ['CONSULT actual GRC:ann-lee → – (discussed)', 'CONSULT planned GRC:ann-lee TCD:GOV → – (summit)'],
  ],
  [
    'EV19 not with whom one talks',
    {
      text: 'Ann Lee discussed with the president of Chad a summit.',
      events: [
        talk('discussed', 'Ann Lee', 'president of Chad'),
        { ...talk('summit', 'Ann Lee', 'president of Chad'), modality: 'planned' },
      ],
    },
    ['CONSULT actual GRC:ann-lee TCD:GOV → – (discussed)', 'CONSULT planned GRC:ann-lee TCD:GOV → – (summit)'],
  ],
  [
    'EV19 not a second word for the talk',
    {
      text: 'Ann Lee and Bo Kaya spoke in a meeting.',
      events: [talk('spoke', 'Ann Lee', 'Bo Kaya'), talk('meeting', 'Ann Lee', 'Bo Kaya')],
    },
    ['CONSULT actual GRC:ann-lee TUR:bo-kaya → – (spoke, meeting)'],
  ],
  [
    'EV20 the owner of those who meet does not meet',
    { text: 'Ann Lee met members of the cabinet of Cem Ak.', events: [talk('met', 'Ann Lee', 'members', 'Cem Ak')] },
    ['CONSULT actual GRC:ann-lee TCD:GOV → – (met)'],
  ],
  [
    'EV20 whom they visit is no owner',
    {
      text: 'Members of the cabinet visited Chad.',
      events: [{ trigger: 'visited', type: 'CONSULT', mode: 'visit', actors: ['Members'], recipients: ['Chad'] }],
    },
    ['CONSULT actual GRC:GOV → TCD (visited)'],
  ],
  [
    'EV20 who stands behind "and" does',
    { text: 'Ann Lee met members of the cabinet and Cem Ak.', events: [talk('met', 'Ann Lee', 'members', 'Cem Ak')] },
    ['CONSULT actual GRC:ann-lee TCD:GOV TCD:cem-ak → – (met)'],
  ],
]

for (const [name, line, expected] of cases) test(name, () => assert.deepEqual(told(scene([line], actors)), expected))
