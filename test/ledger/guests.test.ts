import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Line, scene } from '../events/scene.ts'
import { lives } from './told.ts'

const actors = {
  Athens: ['GRC'],
  Ankara: ['TUR'],
  Cairo: ['EGY'],
  Rome: ['ITA'],
  'Ann Lee': ['GRC:ann-lee'],
  'Bo Kaya': ['TUR:bo-kaya'],
  her: ['GRC:ann-lee'],
}
const told = (...lines: readonly Line[]) => lives(scene(lines, actors))
const contact = (kind: string, state: string) => ({ contact: { kind, state, parties: [] } })

const arrival = (when: string, modality = 'actual'): Line => ({
  text: `Ann Lee flew to Ankara on ${when}.`,
  events: [
    {
      trigger: 'flew',
      type: 'CONSULT',
      mode: 'visit',
      modality,
      actors: ['Ann Lee'],
      recipients: ['Ankara'],
      when: [when],
    },
  ],
  also: contact('visit', modality === 'actual' ? 'held' : 'planned'),
})
const reception = (when: string): Line => ({
  text: `Bo Kaya received her on ${when}.`,
  events: [{ trigger: 'received', type: 'CONSULT', mode: 'visit', actors: ['Bo Kaya', 'her'], when: [when] }],
  also: contact('visit', 'held'),
})
const rebuff: Line = {
  text: 'Bo Kaya declined to receive her.',
  events: [{ trigger: 'declined', type: 'REJECT', mode: 'meet', actors: ['Bo Kaya'], recipients: ['her'] }],
  also: contact('visit', 'refused'),
}

test('LE49: who is there already and is received on a later day is met', () => {
  assert.deepEqual(told(arrival('Monday'), reception('Tuesday')), [
    'visit held 2025-12-01 GRC:ann-lee TUR',
    'meeting held 2025-12-02 GRC:ann-lee TUR:bo-kaya',
  ])
  assert.deepEqual(told(arrival('Monday'), rebuff), [
    'visit held 2025-12-01 GRC:ann-lee TUR',
    'meeting refused TUR:bo-kaya GRC:ann-lee by TUR:bo-kaya',
  ])
})

test('LE49: who is not there yet makes a visit by it', () => {
  const far = Array.from({ length: 3 }, (): Line => ({ text: 'Snow fell.', events: [] }))
  assert.deepEqual(told(reception('Tuesday')), ['visit held 2025-12-02 GRC:ann-lee TUR:bo-kaya'])
  assert.match(told(arrival('Monday'), ...far, reception('Tuesday'))[1] ?? '', /^visit/)
  assert.deepEqual(told(rebuff), ['visit refused TUR:bo-kaya GRC:ann-lee by TUR:bo-kaya'])
})

test('LE50: what was to come in a visit falls with it in its sentence, and what is to come instead does not', () => {
  const ended = (text: string): readonly string[] =>
    told({
      text,
      events: [
        { trigger: 'put off', type: 'REJECT', mode: 'meet', actors: ['Ann Lee'], recipients: ['Ankara'] },
        { trigger: 'sign', type: 'SUPPORT', modality: 'planned', actors: ['Ann Lee'], recipients: ['Ankara'] },
      ],
      also: contact('visit', 'postponed'),
    })
  const visit = 'visit postponed GRC:ann-lee TUR by GRC:ann-lee'
  assert.deepEqual(ended('Ann Lee was to sign a pact in Ankara, but the trip has been put off.'), [visit])
  assert.deepEqual(ended('Ann Lee put off a trip to Ankara to sign a pact.'), [visit])
  assert.deepEqual(ended('Ann Lee put off a trip to Ankara and will sign the pact by post.'), [
    visit,
    'signing planned GRC:ann-lee TUR',
  ])
})

test('LE3: mediators who meet nobody that is named do not meet each other', () => {
  const mediation = (trigger: string, text: string, recipients: readonly string[]): Line => ({
    text,
    events: [
      { trigger, type: 'CONSULT', mode: 'third-party', modality: 'possible', actors: ['Cairo', 'Rome'], recipients },
    ],
    also: contact('talks', 'proposed'),
  })
  assert.deepEqual(told(mediation('mediate', 'Cairo and Rome have offered to mediate.', [])), [])
  assert.deepEqual(told(mediation('meet', 'Cairo and Rome may meet.', [])), ['talks proposed EGY ITA'])
  assert.deepEqual(
    told(mediation('mediate', 'Cairo and Rome may mediate between Athens and Ankara.', ['Athens', 'Ankara'])),
    ['talks proposed EGY ITA GRC TUR'],
  )
})
