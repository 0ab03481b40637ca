import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Line, scene } from '../../events/scene.ts'
import { lives } from '../told.ts'

const actors = { Athens: ['GRC'], Ankara: ['TUR'], 'Both capitals': ['GRC', 'TUR'], their: ['GRC', 'TUR'] }
const told = (...lines: readonly Line[]) => lives(scene(lines, actors))
const also = (kind: string, state: string) => ({ contact: { kind, state, parties: [] } })

const meeting = (words = 'on the sidelines of the summit'): Line => ({
  text: `Athens and Ankara will hold a meeting ${words} next week.`,
  events: [
    { trigger: 'meeting', type: 'CONSULT', modality: 'planned', actors: ['Athens', 'Ankara'], when: ['next week'] },
  ],
  also: also('meeting', 'planned'),
})
const summit: Line = {
  text: 'Both capitals are to attend the summit on 10 December.',
  events: [
    {
      trigger: 'summit',
      ...{ type: 'CONSULT', mode: 'multilateral', modality: 'planned' },
      ...{ actors: ['Both capitals'], when: ['10 December'] },
    },
  ],
  also: also('summit', 'planned'),
}

test('EV141, LE227: a summit and the meeting on its sidelines are two', () => {
  assert.deepEqual(told(meeting(), summit), [
    'meeting planned 2025-12-08…2025-12-14 GRC TUR',
    'summit planned 2025-12-10 GRC TUR',
  ])
  assert.deepEqual(told(meeting('in Rome'), summit), ['meeting planned 2025-12-08…2025-12-14 GRC TUR'])
})

test('LE226: the number that a meeting has makes it no other one', () => {
  const remark = (text: string): Line => ({
    text,
    events: [{ trigger: 'meeting', type: 'CONSULT', modality: 'hypothetical', actors: ['their'], when: ['this year'] }],
    also: also('meeting', 'planned'),
  })
  const first = ['meeting planned 2025-12-08…2025-12-14 GRC TUR']
  assert.deepEqual(told(meeting(), remark('It would be their seventh meeting this year.')), first)
  assert.deepEqual(told(meeting(), remark('It will already be their second official meeting this year.')), first)
  for (const other of [
    'It would need a second meeting on their part this year.',
    'It is a third meeting of their teams this year.',
  ])
    assert.equal(told(meeting(), remark(other)).length, 2, other)
})
