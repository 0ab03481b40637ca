import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Line, scene, told } from './scene.ts'

const actors = {
  'Ann Lee': ['GRC:ann-lee'],
  'Bo Kaya': ['TUR:bo-kaya'],
  Chad: ['TCD'],
  NATO: ['NATO'],
  EU: ['EU'],
  Chancellery: ['DEU:GOV'],
}
const talk = (trigger: string, ...parties: readonly string[]) => ({ trigger, type: 'CONSULT', actors: parties })
const accused = { trigger: 'accused', type: 'ACCUSE', actors: ['Ann Lee'], recipients: ['Chad'] }
const accusing = 'ACCUSE actual GRC:ann-lee → TCD (accused)'

const cases: readonly [string, Line, readonly string[]][] = [
  [
    'EV30 whom an act is done to in talks with another does not talk',
    {
      text: 'Ann Lee accused Chad of fraud in talks with Bo Kaya.',
      events: [accused, talk('talks', 'Ann Lee', 'Chad', 'Bo Kaya')],
    },
    [accusing, 'CONSULT actual GRC:ann-lee TUR:bo-kaya → – (talks)'],
  ],
  [
    'EV30 with nobody else there he may',
    { text: 'Ann Lee accused Chad of fraud in talks today.', events: [accused, talk('talks', 'Ann Lee', 'Chad')] },
    [accusing, 'CONSULT actual GRC:ann-lee TCD → – (talks)'],
  ],
  [
    'EV30 also where the preposition is of other words',
    {
      text: 'Ann Lee accused Chad of fraud in May after talks with Bo Kaya.',
      events: [accused, talk('talks', 'Ann Lee', 'Chad', 'Bo Kaya')],
    },
    [accusing, 'CONSULT actual GRC:ann-lee TCD TUR:bo-kaya → – (talks)'],
  ],
  [
    'EV31 bodies at which two meet are no parties',
    {
      text: 'Ann Lee spoke with Bo Kaya at the NATO and the EU.',
      events: [talk('spoke', 'Ann Lee', 'Bo Kaya', 'NATO', 'EU')],
    },
    ['CONSULT actual GRC:ann-lee TUR:bo-kaya → – (spoke)'],
  ],
  [
    'EV31 one with whom they meet is',
    { text: 'Ann Lee spoke with the EU.', events: [talk('spoke', 'Ann Lee', 'EU')] },
    ['CONSULT actual GRC:ann-lee EU → – (spoke)'],
  ],
  [
    "EV31 a state's own house is its host's",
    { text: 'Ann Lee spoke at the Chancellery.', events: [talk('spoke', 'Ann Lee', 'Chancellery')] },
    ['CONSULT actual GRC:ann-lee DEU:GOV → – (spoke)'],
  ],
]

for (const [name, line, expected] of cases) test(name, () => assert.deepEqual(told(scene([line], actors)), expected))
