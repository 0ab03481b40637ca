import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scene } from '../events/scene.ts'
import { lives } from './told.ts'

const actors = { Oslo: ['NOR'], Lima: ['PER'], Quito: ['ECU'], 'Ann Lee': ['NOR:ann-lee'], 'Bo Paz': ['PER:bo-paz'] }
const parties = (text: string) => Object.keys(actors).filter((name) => text.includes(name))

/** a sentence, the word of its talks, and what is kept of it */
const backed: readonly [string, string, readonly string[]][] = [
  ['Oslo and Lima agreed on supporting negotiations to end the whaling.', 'negotiations', []],
  ['Oslo and Lima support launching talks on a treaty.', 'talks', []],
  ['Oslo supports negotiations with Lima.', 'negotiations', ['talks planned NOR PER']],
  ['Oslo and Lima plan negotiations on fish.', 'negotiations', ['talks planned NOR PER']],
]
for (const [text, trigger, expected] of backed)
  test(`LE333: ${text}`, () => {
    const event = { trigger, type: 'CONSULT', modality: 'planned', actors: parties(text) }
    assert.deepEqual(lives(scene([{ text, events: [event] }], actors)), expected)
  })

/** a sentence, who asks, who is asked, and what is kept of it */
const asked: readonly [string, readonly string[], readonly string[], readonly string[]][] = [
  ['Ann Lee and Bo Paz called on Quito to enter talks.', ['Ann Lee', 'Bo Paz'], ['Quito'], []],
  ['Ann Lee called on Quito to enter talks.', ['Ann Lee'], ['Quito'], ['talks proposed NOR:ann-lee ECU']],
  ['Ann Lee called on Quito and Lima to enter talks.', ['Ann Lee'], ['Quito', 'Lima'], ['talks proposed ECU PER']],
]
for (const [text, who, whom, expected] of asked)
  test(`LE334: ${text}`, () => {
    const contact = { kind: 'talks', state: 'proposed', parties: [] }
    const event = { trigger: 'called', type: 'REQUEST', mode: 'meet', actors: who, recipients: whom }
    assert.deepEqual(lives(scene([{ text, events: [event], also: { contact } }], actors)), expected)
  })

test('LE334: who asks all parties asks the other state of the article for nothing', () => {
  const contact = { kind: 'talks', state: 'proposed', parties: [] }
  const request = (recipients: readonly string[]) => ({
    trigger: 'called',
    type: 'REQUEST',
    mode: 'meet',
    actors: ['Ann Lee'],
    recipients,
  })
  const told = (text: string, recipients: readonly string[]) =>
    lives(
      scene(
        [
          { text: 'Oslo and Lima trade.', events: [{ trigger: 'trade', type: 'COOPERATE', actors: ['Oslo', 'Lima'] }] },
          { text, events: [request(recipients)], also: { contact } },
        ],
        { ...actors, Quito: [] },
      ),
    )
  assert.deepEqual(told('Ann Lee called on all parties to negotiate.', ['all parties']), [])
})
