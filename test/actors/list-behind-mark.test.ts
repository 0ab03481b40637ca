import assert from 'node:assert/strict'
import { test } from 'node:test'
import { resolved } from '../support/resolved.ts'

const states = (of: string) =>
  resolved(
    [{ text: `Chad met the leaders of ${of}.`, actors: ['Chad'], recipients: ['leaders'], contact: true }],
    'leaders',
  ).states.toSorted()

test('RES152: those of the countries that a list behind the mark names', () => {
  assert.deepEqual(states('the three Nordic countries: Sweden, Norway, and Finland'), ['FIN', 'NOR', 'SWE'])
  assert.deepEqual(states('two neighbouring states (Kenya and Ghana)'), ['GHA', 'KEN'])
})

test('RES152: … not who stands alone behind it', () => {
  assert.ok(!states('the Nordic countries: Kenya').includes('KEN'))
})

test('RES153: several ministers are not the one who has the office in the state that publishes', () => {
  const head = { title: "Readout of President Biden's Trip", outlet: 'The White House' }
  const ids = (phrase: string) =>
    resolved(
      [{ text: `Mr. Singh met the ${phrase} in Ghana.`, actors: ['Mr. Singh'], recipients: [phrase] }],
      phrase,
      '2021-11-08',
      null,
      head,
    ).ids
  assert.ok(!ids('Ministers of Finance').includes('USA:janet-yellen'))
  assert.ok(ids('Secretary of State').includes('USA:antony-blinken'))
})
