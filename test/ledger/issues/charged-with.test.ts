import assert from 'node:assert/strict'
import { describe, it, test } from 'node:test'
import { issuesOf } from '../../../src/ledger/issues.ts'
import { scene } from '../../events/scene.ts'
import { documentOf } from '../document-of.ts'
import { entriesOf } from '../told.ts'

function issueCount(text: string, trigger: string, topic: string, status = 'raised', type = 'ACCUSE') {
  const names = ['Athens', 'Rome'].map((name) => [name, 'GPE'])
  const events = [{ trigger, type, modality: 'actual', actors: ['Athens'], recipients: ['Rome'] }]
  const issues = [{ topic, raised_by: 'Athens', with: 'Rome', status }]
  const { document, party } = documentOf({ text, names, events, issues })
  return issuesOf(document, party, []).length
}

test('LE240: what somebody was accused of is told by the act', () => {
  const topic = 'hiding boats'
  assert.equal(issueCount('Athens accused Rome of hiding boats.', 'accused', topic), 0)
  assert.equal(issueCount('Athens accused Rome of hiding boats.', 'accused', 'boats'), 0)
  assert.equal(issueCount('Athens accuses Rome of hiding boats.', 'accuses', topic), 1, 'it goes on')
  assert.equal(issueCount('Athens has long accused Rome of hiding boats.', 'accused', topic), 1)
  assert.equal(issueCount('Athens complained to Rome about hidden boats.', 'complained', 'hidden boats'), 1)
  assert.equal(
    issueCount('Athens asked Rome of late for hidden boats.', 'asked', 'hidden boats', 'raised', 'REQUEST'),
    1,
  )
})

test('LE240: what people are charged with by the law is no matter', () => {
  const topic = 'hiding boats'
  assert.equal(
    issueCount('Athens held a clerk of Rome on charges of hiding boats.', 'held', topic, 'raised', 'COERCE'),
    0,
  )
  assert.equal(issueCount('Athens charged a clerk of Rome with hiding boats.', 'charged', topic), 0)
  assert.equal(issueCount('Athens sent Rome a clerk to face charges of hiding boats.', 'sent', topic), 0)
  assert.equal(
    issueCount('Athens will press charges for hiding boats against clerks of Rome.', 'press', topic, 'expected'),
    0,
  )
  assert.equal(
    issueCount('Athens raised with Rome the charges of hiding boats.', 'raised', topic, 'raised', 'REQUEST'),
    1,
  )
})

test('LE240: nor is what an act of accusing gives a name', () => {
  assert.equal(issueCount('Athens called the search by Rome an outrage.', 'called', 'search'), 0)
  assert.equal(issueCount('Athens condemned the search by Rome as theft.', 'condemned', 'search'), 0)
  assert.equal(issueCount('Athens condemned the search by Rome.', 'condemned', 'search'), 1)
  assert.equal(issueCount('Athens will call the search by Rome an outrage.', 'call', 'search', 'expected'), 1)
})

describe('LE521: what courts and police put to people and companies is no matter between states', () => {
  const told = (by: string, to: string) => {
    const actors = {
      [by]: [{ 'The police': 'GRC:COP', Refugees: 'GRC:CIV' }[by] ?? 'GRC'],
      [to]: [{ Rome: 'ITA', Conti: 'ITA:lia-conti', Navale: 'ITA:CIV' }[to]!],
    }
    const text = `${by} orders ${to} to pay for the ferries.`
    const issues = [{ topic: 'ferries', raised_by: by, with: to, status: 'raised' }]
    const names = [[to, to === 'Conti' ? 'PER' : to === 'Rome' ? 'GPE' : 'ORG']]
    const events = [{ trigger: 'orders', type: 'REQUEST', actors: [by], recipients: [to] }]
    return entriesOf(scene([{ text, events, also: { names, issues } }], actors)).issues.length
  }
  it('a person, a company', () => {
    assert.equal(told('The police', 'Conti'), 0)
    assert.equal(told('The police', 'Navale'), 0)
  })
  it('people to each other', () => assert.equal(told('Refugees', 'Navale'), 0))
  it('not to a state, not by a state, not by people to who holds an office', () => {
    assert.equal(told('Refugees', 'Conti'), 1)
    assert.equal(told('The police', 'Rome'), 1)
    assert.equal(told('Athens', 'Conti'), 1)
  })
})
