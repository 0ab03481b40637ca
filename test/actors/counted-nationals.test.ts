import assert from 'node:assert/strict'
import { test } from 'node:test'
import { resolved } from '../support/resolved.ts'

const states = (text: string, phrase: string) =>
  resolved([{ text, actors: ['Rebels'], recipients: [phrase] }], phrase).states.toSorted()

test('RES200: people of no state are of those that a list right behind counts', () => {
  assert.deepEqual(states('Rebels took six divers (two Kenyan, three Ghanaian and a Togolese).', 'six divers'), [
    'GHA',
    'KEN',
    'TGO',
  ])
  assert.deepEqual(states('Rebels freed two divers, one Kenyan and one Ghanaian.', 'two divers'), ['GHA', 'KEN'])
  assert.deepEqual(states('Rebels freed divers, including Kenyans and Ghanaians.', 'divers'), ['GHA', 'KEN'])
  assert.deepEqual(states('Rebels shot two men, one from Kenya and the other from Ghana.', 'two men'), ['GHA', 'KEN'])
})

test('RES200: … or one farther behind that counts as many', () => {
  const text = 'Rebels freed two divers taken in March, a Kenyan and a Ghanaian, and left.'
  assert.deepEqual(states(text, 'two divers'), ['GHA', 'KEN'])
  assert.deepEqual(states(text.replace('two divers', 'four divers'), 'four divers'), [])
})

test('RES200: not who says so behind it, nor whose state their own words say', () => {
  assert.deepEqual(states('Rebels shot two divers, Kenyan and Ghanaian officers said.', 'two divers'), [])
  assert.deepEqual(states('Rebels freed two Malian divers, a Kenyan and a Ghanaian.', 'two Malian divers'), ['MLI'])
  assert.deepEqual(states('Rebels freed a diver, a Kenyan and a Ghanaian.', 'diver'), [])
})
