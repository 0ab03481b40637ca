import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scene } from '../../events/scene.ts'
import { lives } from '../told.ts'

const actors = { Athens: ['GRC'], Ankara: ['TUR'] }
const told = (text: string, ...triggers: readonly string[]) => {
  const act = { type: 'CONSULT', actors: ['Athens', 'Ankara'], when: ['Monday'] }
  return lives(scene([{ text, events: triggers.map((trigger) => ({ trigger, ...act })) }], actors)).length
}

test('LE180: a letter and its answer are no contact', () => {
  assert.equal(told('Athens wrote to Ankara on Monday.', 'wrote'), 0)
  assert.equal(told('The letter of Athens to Ankara was answered on Monday.', 'letter', 'answered'), 0)
  assert.equal(told('Athens and Ankara exchanged only messages on Monday.', 'exchanged'), 0)
  assert.equal(told('Athens contacted Ankara via letters on Monday.', 'contacted'), 0)
})

test('LE180: what was also said in person or by phone, or exchanged otherwise, is one', () => {
  assert.equal(told('Athens met Ankara on Monday about a letter.', 'met'), 1)
  assert.equal(told('Athens contacted Ankara by telephone about letters on Monday.', 'contacted'), 1)
  assert.equal(told('Athens and Ankara exchanged visits on Monday.', 'exchanged'), 1)
  assert.equal(told('Ankara answered the telephone of Athens on Monday.', 'answered'), 1)
})
