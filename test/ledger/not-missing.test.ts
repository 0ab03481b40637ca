import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Line, scene } from '../events/scene.ts'
import { lives } from './told.ts'

const actors = { Athens: ['GRC'], Turkey: ['TUR'], 'Ann Lee': ['GRC:ann-lee'], NATO: ['NATO'] }
const about = (other: string): readonly Line[] =>
  [1, 2, 3].map(() => ({
    text: `Athens praised ${other}.`,
    events: [{ trigger: 'praised', type: 'SUPPORT', actors: ['Athens'], recipients: [other] }],
  }))
const contacts = (other: string, line: Line) => lives(scene([...about(other), line], actors))

test('LE58: private people of no known state are not the other one of the pair', () => {
  const met = (whom: string): Line => ({
    text: `Ann Lee met ${whom} in the evening.`,
    events: [{ trigger: 'met', type: 'CONSULT', actors: ['Ann Lee', whom] }],
  })
  assert.deepEqual(contacts('Turkey', met('business leaders')), [])
  assert.deepEqual(contacts('Turkey', met('civil society leaders')), [])
  assert.deepEqual(contacts('Turkey', met('officials')), ['talks held GRC:ann-lee TUR'])
})

test('LE58: who travels does not come to a body that the article is about', () => {
  const came: Line = {
    text: 'Ann Lee came in the evening.',
    events: [{ trigger: 'came', type: 'CONSULT', mode: 'visit', actors: ['Ann Lee'] }],
  }
  assert.deepEqual(contacts('NATO', came), [])
  assert.deepEqual(contacts('Turkey', came), ['visit held GRC:ann-lee TUR'])
})

test('LE18: who has a counterpart of one state is of the other one that the article names, if it names two alone', () => {
  const names = { ...actors, 'Bo Kaya': ['TUR:bo-kaya'], Rome: ['ITA'] }
  const call = (text: string): Line => ({
    text,
    events: [{ trigger: 'spoke', type: 'CONSULT', mode: 'phone', actors: ['Ed Moro', 'Bo Kaya'] }],
  })
  const close = (text: string): Line => ({ text, events: [] })
  const of = (...lines: readonly Line[]) => lives(scene(lines, names))
  const spoke = call('Ed Moro spoke with his counterpart, Bo Kaya, at noon.')
  const praise = (who: string): Line => ({
    text: `${who} praised the call.`,
    events: [{ trigger: 'praised', type: 'SUPPORT', actors: [who] }],
  })
  assert.deepEqual(of(spoke, praise('Athens')), ['call held 2025-12-05 TUR:bo-kaya GRC'])
  assert.deepEqual(of(spoke, praise('Athens'), praise('Rome')), [])
  assert.deepEqual(of(call('Ed Moro spoke with Bo Kaya at noon.'), praise('Athens'), close('Snow fell.')), [])
})

test('LE58: who meets his own advisers, or his counterparts of many states, has not met the other one', () => {
  const met = (words: string): Line => ({
    text: `Ann Lee conferred with ${words} in the evening.`,
    events: [{ trigger: 'conferred', type: 'CONSULT', actors: ['Ann Lee'] }],
  })
  assert.deepEqual(contacts('Turkey', met('her top advisers')), [])
  assert.deepEqual(contacts('Turkey', met('their counterparts of the alliance')), [])
  assert.deepEqual(contacts('Turkey', met('her counterpart')), ['talks held GRC:ann-lee TUR'])
  assert.deepEqual(contacts('Turkey', met('officials')), ['talks held GRC:ann-lee TUR'])
})
