import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scene } from '../../events/scene.ts'
import { lives } from '../told.ts'

const actors = { NATO: ['NATO'], EU: ['EU'], UN: ['UN'], Oslo: ['NOR'] }

/** a sentence, its word, who is told to meet, and what is kept of it */
const cases: readonly [string, string, readonly string[], number][] = [
  ['Oslo prepares for the EU leaders meeting and the NATO summit.', 'meeting', ['EU', 'NATO'], 0],
  ['Oslo hosts the EU and UN Climate Conference.', 'hosts', ['EU', 'UN'], 0],
  ['Part two previews the EU and UN meetings.', 'meetings', ['EU', 'UN'], 0],
  ['The EU and UN meeting opened.', 'meeting', ['EU', 'UN'], 1],
  ['The EU-UN summit opened.', 'summit', ['EU', 'UN'], 1],
  ['NATO and EU officials held meetings.', 'meetings', ['NATO', 'EU'], 1],
  ['NATO met the EU at a summit.', 'met', ['NATO', 'EU'], 1],
]
for (const [text, trigger, parties, kept] of cases)
  test(`LE330: ${text}`, () => {
    const line = { text, events: [{ trigger, type: 'CONSULT', actors: parties }] }
    assert.equal(lives(scene([line], actors)).length, kept)
  })
