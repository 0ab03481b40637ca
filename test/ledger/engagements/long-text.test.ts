import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scene } from '../../events/scene.ts'
import { lives } from '../told.ts'

test('a visit and a meeting that a text tells of five hundred times are one contact each', () => {
  const actors = { Athens: ['GRC'], Ankara: ['TUR'] }
  const act = { type: 'CONSULT', actors: ['Athens'], recipients: ['Ankara'] }
  const told = Array.from({ length: 500 }, () => [
    { text: 'Athens visited Ankara.', events: [{ trigger: 'visited', mode: 'visit', ...act }] },
    { text: 'Athens met Ankara.', events: [{ trigger: 'met', mode: 'meet', ...act }] },
  ])
  assert.ok(lives(scene(told.flat(), actors)).length <= 2)
})
