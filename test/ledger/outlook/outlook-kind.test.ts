import assert from 'node:assert/strict'
import { test } from 'node:test'
import { outlookOf } from '../../../src/ledger/outlook.ts'
import { documentOf } from '../document-of.ts'

function kindsOf(content: string, kind: string, issues: readonly object[] = []) {
  const text = `Athens, a diplomat thinks of Rome, ${content}.`
  const names = ['Athens', 'Rome'].map((name) => [name, 'GPE'])
  const outlook = [{ kind, content, holders: ['Athens'], certainty: 'possible' }]
  const { document, party } = documentOf({ text, names, outlook, issues })
  return outlookOf(document, party).map((told) => told.kind)
}

test('LE236: an outlook is of the kind that its own words name', () => {
  const of = (content: string, kind = 'expectation') => kindsOf(content, kind)[0]
  assert.equal(of('sees little goodwill in either port'), 'trust')
  assert.equal(of('trust will take years', 'thaw'), 'trust')
  assert.equal(of('expectations of the summit are modest', 'trust'), 'expectation')
  assert.equal(of('fears that things will get worse'), 'escalation')
  assert.equal(of('would prefer a judge'), 'wish')
  assert.equal(of('foresees no rapprochement before autumn'), 'thaw')
  assert.equal(of('believes the row will fade by June'), 'thaw')
  assert.equal(of('hopes to see the ferry sail'), 'wish')
  assert.equal(of('would welcome a second ferry', 'thaw'), 'wish')
  assert.equal(of('a new ferry is likelier than a new port', 'thaw'), 'expectation')
  assert.equal(of('no ferry should be expected before June', 'escalation'), 'expectation')
})

test('LE236: … and stays what it was where they do not', () => {
  const of = (content: string, kind = 'expectation') => kindsOf(content, kind)[0]
  for (const content of [
    'has confidence that the ferry will sail',
    'counts on a goodwill gesture',
    'looks for de-escalation and little else',
    'expects the row to last months',
    'doubts that anybody will want to pay',
    'expects a signature',
    'hopes for a second ferry',
  ])
    assert.equal(of(content), 'expectation', content)
  assert.equal(of('wants a reconciliation', 'wish'), 'wish')
  assert.equal(of('would hate things to get worse', 'wish'), 'wish')
  assert.equal(of('likes a second ferry', 'thaw'), 'thaw')
  assert.equal(of('a war is unlikely', 'escalation'), 'escalation')
  assert.equal(of('a thaw is likelier than ever', 'thaw'), 'thaw')
})

test('LE237: who wants to speak of a matter has the issue, and no wish', () => {
  const topic = 'the eel quota'
  const of = (content: string, kind = 'wish') => {
    return kindsOf(content, kind, [{ topic, raised_by: 'Athens', with: 'Rome', status: 'open' }]).length
  }
  assert.equal(of('would rather talk about the eel quota'), 0)
  assert.equal(of('hopes to raise the eel quota'), 0)
  assert.equal(of('wants the eel quota doubled'), 1, 'what he wants of it')
  assert.equal(of('expects to discuss the eel quota', 'expectation'), 1)
  assert.equal(kindsOf('wants to talk', 'wish').length, 1, 'no matter is told')
})

test('LE361: calm that comes is no escalation, and better ties are no trust', () => {
  const of = (content: string, kind = 'escalation') => kindsOf(content, kind)[0]
  for (const content of [
    'says that the fighting may soon abate',
    'means to end the conflict with a letter',
    'sees no hint of de-escalation',
    'hopes to restore peace on the strait',
  ])
    assert.equal(of(content), 'thaw', content)
  for (const content of [
    'fears that the conflict may not end',
    'says that it would undermine the peace',
    'wants de-escalation, not escalation',
    'says that a raid could derail the easing of tensions',
    'sees tensions rise',
  ])
    assert.equal(of(content), 'escalation', content)
  assert.equal(of('notes the better relations of the two', 'trust'), 'thaw')
  assert.equal(of('counts on relations as good as ever', 'trust'), 'trust')
})
