import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Written } from '../support/annotated.ts'
import { resolved } from '../support/resolved.ts'

const named = (text: string, who: string, name: string): Written => ({ text, actors: [who], names: [[name, 'PER']] })
const told = (phrase: string, before = 'The'): Written => ({
  text: `${before} ${phrase} spoke of the harbour.`,
  actors: [phrase],
})
const president = named('President Ayo Okonde of Togo came.', 'President Ayo Okonde', 'Ayo Okonde')
const premier = named('Prime Minister Ali Sow of Togo left.', 'Prime Minister Ali Sow', 'Ali Sow')

test('RES173: who sits in parliament for a region is not the region', () => {
  assert.deepEqual(resolved([told('Ohio senator')], 'Ohio senator').ids, ['USA:LEG'])
  assert.deepEqual(resolved([told('Texas congressman', 'A')], 'Texas congressman').ids, ['USA:LEG'])
  assert.deepEqual(resolved([told('Texas police')], 'Texas police').ids, ['USA:texas'])
})

test('RES174: the leader of a state is who was named as its head', () => {
  const ids = (...lines: readonly Written[]) => resolved(lines, 'Togolese leader').ids
  assert.deepEqual(ids(president, told('Togolese leader')), ['TGO:ayo-okonde'])
  assert.deepEqual(ids(president, premier, told('Togolese leader')), ['TGO:GOV'], 'one of two')
  assert.deepEqual(ids(president, told('Togolese leader', 'A')), ['TGO:GOV'], 'any one')
  assert.deepEqual(ids(told('Togolese leader'), president), ['TGO:GOV'], 'named later')
  assert.deepEqual(resolved([president, told('Malian leader')], 'Malian leader').ids, ['MLI:GOV'])
  assert.deepEqual(resolved([president, told('former Togolese leader')], 'former Togolese leader').ids, ['TGO:CIV'])
})

test('RES174: the senator of a region is the one who was named', () => {
  const senator = named('Sen. Ann Lee of Ohio came.', 'Sen. Ann Lee', 'Ann Lee')
  const ids = (...lines: readonly Written[]) => resolved(lines, 'Ohio senator').ids
  assert.deepEqual(ids(senator, told('Ohio senator')), ['USA:ann-lee'])
  const other = named('Sen. Ed Moro of Iowa left.', 'Sen. Ed Moro', 'Ed Moro')
  assert.deepEqual(ids(senator, other, told('Ohio senator')), ['USA:LEG'])
})

test('RES61: leaders and states of a region are its states, and not its people', () => {
  const ids = (phrase: string) => resolved([told(phrase, 'Several')], phrase).ids
  assert.deepEqual(ids('Asian leaders'), ['people:asian-states'])
  assert.deepEqual(ids('Latin American governments'), ['people:latin-american-states'])
  assert.deepEqual(ids('Asian diplomats'), ['people:asians'])
  assert.deepEqual(ids('African Union leaders'), ['AU'])
})
