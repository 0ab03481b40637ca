import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeEvents } from '../../src/events/code-events.ts'
import { scene } from './scene.ts'

const place = (text: string, cut: string) =>
  codeEvents(
    scene([{ text, events: [{ trigger: 'met', type: 'CONSULT', actors: ['Oslo', 'Lima'], place: [cut] }] }], {
      Oslo: ['NOR'],
      Lima: ['PER'],
    }),
  ).events[0]?.place?.name

test('EV180: a place that is the end of a known name has the whole of it', () => {
  assert.equal(place('Oslo met Lima at the United Nations.', 'Nations'), 'United Nations')
  assert.equal(place('Oslo met Lima in New Delhi.', 'Delhi'), 'New Delhi')
})

test('EV180: … and else what was read', () => {
  assert.equal(place('Oslo met Lima at the Tvedestrand House.', 'House'), 'House')
  assert.equal(place('On Monday Oslo met Lima in Doha.', 'Doha'), 'Doha')
})
