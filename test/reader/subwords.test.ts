import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createSubwords, shapeOf } from '../../src/reader/onnx/subwords.ts'
import { tinyManifest } from '../support/tiny-manifest.ts'
import { tinyTokenizer } from '../support/tiny-tokenizer.ts'

const subwords = createSubwords(tinyTokenizer, tinyManifest.tokenizer)

test('a word is cut into its longest pieces, at most maxPieces of them', () => {
  const table: [string, number[]][] = [
    ['Iran', [3]],
    ['Iranians', [3, 4, 5]],
    ['aaaaaa', [6, 7, 7]],
    ['U.S.', [8, 10, 9]],
    ['zebra', [2]],
    ['', [2]],
    ['\u200d', [2]],
  ]
  for (const [word, expected] of table) {
    assert.deepEqual(subwords.pieces(word), expected, word)
    assert.deepEqual(subwords.pieces(word), expected, `${word}, again`)
  }
})

test('a sentence stands between its marks; first points at the first piece of each word', () => {
  assert.deepEqual(subwords.encode(['Iranians', 'zebra', 'IRAN', 'iran']), {
    ids: [0, 3, 4, 5, 2, 3, 3, 1],
    shapes: [0, 2, 2, 2, 1, 3, 1, 0],
    first: [0, 1, 4, 5, 6],
  })
  assert.deepEqual(subwords.encode([]), { ids: [0, 1], shapes: [0, 0], first: [0] })
})

test('shapes: 1 lower, 2 Title, 3 UPPER, 4 digits or no letter', () => {
  const table: [string, number][] = [
    ['iran', 1],
    ['Iran', 2],
    ["Iran's", 2],
    ['Élysée', 2],
    ['A', 2],
    ['McDonald', 2],
    ['iPhone', 1],
    ["'s", 1],
    ['NATO', 3],
    ['U.S.', 3],
    ['2021', 4],
    ['F-16', 4],
    ['3rd', 4],
    ['—', 4],
    ['"', 4],
    ['中国', 1],
  ]
  for (const [word, shape] of table) assert.equal(shapeOf(word), shape, word)
})
