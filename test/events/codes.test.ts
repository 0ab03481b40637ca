import assert from 'node:assert/strict'
import { test } from 'node:test'
import cameo from '../../data/events/cameo.json' with { type: 'json' }
import { cameoOf, intensityOf } from '../../src/events/codes.ts'
import { contactKinds, contexts, eventTypes, modesOf, quadOf } from '../../src/reader/codebook.ts'

const plain = { mode: null, contact: null, contexts: [] }

test('EV17 every type and mode has a weight that agrees with its quad, and a code', () => {
  for (const type of eventTypes) {
    for (const mode of [null, ...modesOf[type]]) {
      const weight = intensityOf({ type, mode })
      const cooperates = quadOf[type] <= 2
      assert.ok(cooperates ? weight > 0 : weight <= 0 || type === 'REQUEST', `${type} ${mode}: ${weight}`)
      assert.match(cameoOf({ ...plain, type, mode }), /^(0[1-9]|1\d|20)\d{1,2}$/)
    }
  }
})

test('EV17 no mode, contact or context in the data that the codebook does not know', () => {
  for (const [type, codes] of Object.entries(cameo.codes)) {
    const modes: readonly string[] = Object.entries(modesOf).find(([name]) => name === type)?.[1] ?? []
    for (const mode of Object.keys(codes)) assert.ok(mode === '' || modes.includes(mode), `${type} ${mode}`)
  }
  const known = (words: readonly string[] | undefined, list: readonly string[]) =>
    words?.every((word) => list.includes(word)) ?? true
  for (const refined of cameo.refined) {
    assert.ok(known('contact' in refined ? refined.contact : undefined, contactKinds))
    assert.ok(known('context' in refined ? refined.context : undefined, contexts))
  }
})

const codes: readonly [Parameters<typeof cameoOf>[0], string][] = [
  [{ ...plain, type: 'CONSULT', mode: 'visit' }, '042'],
  [{ ...plain, type: 'CONSULT', contact: { kind: 'call' } }, '041'],
  [{ ...plain, type: 'CONSULT', contact: { kind: 'talks' } }, '046'],
  [{ ...plain, type: 'AGREE', contact: { kind: 'meeting' } }, '036'],
  [{ ...plain, type: 'AID', contexts: ['military'] }, '072'],
  [{ ...plain, type: 'SANCTION', mode: 'expel' }, '166'],
]
for (const [act, code] of codes) {
  test(`EV17 ${act.type} ${act.mode ?? act.contact?.kind ?? act.contexts[0]} is ${code}`, () =>
    assert.equal(cameoOf(act), code))
}

test('EV17 an accusation is hostile, though PLOVER prints it as +3', () => {
  assert.equal(intensityOf({ type: 'ACCUSE', mode: null }), -3)
})
