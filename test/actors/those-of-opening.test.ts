import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Written } from '../support/annotated.ts'
import { resolved } from '../support/resolved.ts'

const opening: Written = {
  text: 'Foreign Minister Ayo Okonde of Togo spoke with Foreign Minister Ali Sow of Mali.',
  names: [
    ['Ayo Okonde', 'PER'],
    ['Togo', 'GPE'],
    ['Ali Sow', 'PER'],
    ['Mali', 'GPE'],
  ],
  actors: ['Foreign Minister Ayo Okonde', 'Foreign Minister Ali Sow'],
  contact: true,
}
const others: Written = {
  text: 'The minister welcomed the accord that Chad and Niger signed.',
  names: [
    ['Chad', 'GPE'],
    ['Niger', 'GPE'],
  ],
  actors: ['Chad', 'Niger'],
}
const own = { title: 'Readout of the call', outlet: 'Ministry of Foreign Affairs, Togo' }
const states = (written: readonly Written[], phrase: string, head = own) =>
  resolved(written, phrase, '2025-06-12', null, head).states.toSorted()
const act = (text: string, phrase: string, contact = false): Written => ({ text, actors: [phrase], contact })

for (const [text, phrase] of [
  ['They agreed to open a ferry.', 'They'],
  ['In addition, they asked for calm.', 'they'],
  ['The two leaders agreed to open a ferry.', 'two leaders'],
  ['The two officials agreed to open a ferry.', 'two officials'],
  ['The foreign ministers agreed to open a ferry.', 'foreign ministers'],
] as const)
  test(`RES142: those of the opening are meant, whomever the text has named since: ${text}`, () => {
    assert.deepEqual(states([opening, others, act(text, phrase)], phrase), ['MLI', 'TGO'])
  })

test('RES142: … by their names', () => {
  const { ids } = resolved([opening, others, act('They asked for calm.', 'They')], 'They', '2025-06-12', null, own)
  assert.equal(ids.length, 2)
  assert.ok(ids.every((id) => /okonde|sow/.test(id)))
})

test('RES142: … not in news', () => {
  const news = { title: 'Ministers speak', outlet: 'Daily Star' }
  assert.deepEqual(states([opening, others, act('They asked for calm.', 'They')], 'They', news), ['NER', 'TCD'])
})

test('RES142: … not behind a contact of the own side with another', () => {
  const next: Written = {
    text: 'Foreign Minister Ayo Okonde met Foreign Minister Jean Bako of Chad.',
    names: [
      ['Ayo Okonde', 'PER'],
      ['Jean Bako', 'PER'],
      ['Chad', 'GPE'],
    ],
    actors: ['Foreign Minister Ayo Okonde', 'Foreign Minister Jean Bako'],
    contact: true,
  }
  assert.deepEqual(states([opening, next, act('They asked for calm.', 'They')], 'They'), ['TCD', 'TGO'])
})

test('RES170: … but behind one that all of them have still to hold with others', () => {
  const both = ['Ayo Okonde', 'Ali Sow']
  const with3 = (text: string, toCome: boolean, actors = both): Written => ({
    text,
    names: [...[...actors, 'Jean Bako'].map((name) => [name, 'PER'] as const), ['Chad', 'GPE']],
    actors: [...actors, 'Jean Bako'],
    ...{ contact: true, toCome },
  })
  const text = 'Ayo Okonde and Ali Sow will consult with Foreign Minister Jean Bako of Chad.'
  const ids = (next: Written) =>
    resolved(
      [opening, next, others, act('The two leaders asked for calm.', 'two leaders')],
      'two leaders',
      '2025-06-12',
      null,
      own,
    ).ids
  const areThey = (next: Written) => ids(next).length === 2 && ids(next).every((id) => /okonde|sow/.test(id))
  assert.ok(areThey(with3(text, true)))
  assert.ok(!areThey(with3(text, false)))
  assert.ok(!areThey(with3('Ayo Okonde will consult with Foreign Minister Jean Bako of Chad.', true, ['Ayo Okonde'])))
})

test('RES142: … "they" is not where others are the subject before it', () => {
  const guests: Written = { text: 'Chadian envoys had left.', actors: ['Chadian envoys'], names: [['Chadian', 'NORP']] }
  assert.deepEqual(states([opening, others, guests, act('They asked for calm.', 'They')], 'They'), ['TCD'])
})

test('RES142: … nor "three leaders" where two met', () => {
  const three = act('The three leaders asked for calm.', 'three leaders')
  assert.notDeepEqual(states([opening, others, three], 'three leaders'), ['MLI', 'TGO'])
})

test('RES142: … nor those of an office that its own does not hold', () => {
  const presidents = act('The presidents asked for calm.', 'presidents')
  const { ids } = resolved([opening, others, presidents], 'presidents', '2025-06-12', null, own)
  assert.ok(!ids.some((id) => /okonde|sow/.test(id)))
})
