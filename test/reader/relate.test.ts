import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type EventType, eventTypes } from '../../src/reader/codebook.ts'
import { relationScores } from '../../src/reader/onnx/relate.ts'
import type { Outputs } from '../../src/reader/onnx/session.ts'
import { tinyManifest as manifest } from '../support/tiny-manifest.ts'

const { labels, roles } = manifest.families.event
const words = [0, 1, 2].map((i) => ({ start: 10 * i, end: 10 * i + 5 }))
const [a, verb, b] = words.map((word) => [word]) as [typeof words, typeof words, typeof words]
const width = 8

interface Trigger {
  readonly word: number
  readonly types: Partial<Record<EventType, number>>
  /** of each word: P(actor), P(recipient), P(both) */
  readonly roles: readonly (readonly [number, number, number])[]
}

function outputsOf(triggers: readonly Trigger[]): Outputs {
  return {
    'event.at': {
      data: BigInt64Array.from(triggers.flatMap(({ word }) => [0n, BigInt(word)])),
      dims: [triggers.length, 2],
    },
    'event.labels': {
      data: Float32Array.from(triggers.flatMap(({ types }) => labels.map((label) => types[label as EventType] ?? 0))),
      dims: [triggers.length, labels.length],
    },
    'event.roles': {
      data: Float32Array.from(
        triggers.flatMap((trigger) =>
          Array.from({ length: width }, (_, i) => {
            const [actor, recipient, both] = trigger.roles[i - 1] ?? [0.9, 0.9, 0]
            return roles.map((role) => ({ actor, recipient, both })[role] ?? 0)
          }).flat(),
        ),
      ),
      dims: [triggers.length, width, roles.length],
    },
  }
}

const near = (value: number, expected: number) =>
  assert.ok(Math.abs(value - expected) < 1e-5, `${value} is not ${expected}`)

test('P(type) times the geometric mean of both sides, summed over the triggers', () => {
  // word 2: √(0.25 · 0.49) = 0.35; word 3: √(0.16 · 0.09) = 0.12; the start mark is no trigger
  const outputs = outputsOf([
    {
      word: 0,
      types: { ACCUSE: 1 },
      roles: [
        [1, 1, 0],
        [1, 1, 0],
        [1, 1, 0],
      ],
    },
    {
      word: 2,
      types: { ACCUSE: 0.64, AID: 0.2 },
      roles: [
        [0.15, 0.01, 0.1],
        [0, 0, 0],
        [0.01, 0.39, 0.1],
      ],
    },
    {
      word: 3,
      types: { ACCUSE: 0.1 },
      roles: [
        [0.16, 0, 0],
        [0, 0, 0],
        [0, 0.09, 0],
      ],
    },
  ])
  const scores = relationScores(outputs, words, a, b, manifest)
  near(scores.ACCUSE, Math.log(0.64 * 0.35 + 0.1 * 0.12))
  near(scores.AID, Math.log(0.2 * 0.35))
  assert.deepEqual(Object.keys(scores).sort(), [...eventTypes].sort())
  assert.ok(scores.ASSAULT < -60 && Number.isFinite(scores.ASSAULT), 'what cannot be is unlikely but finite')
})

test('a side of several words has the mean of their logarithms', () => {
  const outputs = outputsOf([
    {
      word: 2,
      types: { AID: 1 },
      roles: [
        [0.4, 0, 0],
        [0.1, 0, 0],
        [0, 0.25, 0],
      ],
    },
  ])
  near(relationScores(outputs, words, [words[0]!, words[1]!], b, manifest).AID, Math.log(Math.sqrt(0.2 * 0.25)))
  near(relationScores(outputs, words, [{ start: 3, end: 11 }], b, manifest).AID, Math.log(Math.sqrt(0.2 * 0.25)))
})

test('who acts on whom matters, unless both do', () => {
  const directed = outputsOf([
    {
      word: 2,
      types: { AID: 1 },
      roles: [
        [0.8, 0.1, 0],
        [0, 0, 0],
        [0.1, 0.8, 0],
      ],
    },
  ])
  near(relationScores(directed, words, a, b, manifest).AID, Math.log(0.8))
  near(relationScores(directed, words, b, a, manifest).AID, Math.log(0.1))
  const mutual = outputsOf([
    {
      word: 2,
      types: { CONSULT: 1 },
      roles: [
        [0.1, 0.1, 0.5],
        [0, 0, 0],
        [0.05, 0.05, 0.8],
      ],
    },
  ])
  assert.deepEqual(relationScores(mutual, words, a, b, manifest), relationScores(mutual, words, b, a, manifest))
})

test('a side that covers no word is taken for the first', () => {
  const outputs = outputsOf([
    {
      word: 2,
      types: { AID: 1 },
      roles: [
        [0.3, 0.2, 0],
        [0.6, 0, 0],
        [0, 0.7, 0],
      ],
    },
  ])
  assert.deepEqual(relationScores(outputs, words, [], b, manifest), relationScores(outputs, words, a, b, manifest))
  assert.deepEqual(
    relationScores(outputs, words, [{ start: 5, end: 10 }], b, manifest),
    relationScores(outputs, words, a, b, manifest),
  )
  assert.notDeepEqual(relationScores(outputs, words, verb, b, manifest), relationScores(outputs, words, a, b, manifest))
})
