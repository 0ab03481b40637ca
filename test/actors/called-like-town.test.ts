import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { resolved } from '../support/resolved.ts'

describe('RES211: called like a town', () => {
  const of = (text: string, phrase: string, more: object = {}) =>
    resolved([{ text, actors: [phrase], ...more }], phrase).states

  it('what is of a state by its adjective is of no town', () => {
    assert.deepEqual(of('Chadian oil tanker Limburg sank.', 'Chadian oil tanker Limburg'), ['TCD'])
    assert.deepEqual(of('The Chadian newspaper Sabah protested.', 'Chadian newspaper Sabah'), ['TCD'])
  })
  it('a town is one behind a noun of places, and where the reader took it for one', () => {
    assert.notDeepEqual(of('The Chadian stronghold Limburg fell.', 'Chadian stronghold Limburg'), ['TCD'])
    const names = [['Limburg', 'GPE']]
    assert.notDeepEqual(of('The Chadian tanker Limburg sank.', 'Chadian tanker Limburg', { names }), ['TCD'])
  })
})
