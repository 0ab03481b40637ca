import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Line, scene } from '../../events/scene.ts'
import { lives } from '../told.ts'

const actors = {
  'Ann Lee': ['GRC:ann-lee'],
  'Bo Kaya': ['TUR:bo-kaya'],
  Rossi: ['TUR:rossi'],
  leaders: ['GRC:GOV', 'TUR:GOV'],
}

function line(text: string, contacts: Readonly<Record<string, readonly [kind: string, when?: string]>>): Line {
  const events = Object.entries(contacts).map(([trigger, [kind, when]]) => ({
    trigger,
    type: 'CONSULT',
    actors: Object.keys(actors).filter((name) => text.includes(name)),
    ...(kind === 'call' ? { mode: 'phone' } : {}),
    when: when === undefined ? [] : [when],
  }))
  const kind = Object.values(contacts)[0]?.[0] ?? 'talks'
  return { text, events, also: { contact: { kind, state: 'held', parties: [] } } }
}

const met = line('Ann Lee had a meeting with Bo Kaya on Monday.', { meeting: ['meeting', 'Monday'] })

test('LE92: who is told to speak, right behind a meeting, spoke there', () => {
  const spoke = line('Ann Lee spoke with Bo Kaya about the straits.', { spoke: ['call'] })
  assert.deepEqual(lives(scene([met, spoke], actors)), ['meeting held 2025-12-01 GRC:ann-lee TUR:bo-kaya'])
})

test('LE92: in one sentence, on one day, the word of a form says what it was', () => {
  const both = line('The leaders spoke in May, when Ann Lee phoned Bo Kaya.', {
    phoned: ['call', 'May'],
    spoke: ['call', 'May'],
  })
  assert.equal(lives(scene([both], actors)).length, 1)
})

test('LE92: who speaks on a day of his own, with somebody else or further off makes another contact', () => {
  const monday = line('Ann Lee spoke with Bo Kaya on Wednesday.', { spoke: ['call', 'Wednesday'] })
  assert.equal(lives(scene([met, monday], actors)).length, 2)
  const other = line('Ann Lee spoke with Rossi about the straits.', { spoke: ['call'] })
  assert.equal(lives(scene([met, other], actors)).length, 2)
  const calm: Line = { text: 'The sea was calm.', events: [] }
  const later = line('Ann Lee spoke with Bo Kaya about the straits.', { spoke: ['call'] })
  assert.equal(lives(scene([met, calm, calm, calm, later], actors)).length, 2)
})

test('LE92: what points back without a day is what was spoken on one', () => {
  const spoke = line('Ann Lee spoke with Bo Kaya on Wednesday.', { spoke: ['talks', 'Wednesday'] })
  const call = line('In this call Ann Lee thanked Bo Kaya.', { call: ['call'] })
  assert.deepEqual(lives(scene([spoke, call], actors)), [
    'call held 2025-12-03 GRC:ann-lee TUR:bo-kaya [held 2025-12-03, held]',
  ])
  const another = line('In a call Ann Lee thanked Bo Kaya.', { call: ['call'] })
  assert.equal(lives(scene([spoke, another], actors)).length, 2)
})

test('LE92: a call is no meeting by standing beside it', () => {
  const called = line('Ann Lee phoned Bo Kaya about the straits.', { phoned: ['call'] })
  assert.equal(lives(scene([met, called], actors)).length, 2)
})
