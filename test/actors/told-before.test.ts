import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Written } from '../support/annotated.ts'
import { resolved } from '../support/resolved.ts'

const told = (phrase: string, before = 'The', rest = 'spoke of the harbour.'): Written => ({
  text: `${before} ${phrase} ${rest}`,
  actors: [phrase],
})
const ids = (...lines: readonly Written[]) => resolved(lines, lines.at(-1)!.actors![0]!).ids
const sailors = told('Togolese sailors', 'Three')
const elsewhere = told('Malian minister', 'A', 'met nobody in Lagos.')

test('RES240: "the sailors" are those of whom the text said whose they are', () => {
  assert.deepEqual(ids(sailors, elsewhere, told('sailors')), ids(sailors))
  assert.deepEqual(ids(sailors, elsewhere, told('sailors', 'Those')), ids(sailors))
})

test('RES240: not where two states have some, nor where the phrase says of them what was not said', () => {
  const others = told('Malian sailors', 'Two')
  const isSaid = (...lines: readonly Written[]) =>
    resolved(lines, lines.at(-1)!.actors![0]!).resolution.reasons.some((reason) => reason.endsWith('in the text'))
  assert.ok(isSaid(sailors, told('sailors')))
  assert.ok(!isSaid(sailors, others, told('sailors')), 'two states')
  assert.ok(!isSaid(sailors, told('allied sailors')), 'other words')
  assert.ok(!isSaid(sailors, told('sailors', 'Some')), 'any')
  assert.ok(!isSaid(sailors, told('sailors', 'Their')), 'of another')
  assert.ok(!isSaid(told('Togolese government'), told('government')), 'an organ of whatever state is in mind')
})

test('RES240: what a headline leaves out, the text behind it says', () => {
  const headline: Written = { ...told('sailors', 'Mali frees'), headline: true }
  const sentence = told('Togolese sailor', 'Mali freed a')
  assert.deepEqual(resolved([headline, sentence], 'sailors').ids, ids(sentence))
})
