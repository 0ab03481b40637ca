import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Line, scene, told } from './scene.ts'

const actors = { our: ['GRC'], we: ['GRC'], My: ['GRC:ann-lee'], Ankara: ['TUR'], Athens: ['GRC'], Cairo: ['EGY'] }

/** what is said, the word of the act, who is told to act, who takes part then, and whether it is done (EV285) */
const cases: readonly [string, string, readonly string[], string, string?][] = [
  ['There are our long talks with Ankara and Cairo.', 'talks', ['Ankara', 'Cairo'], 'GRC TUR EGY'],
  ['Ankara invited Cairo so that we could also consult.', 'consult', ['Ankara', 'Cairo'], 'GRC TUR EGY', 'possible'],
  ['My calls with Ankara went well.', 'calls', ['Ankara'], 'GRC:ann-lee TUR'],
  ['There are our talks of Athens with Ankara.', 'talks', ['Athens', 'Ankara'], 'GRC TUR'],
  ['It is our view that talks of Ankara and Cairo help.', 'talks', ['Ankara', 'Cairo'], 'TUR EGY'],
  ['Today we hope Ankara will meet Cairo.', 'meet', ['Ankara', 'Cairo'], 'TUR EGY', 'planned'],
]
for (const [text, trigger, parties, who, modality = 'actual'] of cases)
  test(`EV23: ${text}`, () => {
    const line: Line = { text, events: [{ trigger, type: 'CONSULT', actors: parties }] }
    assert.deepEqual(told(scene([line], actors)), [`CONSULT ${modality} ${who} → – (${trigger})`])
  })

test('EV23: nobody who speaks is added to a visit, or where nobody else takes part', () => {
  const visit: Line = {
    text: 'That was our visit to Ankara.',
    events: [{ trigger: 'visit', type: 'CONSULT', mode: 'visit', recipients: ['Ankara'] }],
  }
  assert.deepEqual(told(scene([visit], actors)), ['CONSULT actual – → TUR (visit)'])
  const alone: Line = { text: 'That was our call.', events: [{ trigger: 'call', type: 'CONSULT' }] }
  assert.deepEqual(told(scene([alone], actors)), [])
})

test('EV23: those two whom "our" is take part where nobody else does', () => {
  const two = { ...actors, our: ['GRC:ann-lee', 'TUR:bo-kaya'] }
  const call = (text: string, parties: readonly string[]): Line => ({
    text,
    events: [{ trigger: 'call', type: 'CONSULT', actors: parties }],
  })
  const who = (text: string, parties: readonly string[]) => told(scene([call(text, parties)], two))
  assert.deepEqual(who('That was our call.', []), ['CONSULT actual GRC:ann-lee TUR:bo-kaya → – (call)'])
  assert.deepEqual(who('My hope is our call.', ['My']), ['CONSULT actual GRC:ann-lee TUR:bo-kaya → – (call)'])
})
