import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Line, scene } from '../../events/scene.ts'
import { lives } from '../told.ts'

const actors = { Athens: ['GRC'], Ankara: ['TUR'], Rome: ['ITA'] }
const told = (...lines: readonly Line[]) => lives(scene(lines, actors))
const visit = (modality: string, to = 'Ankara'): Line => ({
  text: `Athens and the visit to ${to} on Monday.`,
  events: [
    {
      trigger: 'visit',
      type: 'CONSULT',
      mode: 'visit',
      modality,
      actors: ['Athens'],
      recipients: [to],
      when: ['Monday'],
    },
  ],
})
const signing = (modality: string, more: object = {}): Line => ({
  text: 'Rome heard that five accords are to be signed there.',
  events: [{ trigger: 'signed', type: 'SUPPORT', modality, ...more }],
})

test('LE178: what nobody who is named is to sign is signed by those whose visit is to come', () => {
  assert.deepEqual(told(visit('planned'), signing('planned')), [
    'visit planned 2025-12-08 GRC TUR',
    'signing planned 2025-12-08 GRC TUR',
  ])
  assert.equal(told(visit('planned'), signing('possible')).length, 2)
})

test('LE178: not what was signed, by others, or where the visit is over, comes later or is one of several', () => {
  assert.equal(told(visit('planned'), signing('actual')).length, 1)
  assert.equal(told(visit('planned'), signing('planned', { actors: ['Rome'] })).length, 1)
  assert.equal(told(visit('actual'), signing('planned')).length, 1)
  assert.equal(told(signing('planned'), visit('planned')).length, 1)
  assert.equal(told(visit('planned'), visit('planned', 'Rome'), signing('planned')).length, 2)
})

test('LE176: an exercise of two is one by its word, unless the reader says that it is another contact', () => {
  const act = (trigger: string, more: object = {}): Line => ({
    text: `Athens and Ankara ${trigger} at sea on Monday.`,
    events: [
      { trigger, type: 'COOPERATE', modality: 'planned', actors: ['Athens', 'Ankara'], when: ['Monday'], ...more },
    ],
  })
  assert.deepEqual(told(act('exercise')), ['exercise planned 2025-12-08 GRC TUR'])
  assert.deepEqual(told(act('trade')), [])
  assert.deepEqual(told(act('exercise', { actors: ['Athens'] })), [])
})
