import assert from 'node:assert/strict'
import { test } from 'node:test'
import { issuesOf } from '../../../src/ledger/issues.ts'
import { documentOf } from '../document-of.ts'

function issueCount(text: string, topic: string, status: string) {
  const names = ['Athens', 'Rome'].map((name) => [name, 'GPE'])
  const issues = [{ topic, raised_by: 'Athens', with: 'Rome', status }]
  const { document, party } = documentOf({ text, names, issues })
  return issuesOf(document, party, []).length
}

test('LE313: a topic that is only the talks is no matter', () => {
  assert.equal(issueCount('Athens sends a clerk to Rome for eel talks.', 'eel talks', 'expected'), 0)
  assert.equal(issueCount('Athens and Rome froze the eel dialogue.', 'eel dialogue', 'open'), 0)
  assert.equal(issueCount('Athens asked Rome for eel talks.', 'eel talks', 'raised'), 1, 'asked for')
  assert.equal(issueCount('Athens will discuss new eel talks with Rome.', 'eel talks', 'expected'), 1, 'talked of')
  assert.equal(issueCount('Athens sends a clerk to Rome for talks on eels.', 'eels', 'expected'), 1)
  assert.equal(issueCount('Athens and Rome differ on supply trips.', 'supply trips', 'open'), 1, 'no talks')
})
