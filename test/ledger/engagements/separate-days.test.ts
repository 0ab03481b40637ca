import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Line, scene } from '../../events/scene.ts'
import { lives } from '../told.ts'

const actors = {
  Ankara: ['TUR'],
  'Ann Lee': ['GRC:ann-lee'],
  'Bo Kaya': ['TUR:bo-kaya'],
  'Cem Ates': ['TUR:cem-ates'],
  'Sam Haddad': ['SYR:sam-haddad'],
}
const names = (text: string, ...persons: readonly string[]) => ({
  names: persons.filter((person) => text.includes(person)).map((person) => [person, 'PER']),
})
const met = (text: string, others: readonly string[], when: readonly string[], more: object = {}): Line => ({
  text,
  events: [{ trigger: 'met', type: 'CONSULT', actors: ['Ann Lee', ...others], when, ...more }],
  also: { contact: { kind: 'meeting', state: 'held', parties: [] }, ...names(text, 'Dilek Oz', 'Ela Su') },
})
const told = (...args: Parameters<typeof met>) => lives(scene([met(...args)], actors))
const both = ['Monday', 'Tuesday']

test('LE232: persons who are met on a day each', () => {
  const two = ['meeting held 2025-12-01 GRC:ann-lee TUR:bo-kaya', 'meeting held 2025-12-02 GRC:ann-lee TUR:cem-ates']
  assert.deepEqual(told('Ann Lee met Bo Kaya on Monday and Cem Ates on Tuesday.', ['Bo Kaya', 'Cem Ates'], both), two)
  assert.deepEqual(told('Ann Lee met on Monday Bo Kaya and on Tuesday Cem Ates.', ['Bo Kaya', 'Cem Ates'], both), two)
  assert.deepEqual(
    told(
      'Ann Lee met Bo Kaya on Monday and Cem Ates the day after.',
      ['Bo Kaya', 'Cem Ates'],
      ['Monday', 'the day after'],
    ),
    two,
  )
})

test('LE232: whom the reader left out behind the last day is another of the hosts', () => {
  const first = 'meeting held 2025-12-01 GRC:ann-lee TUR:bo-kaya'
  const head = 'Ann Lee met Bo Kaya on Monday and, on Tuesday, the head of the port'
  assert.deepEqual(told(`${head}, Dilek Oz.`, ['Bo Kaya'], both), [first, 'meeting held 2025-12-02 GRC:ann-lee TUR'])
  assert.equal(told(`${head}.`, ['Bo Kaya'], both).length, 1)
  assert.equal(told(`${head}, Dilek Oz, and Ela Su.`, ['Bo Kaya'], both).length, 1)
})

test('LE232: one meeting of several days, or of several states, stays as it is', () => {
  const all = ['Bo Kaya', 'Cem Ates']
  assert.equal(told('Ann Lee met Bo Kaya and Cem Ates on Monday and Tuesday.', all, both).length, 1)
  assert.equal(told('Ann Lee met Bo Kaya and Cem Ates on Monday.', all, ['Monday']).length, 1)
  const states = ['Bo Kaya', 'Sam Haddad']
  assert.equal(told('Ann Lee met Bo Kaya on Monday and Sam Haddad on Tuesday.', states, both).length, 1)
})

test('LE232: beside the visit that they are part of', () => {
  const visit = { trigger: 'saw', mode: 'visit' }
  const text = 'Ann Lee saw Bo Kaya on Monday and Cem Ates on Tuesday.'
  const lines = {
    ...met(text, ['Bo Kaya', 'Cem Ates'], both, visit),
    also: { contact: { kind: 'visit', state: 'held', parties: [] } },
  }
  assert.deepEqual(
    lives(scene([lines], actors)).map((life) => life.replace(/2025-\S+ /u, '')),
    [
      'visit held GRC:ann-lee TUR:bo-kaya TUR:cem-ates',
      'meeting held GRC:ann-lee TUR:bo-kaya',
      'meeting held GRC:ann-lee TUR:cem-ates',
    ],
  )
})
