import assert from 'node:assert/strict'
import { test } from 'node:test'
import { withoutNested } from '../../src/reader/onnx/without-nested.ts'
import { emptyAnnotation } from '../../src/reader/reader.ts'

const issue = (start: number, end: number, score: number) => ({
  topic: { start, end, score },
  status: 'raised' as const,
  raisedBy: [],
  with: [],
})

test('of overlapping entries of a family the surest stays, in the order of the text', () => {
  const issues = [issue(0, 40, 0.6), issue(10, 40, 0.9), issue(41, 60, 0.5), issue(50, 70, 0.4), issue(80, 90, 0.4)]
  assert.deepEqual(withoutNested({ ...emptyAnnotation, issues }).issues, [issues[1], issues[2], issues[4]])
})

test('entries of different families may cover the same words', () => {
  const content = { start: 0, end: 20, score: 0.7 }
  const annotation = {
    ...emptyAnnotation,
    issues: [issue(0, 20, 0.6)],
    causes: [{ content, certainty: 'stated' as const, of: [] }],
  }
  assert.deepEqual(withoutNested(annotation), annotation)
})
