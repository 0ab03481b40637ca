import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Line, scene } from '../../events/scene.ts'
import { lives } from '../told.ts'

const actors = {
  Ankara: ['TUR'],
  Cairo: ['EGY'],
  Oslo: ['NOR'],
  'Ann Lee': ['GRC:ann-lee'],
  'Bo Kaya': ['TUR:bo-kaya'],
}

/** what is said, the word of the act, who is told to meet, and the contacts of it */
const cases: readonly [string, string, readonly string[], readonly string[]][] = [
  ['Envoys spoke with Ankara, Cairo and Oslo.', 'spoke', ['Envoys', 'Ankara', 'Cairo', 'Oslo'], []],
  ['Talks were held with Prime Minister Ann Lee and President Bo Kaya.', 'Talks', ['Ann Lee', 'Bo Kaya'], []],
  [
    'Envoys held trilateral talks with Ankara and Cairo.',
    'talks',
    ['Envoys', 'Ankara', 'Cairo'],
    ['talks held 2025-12-05 TUR EGY'],
  ],
  ['A stranger called his peers Ankara and Cairo.', 'called', ['A stranger', 'Ankara', 'Cairo'], []],
  [
    'The ministers met in Rome, Ankara and Cairo among them.',
    'met',
    ['The ministers', 'Ankara', 'Cairo'],
    ['talks held 2025-12-05 TUR EGY'],
  ],
  ['Oslo called Ankara and Cairo.', 'called', ['Oslo', 'Ankara', 'Cairo'], ['talks held 2025-12-05 NOR TUR EGY']],
  ['Talks between Ankara and Cairo were held.', 'Talks', ['Ankara', 'Cairo'], ['talks held 2025-12-05 TUR EGY']],
  [
    'In talks with Ankara and Cairo, Oslo asked for more.',
    'talks',
    ['Ankara', 'Cairo', 'Oslo'],
    ['talks held 2025-12-05 TUR EGY NOR'],
  ],
  [
    'Talks went on with Ankara and Cairo agreeing on little.',
    'Talks',
    ['Ankara', 'Cairo'],
    ['talks held 2025-12-05 TUR EGY'],
  ],
]
for (const [text, trigger, parties, expected] of cases)
  test(`LE57: ${text}`, () => {
    const line: Line = { text, events: [{ trigger, type: 'CONSULT', actors: parties }] }
    assert.deepEqual(lives(scene([line], actors)), expected)
  })
