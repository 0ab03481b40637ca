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

test('EV222: a place that was cut goes with whose it is, and as far as its preposition leads', () => {
  assert.equal(place('Oslo met Lima at the Ghanaian border.', 'border'), 'Ghanaian border')
  assert.equal(place('Oslo met Lima near the U.S. border.', 'border'), 'U.S. border')
  assert.equal(place('Oslo met Lima on Ghana’s coast.', '’s coast'), 'Ghana’s coast')
  assert.equal(place('Oslo met Lima on Ghana’s side of the lake.', '’s side of'), 'Ghana’s side of the lake')
  assert.equal(place('Oslo met Lima at its border with Ghana.', 'border with'), 'border with Ghana')
  assert.equal(
    place('Oslo met Lima at the line between Ghana and South Sudan.', 'line between'),
    'line between Ghana and South Sudan',
  )
  assert.equal(place('Oslo met Lima in southern Ghana.', 'southern'), 'southern Ghana')
  assert.equal(place('Oslo met Lima at the Ghana-Togo border.', 'Ghana-'), 'Ghana-Togo border')
  assert.equal(place('Oslo met Lima at its border with Ghana.', 'border'), 'border with Ghana')
})

test('EV222: … and else stays as it was read', () => {
  assert.equal(place('Oslo met Lima at the border.', 'border'), 'border')
  assert.equal(place('On Monday border towns saw Oslo, which met Lima.', 'border towns'), 'border towns')
  assert.equal(place('Oslo met Lima in a bar of Accra.', 'bar'), 'bar')
  assert.equal(place('Oslo met Lima in northern Ghana.', 'northern Ghana'), 'northern Ghana')
  assert.equal(place('Oslo met Lima in Accra near the Volta.', 'Accra'), 'Accra')
  assert.equal(place('Oslo met Lima at its borders with Ghana, Togo and Chad.', 'borders'), 'borders')
})

test('EV181: what only points is no place', () => {
  for (const words of ['region', 'disputed region', 'here', 'north', 'six districts'])
    assert.equal(place(`Oslo met Lima in the ${words} on Monday.`, words), undefined)
  assert.equal(place('Oslo met Lima in Ghanaian territory.', 'territory'), 'Ghanaian territory')
  assert.equal(place('Oslo met Lima in the border region.', 'border region'), 'border region')
  assert.equal(place('Oslo met Lima at a bus stop.', 'bus stop'), 'bus stop')
})
