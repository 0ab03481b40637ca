import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Line, scene } from '../../events/scene.ts'
import { lives } from '../told.ts'

const actors = {
  Athens: ['GRC'],
  Ankara: ['TUR'],
  'Bo Kaya': ['TUR:bo-kaya'],
  'Ann Lee': ['GRC:ann-lee'],
  She: ['GRC:ann-lee'],
}
const about = [1, 2, 3].map(
  (): Line => ({
    text: 'Athens praised Ankara.',
    events: [{ trigger: 'praised', type: 'SUPPORT', actors: ['Athens'], recipients: ['Ankara'] }],
  }),
)
const met = (modality = 'actual'): Line => ({
  text: 'Ann Lee met Bo Kaya on Tuesday.',
  events: [{ trigger: 'met', type: 'CONSULT', modality, actors: ['Ann Lee', 'Bo Kaya'], when: ['Tuesday'] }],
  also: { contact: { kind: 'meeting', state: modality === 'actual' ? 'held' : 'planned', parties: [] } },
})
const leaves = (text = 'She leaves on Thursday.', more: object = {}): Line => ({
  text,
  events: [
    {
      trigger: 'leaves',
      type: 'CONSULT',
      mode: 'visit',
      modality: 'planned',
      actors: ['She'],
      when: ['Thursday'],
      ...more,
    },
  ],
  also: { contact: { kind: 'visit', state: 'planned', parties: [] } },
})
const visits = (...lines: readonly Line[]) =>
  lives(scene([...about, ...lines], actors)).filter((life) => life.startsWith('visit'))

test('LE234: who leaves after a meeting makes no visit by it', () => {
  assert.deepEqual(visits(met(), leaves()), [])
  // who sets out, and who leaves for somewhere
  assert.equal(visits(leaves()).length, 1)
  assert.equal(visits(met('planned'), leaves()).length, 1)
  assert.equal(visits(met(), leaves('She leaves for Ankara on Thursday.', { recipients: ['Ankara'] })).length, 1)
})
