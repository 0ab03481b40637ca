import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lineWriter } from '../../src/query/dossier.ts'
import type { AnyEntry } from '../../src/query/views.ts'

const text = 'Greece says the boat will be sent home.'
const entry = (content: string): AnyEntry => {
  const trigger = { start: 7, end: 11, text: 'says' }
  const evidence = [{ article: 'a', sentence: 0, start: 0, end: text.length, trigger, roles: [], text }]
  const statement = { speaker: 'Dendias', speakerActor: null, affiliation: null, stance: 'promise', content, about: [] }
  const known = { id: 's', articles: ['a'], sources: 1, firstTold: '2015-03-01', lastTold: '2015-03-01' }
  return { kind: 'statement', entry: { ...statement, ...known, evidence } } as unknown as AnyEntry
}
const words = (content: string, isQuoted: boolean) =>
  lineWriter({ actors: {}, sources: {} }, { isQuoted })(entry(content)).words

test('a line does not repeat what is most of the sentence beneath it, and says it where there is none', () => {
  assert.equal(words('the boat will be sent home', true), 'Dendias promise')
  assert.equal(words('the boat will be sent home', false), 'Dendias promise: “the boat will be sent home”')
  assert.equal(words('the boat', true), 'Dendias promise: “the boat”', 'what is only part of it is picked out')
  assert.equal(words('a boat will be sent home soon', true), 'Dendias promise: “a boat will be sent home soon”')
})
