import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { makeBatches } from '../../src/reader/onnx/batches.ts'
import type { EncodedSentence } from '../../src/reader/onnx/subwords.ts'

/** Sentences as the number of pieces of each of their words. */
const sentences = fc.array(fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 60 }), { maxLength: 40 })

function encoded(pieces: readonly number[], salt: number): EncodedSentence {
  const first = [0]
  let at = 1
  for (const count of pieces) {
    first.push(at)
    at += count
  }
  const ids = Array.from({ length: at + 1 }, (_, i) => 1000 * (salt + 1) + i)
  return { ids, shapes: ids.map((id) => 1 + (id % 4)), first }
}

test('each sentence is in exactly one batch, padded by its own length alone', () => {
  fc.assert(
    fc.property(sentences, (pieces) => {
      const given = pieces.map(encoded)
      const batches = makeBatches(given)
      assert.deepEqual(
        batches.flatMap(({ rows }) => rows).sort((a, b) => a - b),
        given.map((_, i) => i),
      )
      for (const { rows, length } of batches)
        for (const row of rows) {
          assert.equal(length % 8, 0)
          assert.ok(length >= given[row]!.ids.length && length < given[row]!.ids.length + 8)
          assert.equal(length, makeBatches([given[row]!])[0]!.length)
        }
    }),
  )
})

test('a row holds its sentence and then nothing', () => {
  fc.assert(
    fc.property(sentences, (pieces) => {
      const given = pieces.map(encoded)
      for (const batch of makeBatches(given)) {
        const { rows, length } = batch
        const row = (table: BigInt64Array, n: number) => [...table.slice(n * length, (n + 1) * length)].map(Number)
        const padded = (list: readonly number[]) => [...list, ...Array<number>(length - list.length).fill(0)]
        assert.equal(batch.ids.length, rows.length * length)
        rows.forEach((index, n) => {
          const sentence = given[index]!
          assert.deepEqual(row(batch.ids, n), padded(sentence.ids))
          assert.deepEqual(row(batch.shapes, n), padded(sentence.shapes))
          assert.deepEqual(row(batch.first, n), padded(sentence.first))
          assert.deepEqual(row(batch.mask, n), padded(sentence.ids.map(() => 1)))
        })
      }
    }),
  )
})

test('batches may be asked to be shorter; each sentence is padded as before', () => {
  fc.assert(
    fc.property(sentences, fc.integer({ min: 1, max: 300 }), (pieces, budget) => {
      const given = pieces.map(encoded)
      const lengths = (batches: ReturnType<typeof makeBatches>) =>
        batches.flatMap(({ rows, length }) => rows.map((row) => `${row} ${length}`)).toSorted()
      const short = makeBatches(given, budget)
      assert.deepEqual(lengths(short), lengths(makeBatches(given)))
      for (const { rows, length } of short) assert.ok(rows.length === 1 || rows.length * length <= budget)
    }),
  )
})

test('nothing gives no batch; many sentences of one length give several', () => {
  assert.deepEqual(makeBatches([]), [])
  const batches = makeBatches(Array.from({ length: 100 }, (_, i) => encoded(Array<number>(30).fill(1), i)))
  assert.ok(batches.length > 1)
  assert.ok(batches.every(({ length }) => length === 32))
})
