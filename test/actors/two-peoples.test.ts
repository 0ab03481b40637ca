import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { resolved } from '../support/resolved.ts'

describe('RES59: two peoples of a person, with a hyphen', () => {
  const of = (text: string, phrase: string) => resolved([{ text, actors: [phrase] }], phrase).states

  it('is American', () => {
    assert.deepEqual(of('The Chadian-American writer Abo Bokari left.', 'Chadian-American writer Abo Bokari'), ['USA'])
  })
  it('and no other', () => {
    assert.deepEqual(of('The American-Chadian writer Abo Bokari left.', 'American-Chadian writer Abo Bokari'), ['USA'])
    assert.deepEqual(of('A Chadian-American committee met.', 'Chadian-American committee'), ['TCD', 'USA'])
  })
})
