import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { resolved } from '../support/resolved.ts'

const statesOf = (text: string, actor: string, phrase: string) =>
  resolved([{ text, actors: [actor], recipients: [phrase] }], phrase).states

describe('RES210: whence they are taken', () => {
  it('a possessive says whose they are', () => {
    assert.deepEqual(statesOf('Chad evacuates its citizens from Togo.', 'Chad', 'citizens'), ['TCD'])
    assert.deepEqual(statesOf('Chad calls home its nurses from Togo.', 'Chad', 'nurses'), ['TCD'])
  })
  it('behind a word of taking away nothing says it', () => {
    for (const text of [
      'Chad evacuates 300 citizens from Togo.',
      'Chad will airlift about 300 stranded citizens from Togo.',
      'Chad announced the withdrawal of citizens from Togo.',
    ]) {
      const phrase = /(?:300 (?:stranded )?)?citizens/.exec(text)?.[0] ?? ''
      assert.ok(!statesOf(text, 'Chad', phrase).includes('TGO'), text)
    }
  })
  it('else they are of whence they are', () => {
    assert.deepEqual(statesOf('Chad arrested 300 citizens from Togo.', 'Chad', '300 citizens'), ['TGO'])
    assert.deepEqual(statesOf('Chad welcomed its guests from Togo.', 'Chad', 'guests'), ['TGO'])
    assert.deepEqual(statesOf('Chad rebuked its colleagues from Togo.', 'Chad', 'colleagues'), ['TGO'])
  })
})
