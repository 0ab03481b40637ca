import assert from 'node:assert/strict'
import { test } from 'node:test'
import { typeBeside } from '../../src/reader/onnx/type-beside.ts'

const scores = (rows: Readonly<Record<string, number>>) => new Map(Object.entries(rows))

test('what is still to come is rather a meeting than a promise', () => {
  const types = scores({ AGREE: 0.7, CONSULT: 0.2, SUPPORT: 0.1 })
  assert.equal(typeBeside(types, scores({ actual: 0.01, planned: 0.99 })), 'CONSULT')
  assert.equal(typeBeside(types, scores({ actual: 0.99, planned: 0.01 })), 'AGREE')
})

test('a type that the reader is sure of stays, whatever the modality', () => {
  for (const modality of ['actual', 'planned', 'possible', 'hypothetical', 'negated']) {
    assert.equal(typeBeside(scores({ AGREE: 0.99, CONSULT: 0.01 }), scores({ [modality]: 1 })), 'AGREE', modality)
  }
})
