import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actInWords, modalityInWords } from '../../src/events/glossary.ts'
import { eventTypes, modalities, modesOf } from '../../src/reader/codebook.ts'

test('every mode of the codebook has words of its own within its type', () => {
  for (const type of eventTypes) {
    const words = ['', ...modesOf[type]].map((mode) =>
      actInWords({ type, mode: mode === '' ? null : mode, contact: null }),
    )
    assert.equal(new Set(words).size, words.length, `${type}: ${words.join(', ')}`)
  }
})

test('a contact is named by its kind, a refused one by the refusal', () => {
  assert.equal(actInWords({ type: 'CONSULT', mode: null, contact: { kind: 'summit', state: 'held' } }), 'summit')
  const trip = { type: 'CONSULT', mode: 'visit', contact: { kind: 'summit', state: 'planned' } } as const
  assert.equal(actInWords(trip), 'visit', 'who travels to a summit')
  assert.equal(
    actInWords({ type: 'COOPERATE', mode: null, contact: { kind: 'exercise', state: 'planned' } }),
    'joint exercise',
  )
  assert.equal(
    actInWords({ type: 'REJECT', mode: 'meet', contact: { kind: 'visit', state: 'postponed' } }),
    'visit postponed',
  )
})

test('EV26: support is named by what is signed or opened, else as words', () => {
  const support = (trigger: string, kind?: 'signing') =>
    actInWords({
      type: 'SUPPORT',
      mode: null,
      contact: kind === undefined ? null : { kind, state: 'held' },
      evidence: [{ sentence: 0, start: 0, end: 9, trigger: { start: 0, end: 9, text: trigger }, roles: [] }],
    })
  assert.equal(support('signed', 'signing'), 'signing')
  assert.equal(support('re-established'), 'opening of ties')
  assert.equal(support('Resumes'), 'opening of ties')
  assert.equal(support('praised'), 'support in words')
  assert.equal(support('opened'), 'support in words')
})

test('EV71: an act is named by its word where each telling has it, else by its mode', () => {
  const rows = [
    ['SUPPORT', null, ['thanked', 'gratitude'], 'thanks'],
    ['SUPPORT', null, ['congratulated'], 'congratulations'],
    ['SUPPORT', null, ['thanked', 'stands'], 'support in words'],
    ['AGREE', null, ['offers'], 'offer'],
    ['AGREE', null, ['agreed'], 'promise or agreement'],
    ['REQUEST', 'meet', ['invitation'], 'invitation'],
    ['REQUEST', 'assist', ['asks'], 'request for help'],
    ['REQUEST', null, ['warned'], 'warning'],
    ['THREATEN', 'violence', ['warned'], 'threat of force'],
    ['THREATEN', 'relations', ['warns'], 'warning'],
    ['THREATEN', 'relations', ['threatens'], 'threat to cut relations'],
    ['RETREAT', 'withdraw', ['defects'], 'defection'],
    ['RETREAT', 'withdraw', ['withdrew'], 'withdrawal'],
    ['MOBILIZE', 'troops', ['build-up'], 'military build-up'],
    ['MOBILIZE', null, ['constructing'], 'construction'],
    ['MOBILIZE', 'troops', ['alert'], 'alert'],
    ['MOBILIZE', 'troops', ['deploys'], 'troops on the move'],
  ] as const
  for (const [type, mode, triggers, name] of rows) {
    const evidence = triggers.map((text) => ({
      ...{ sentence: 0, start: 0, end: 9, roles: [] },
      trigger: { start: 0, end: 9, text },
    }))
    assert.equal(actInWords({ type, mode, contact: null, evidence }), name, `${type} ${triggers.join()}`)
  }
})

test('each modality has a mark and words of its own', () => {
  assert.equal(new Set(modalities.map((one) => modalityInWords[one].mark)).size, modalities.length)
  assert.equal(new Set(modalities.map((one) => modalityInWords[one].words)).size, modalities.length)
})
