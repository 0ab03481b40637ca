import assert from 'node:assert/strict'
import { test } from 'node:test'
import { resolved } from '../support/resolved.ts'

const who = (text: string, phrase: string) => resolved([{ text, actors: [phrase] }], phrase)
const states = (text: string, phrase: string) => who(text, phrase).states.toSorted()

test('RES201: police, officials and people in two states are of both', () => {
  assert.deepEqual(states('Police in Kenya and Ghana raided a bank.', 'Police'), ['GHA', 'KEN'])
  assert.deepEqual(states('Dockers in Kenya, Ghana and Togo struck.', 'Dockers'), ['GHA', 'KEN', 'TGO'])
})

test('RES201: … not forces and things, who may be of another', () => {
  assert.ok(states('Coalition troops in Kenya and Ghana fled.', 'Coalition troops').length < 2)
  assert.ok(states('Strongholds in Kenya and Ghana fell.', 'Strongholds').length < 2)
})

test('RES201: … and of a town and the state behind its comma the state counts', () => {
  assert.ok(states('Police in Lomé, Togo raided a bank.', 'Police').every((state) => state === 'TGO'))
})

test('RES202: of a faith or a people of no state it says more where they are from', () => {
  assert.deepEqual(states('Jewish divers from Kenya and Ghana left.', 'Jewish divers'), ['GHA', 'KEN'])
  assert.deepEqual(states('The Catholic Archdiocese of Lomé left.', 'Catholic Archdiocese'), ['TGO'])
  assert.deepEqual(states('Jewish divers left Kenya.', 'Jewish divers'), ['?'])
  assert.deepEqual(states('Togolese divers from Kenya left.', 'Togolese divers'), ['TGO'])
})
