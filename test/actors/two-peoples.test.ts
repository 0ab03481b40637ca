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

describe('RES217: a people of no state before another name', () => {
  const idsOf = (text: string, phrase: string) => resolved([{ text, actors: [phrase] }], phrase).ids

  it('says of what sort those are who are named behind it', () => {
    assert.deepEqual(idsOf('Shiite Houthi rebels left.', 'Shiite Houthi rebels'), ['group:houthis'])
    assert.deepEqual(idsOf('Muslim Chadian rebels left.', 'Muslim Chadian rebels'), ['TCD:REB'])
  })
  it('alone it is who they are', () => {
    assert.deepEqual(idsOf('Shiite rebels left.', 'Shiite rebels'), ['people:shiites'])
    assert.deepEqual(idsOf('Shiite Muslim rebels left.', 'Shiite Muslim rebels'), ['people:shiites'])
    assert.deepEqual(idsOf('Shiite and Chadian rebels left.', 'Shiite and Chadian rebels'), [
      'people:shiites',
      'TCD:REB',
    ])
  })
})
