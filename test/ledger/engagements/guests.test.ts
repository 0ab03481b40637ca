import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Line, scene } from '../../events/scene.ts'
import { lives } from '../told.ts'

const actors = {
  Athens: ['GRC'],
  Ankara: ['TUR'],
  Cairo: ['EGY'],
  Rome: ['ITA'],
  'Ann Lee': ['GRC:ann-lee'],
  'Bo Kaya': ['TUR:bo-kaya'],
  her: ['GRC:ann-lee'],
  Idlib: ['SYR:idlib'],
  'Sam Haddad': ['SYR:sam-haddad'],
  'Rima Aziz': ['SYR:rima-aziz'],
}
const told = (...lines: readonly Line[]) => lives(scene(lines, actors))
const contact = (kind: string, state: string) => ({ contact: { kind, state, parties: [] } })

test('LE5: a town is no other party than a person of its state, and none beside him (LE3)', () => {
  const trip: Line = {
    text: 'Ann Lee will fly to Idlib on Monday.',
    events: [
      {
        trigger: 'fly',
        type: 'CONSULT',
        mode: 'visit',
        modality: 'planned',
        actors: ['Ann Lee'],
        recipients: ['Idlib'],
        when: ['Monday'],
      },
    ],
    also: contact('visit', 'planned'),
  }
  const host = (who: string): Line => ({
    text: `${who} will receive her.`,
    events: [{ trigger: 'receive', type: 'CONSULT', mode: 'visit', modality: 'planned', actors: [who, 'her'] }],
    also: contact('visit', 'planned'),
  })
  assert.deepEqual(told(trip, host('Sam Haddad')), [
    'visit planned 2025-12-08 GRC:ann-lee SYR:sam-haddad [planned 2025-12-08, planned]',
  ])
  assert.equal(told(host('Sam Haddad'), host('Rima Aziz')).length, 2)
})

test('LE44: guests of several states whom a stranger receives do not visit each other', () => {
  const receives = (by: string): Line => ({
    text: `${by} received Ann Lee and Cairo today.`,
    events: [
      { trigger: 'received', type: 'CONSULT', mode: 'visit', actors: [by, 'Ann Lee', 'Cairo'], when: ['today'] },
    ],
    also: contact('visit', 'held'),
  })
  assert.deepEqual(told(receives('Governor Mo')), [])
  assert.deepEqual(told(receives('Bo Kaya')), ['visit held 2025-12-05 GRC:ann-lee EGY TUR:bo-kaya'])
})

test('LE6: a visit said once more in its sentence is one visit', () => {
  const twice = (text: string, again: object = {}): readonly string[] =>
    told({
      text,
      events: [
        { trigger: 'came', type: 'CONSULT', mode: 'visit', actors: ['Ann Lee'], recipients: ['Ankara'] },
        { trigger: 'trip', type: 'CONSULT', mode: 'visit', actors: ['Ann Lee'], recipients: ['Ankara'], ...again },
      ],
      also: contact('visit', 'held'),
    })
  assert.equal(twice('In May Ann Lee came to Ankara by train, a trip that took a night.').length, 1)
  const apart = twice('Ann Lee came to Ankara by train, after a trip on Monday.', { when: ['Monday'] })
  assert.ok(apart.every((line) => line.startsWith('visit held')))
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
  assert.deepEqual(told(mediation('talks', 'The talks, mediated by Cairo and Rome, may fail.', [])), [])
  assert.deepEqual(told(mediation('talks', 'The talks, mediated by Oslo, of Cairo and Rome may fail.', [])), [
    'talks proposed EGY ITA',
  ])
  assert.deepEqual(told(mediation('meet', 'Cairo and Rome may meet.', [])), ['talks proposed EGY ITA'])
  assert.deepEqual(
    told(mediation('mediate', 'Cairo and Rome may mediate between Athens and Ankara.', ['Athens', 'Ankara'])),
    ['talks proposed EGY ITA GRC TUR'],
  )
})
