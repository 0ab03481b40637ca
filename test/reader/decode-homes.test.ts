import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { homesOf } from '../../src/reader/onnx/decode-homes.ts'
import { type EventAnnotation, emptyAnnotation } from '../../src/reader/reader.ts'
import { partySpans } from '../../src/reader/role-spans.ts'

describe('where the reader points to whose a party is', () => {
  const words = [0, 10, 20, 30].map((start) => ({ start, end: start + 5 }))
  const length = 6
  /** Two rows; the line of word `from` of row 1 gives its shares to the words (0 is the start mark). */
  const scores = (from: number, shares: readonly number[]) => {
    const all = new Float32Array(2 * length * length)
    all.set(shares, (length + from + 1) * length)
    return all
  }

  it('asks the last word of the party and keeps words that get something', () => {
    const read = homesOf(scores(2, [0.2, 0.5, 0.01, 0, 0.25]), 1, length, words, [{ start: 10, end: 25 }])
    assert.deepEqual(
      read.map(({ party, at }) => [party, at.map(({ start, end, score }) => [start, end, Number(score.toFixed(2))])]),
      [
        [
          { start: 10, end: 25 },
          [
            [0, 5, 0.5],
            [30, 35, 0.25],
          ],
        ],
      ],
    )
  })

  it('says so where it points to no word', () => {
    const [read] = homesOf(scores(0, [1]), 1, length, words, [{ start: 0, end: 5 }])
    assert.deepEqual(read?.at, [])
  })

  it('knows nothing where the graph was not taught it', () => {
    assert.deepEqual(homesOf(undefined, 0, length, words, words), [])
  })

  it('asks for every party of events and ledger fields once', () => {
    const scored = (start: number) => ({ start, end: start + 5, score: 1 })
    const event = {
      actors: [scored(0)],
      recipients: [scored(10)],
      reporter: [],
      place: [scored(60)],
    } as unknown as EventAnnotation
    const content = scored(20)
    const spans = partySpans({
      ...emptyAnnotation,
      events: [event],
      statements: [{ content, stance: 'inform', speaker: [scored(0)], affiliation: [], about: [scored(30)] }],
      issues: [{ topic: content, status: 'raised', raisedBy: [scored(10)], with: [scored(40)] }],
      outlook: [{ content, kind: 'thaw', certainty: 'possible', holders: [scored(50)] }],
    })
    assert.deepEqual(
      spans.map(({ start }) => start).toSorted((a, b) => a - b),
      [0, 10, 30, 40, 50],
    )
  })
})
