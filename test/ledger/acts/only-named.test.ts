import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Line, scene } from '../../events/scene.ts'
import { lives } from '../told.ts'

const actors = {
  'Ann Lee': ['GRC:ann-lee'],
  'Bo Kaya': ['TUR:bo-kaya'],
  Rome: ['ITA'],
  Chad: ['TCD'],
  Athens: ['GRC'],
  Ankara: ['TUR'],
}
const visit = (trigger: string, who: string, where: string) => ({
  trigger,
  type: 'CONSULT',
  mode: 'visit',
  actors: [who],
  recipients: [where],
})
const also = (kind: string) => ({ contact: { kind, state: 'held', parties: [] } })
const told = (line: Line) => lives(scene([line], actors))

test('EV43: what is talked of has not the day of the article, what it is talked of in has', () => {
  const talked = (text: string, trigger: string): Line => ({
    text,
    events: [{ trigger, type: 'CONSULT', actors: ['Athens', 'Ankara'] }],
    also: also('talks'),
  })
  assert.deepEqual(
    told(talked('They reviewed steps to follow up on the fine summit between Athens and Ankara.', 'summit')),
    ['talks held GRC TUR'],
  )
  assert.deepEqual(told(talked('Athens discussed the floods in talks with Ankara.', 'talks')), [
    'talks held 2025-12-05 GRC TUR',
  ])
})

test('LE93: visits to two states are two, also where the second points back', () => {
  const line: Line = {
    text: 'Ann Lee returned to Rome after her trip to Chad.',
    events: [visit('returned', 'Ann Lee', 'Rome'), visit('trip', 'Ann Lee', 'Chad')],
    also: also('visit'),
  }
  const visits = told(line)
  assert.equal(visits.length, 2)
  assert.ok(visits.every((one) => !(one.includes('ITA') && one.includes('TCD'))))
})

test('LE338: "this marks the first" says of the contact told before which it is, and plans none', () => {
  const talks = (text: string, trigger: string, modality: string, when: readonly string[]): Line => ({
    text,
    events: [{ trigger, type: 'CONSULT', mode: 'meet', modality, actors: ['Athens', 'Ankara'], when }],
    also: { contact: { kind: 'talks', state: modality === 'actual' ? 'held' : 'planned', parties: [] } },
  })
  const held = talks('Athens and Ankara held talks on Monday.', 'talks', 'actual', ['on Monday'])
  const marks = talks('This marks the first round of Athens and Ankara since May.', 'round', 'planned', [])
  assert.deepEqual(lives(scene([held, marks], actors)), ['talks held 2025-12-01 GRC TUR'])
})
