import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeEvents } from '../../src/events/code-events.ts'
import { confidenceOf } from '../../src/events/confidence.ts'
import type { Draft } from '../../src/events/draft.ts'
import { partyFinder } from '../../src/events/parties.ts'
import { scene } from './scene.ts'

const known = { score: 0.6, actors: ['GRC'], anyOf: false, likelihood: 1 }
const confidence = (score: number, ...parties: readonly object[]) =>
  confidenceOf({ read: { score }, actors: parties, recipients: [] } as unknown as Draft)

test('EV16: the act is as sure as its word, and half of that as its parties', () => {
  assert.equal(confidence(0.9, { ...known, score: 1 }), 0.9)
  assert.equal(confidence(0.5, known), 0.4)
})

test('EV16: less where it may be another one, or nobody knows who it is', () => {
  assert.equal(confidence(1, { ...known, score: 1, anyOf: true }), 0.9)
  assert.equal(confidence(1, { ...known, score: 1, actors: [] }), 0.7)
  assert.equal(confidence(1, { ...known, score: 1, likelihood: 0.5 }), 0.75)
})

test('EV1: a span that is no mention has the actors of the one that covers most of it', () => {
  const text = 'Athens sued Ankara.'
  const events = [{ trigger: 'sued', type: 'ACCUSE', actors: ['Athens'], recipients: ['Ankara'] }]
  const party = partyFinder(scene([{ text, events }], { Athens: ['GRC'], Ankara: ['TUR'] }))
  assert.deepEqual(party({ start: 4, end: text.length }).actors, ['TUR'])
  assert.deepEqual(party({ start: 0, end: 8 }).actors, ['GRC'])
})

test('EV1: words that stay open stay in the evidence, with no actor', () => {
  const events = [{ trigger: 'sued', type: 'ACCUSE', actors: ['Athens'], recipients: ['the firm'] }]
  const [event] = codeEvents(scene([{ text: 'Athens sued the firm.', events }], { Athens: ['GRC'] })).events
  assert.deepEqual(event?.recipients, [])
  assert.deepEqual(
    event?.evidence[0]?.roles.map(({ text, actors }) => [text, actors]),
    [
      ['Athens', ['GRC']],
      ['the firm', []],
    ],
  )
})
