import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeEvents } from '../../src/events/code-events.ts'
import { scene } from './scene.ts'

const actors = { Athens: ['GRC'], Ankara: ['TUR'] }

const contactsOf = (text: string, trigger: string, type = 'COOPERATE', kind = 'exercise') =>
  codeEvents(
    scene(
      [
        {
          text,
          events: [{ trigger, type, actors: ['Athens'], recipients: ['Ankara'] }],
          also: { contact: { kind, state: 'held', parties: [] } },
        },
      ],
      actors,
    ),
  ).events.map(({ contact }) => contact?.kind ?? null)

test('EV22: cooperation is an exercise where its word names one', () => {
  assert.deepEqual(contactsOf('Athens exercised at sea with Ankara.', 'exercised'), ['exercise'])
  assert.deepEqual(contactsOf('Athens and its navy drills with Ankara.', 'drills'), ['exercise'])
  assert.deepEqual(contactsOf('Athens delivered missiles to Ankara.', 'delivered'), [null])
  assert.deepEqual(contactsOf('Athens met at sea with Ankara.', 'met', 'CONSULT'), ['exercise'])
})

test('EV26: support is a signing where its word names one', () => {
  const ofSupport = (text: string, trigger: string) => contactsOf(text, trigger, 'SUPPORT', 'signing')
  assert.deepEqual(ofSupport('Athens signed a fishing accord with Ankara.', 'signed'), ['signing'])
  assert.deepEqual(ofSupport('Athens initialled the text with Ankara.', 'initialled'), ['signing'])
  assert.deepEqual(ofSupport('Athens reaffirmed its partnership with Ankara.', 'reaffirmed'), [null])
  assert.deepEqual(ofSupport('Athens praised the accord of Ankara.', 'praised'), [null])
})

test('EV218: a call is one of speaking, or where its sentence has a word of calling', () => {
  const ofCall = (text: string, trigger: string) => contactsOf(text, trigger, 'CONSULT', 'call')
  assert.deepEqual(ofCall('Athens spoke with Ankara.', 'spoke'), ['call'])
  assert.deepEqual(ofCall('Athens concurred by phone with Ankara.', 'concurred'), ['call'])
  assert.deepEqual(ofCall('Athens concurred on discussions with Ankara.', 'concurred'), ['talks'])
})

test('EV20: who owns one of those who sign something signs nothing', () => {
  const [event] = codeEvents(
    scene(
      [
        {
          text: 'The signing of a pact of Athens and the Zaf region of Ankara.',
          events: [{ trigger: 'signing', type: 'SUPPORT', actors: ['Athens', 'Zaf region', 'Ankara'] }],
          also: { contact: { kind: 'signing', state: 'held', parties: [] } },
        },
      ],
      { ...actors, 'Zaf region': ['region:zaf'] },
    ),
  ).events
  assert.deepEqual(event?.actors, ['GRC', 'region:zaf'])
})
