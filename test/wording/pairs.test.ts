import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { RapportEvent } from '../../src/events/event.ts'
import { groupByPair } from '../../src/wording/pairs.ts'
import { partyNames } from '../../src/wording/parties.ts'
import { stateNames } from '../../src/wording/state-names.ts'

const names = partyNames([], stateNames)

function heading(
  type: string,
  actors: readonly string[],
  recipients: readonly string[],
  contact: object | null = null,
) {
  const event = { type, contact, actors, recipients, reporter: [], evidence: [] } as unknown as RapportEvent
  return groupByPair([event], names)[0]?.heading
}

test('two who meet or agree do so with each other', () => {
  assert.equal(heading('CONSULT', ['TUR', 'GRC'], []), 'Greece ↔ Turkey')
  assert.equal(heading('AGREE', ['GRC', 'TUR'], []), 'Greece ↔ Turkey')
  assert.equal(heading('SUPPORT', ['GRC', 'TUR'], [], { kind: 'signing', state: 'held' }), 'Greece ↔ Turkey')
  assert.equal(heading('ASSAULT', ['GRC', 'TUR'], ['TUR', 'GRC']), 'Greece ↔ Turkey')
})

test('BA3: two who voice concern, or demand something of nobody who is told, do nothing to each other', () => {
  assert.equal(heading('ACCUSE', ['GRC', 'TUR'], []), 'Greece, Turkey')
  assert.equal(heading('REQUEST', ['GRC', 'TUR'], []), 'Greece, Turkey')
  assert.equal(heading('ACCUSE', ['GRC', 'TUR'], ['EGY']), 'Greece, Turkey → Egypt')
})

test('who acts without being named is said to be so', () => {
  assert.equal(heading('ACCUSE', [], ['EGY']), 'not said who → Egypt')
})
