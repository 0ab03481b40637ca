import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Written } from '../support/annotated.ts'
import { resolved } from '../support/resolved.ts'

const head = { title: 'Remarks before the meeting', outlet: 'The White House' }
const turn = (label: string): Written => ({ text: `${label} Good morning.`, opens: true })
const states = (written: readonly Written[], phrase: string) =>
  resolved(written, phrase, '2025-06-12', null, head).states

test('RES39: "you" in a contact is the other one of two who take turns', () => {
  const welcome: Written = { text: 'We are glad to receive you.', actors: ['you'], recipients: ['We'], contact: true }
  const talk = [turn('PRESIDENT ERDOĞAN:'), turn('PRIME MINISTER MITSOTAKIS:')]
  assert.deepEqual(states([...talk, welcome], 'you'), ['TUR'])
  assert.deepEqual(states([...talk, turn('PRESIDENT ERDOĞAN:'), welcome], 'you'), ['GRC'])
})

test('RES39: … not of three, not of nobody known, and not where nobody meets', () => {
  const welcome: Written = { text: 'We are glad to receive you.', actors: ['you'], recipients: ['We'], contact: true }
  const talk = [turn('PRESIDENT ERDOĞAN:'), turn('PRIME MINISTER MITSOTAKIS:')]
  assert.deepEqual(states([...talk, turn('PRESIDENT MACRON:'), welcome], 'you'), [])
  assert.deepEqual(states([...talk, turn('Q'), welcome], 'you'), [])
  assert.deepEqual(states([...talk, { ...welcome, contact: false }], 'you'), [])
})

test('RES40: "he" is nobody who speaks himself', () => {
  const came: Written = { text: 'He has been here before.', actors: ['He'] }
  const met: Written = { text: 'I am glad that President Erdoğan is here.', actors: ['I', 'President Erdoğan'] }
  const talk = [turn('PRESIDENT ERDOĞAN:'), turn('PRIME MINISTER MITSOTAKIS:')]
  assert.deepEqual(states([...talk, met, came], 'He'), ['TUR'])
  assert.deepEqual(states([turn('PRIME MINISTER MITSOTAKIS:'), turn('PRESIDENT ERDOĞAN:'), came], 'He'), ['GRC'])
})

test('RES41: "the Secretary General" is that of the body of which the article introduces one', () => {
  const asked: Written = { text: 'The Secretary General thanked Chad.', actors: ['Secretary General'] }
  const rutte: Written = {
    text: 'NATO Secretary General Mark Rutte came.',
    actors: ['NATO Secretary General Mark Rutte'],
    names: [['Mark Rutte', 'PER']],
  }
  assert.deepEqual(states([rutte, asked], 'Secretary General'), ['NATO'])
  assert.deepEqual(states([asked], 'Secretary General'), ['UN'])
})
