import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { RapportError } from '../../src/base/errors.ts'
import { makeBatches } from '../../src/reader/onnx/batches.ts'
import { loadModel } from '../../src/reader/onnx/session.ts'
import { tinyManifest } from '../support/tiny-manifest.ts'
import {
  type Files,
  folderOf,
  tinyGraph as graph,
  manifestOf,
  partOf,
  tinyModel as whole,
} from '../support/tiny-model.ts'

test('a whole folder is loaded', async (t) => {
  const model = await loadModel(await folderOf(t, whole), 1)
  assert.equal(model.manifest.name, 'tiny')
  assert.deepEqual(model.subwords.pieces('Iran'), [3])
  await model.close()
})

test('what is asked of a model that is closed is told so', async (t) => {
  const model = await loadModel(await folderOf(t, whole), 1)
  const reading = model.run(makeBatches([{ ids: [1, 2], shapes: [1, 1], first: [0] }])[0]!, tinyManifest.thresholds)
  await model.close()
  await assert.rejects(reading, { name: 'RapportError', code: 'busy' })
})

const cut = graph.length - 6 // before the operators' version
const parts = { 'reader.onnx': graph.subarray(0, cut), 'update.onnx': graph.subarray(cut) }
const inParts = {
  ...whole,
  ...parts,
  'manifest.json': JSON.stringify({
    ...tinyManifest,
    graph: Object.entries(parts).map(([file, bytes]) => partOf(file, bytes)),
  }),
}

test('a graph in two parts is loaded as one', async (t) => {
  const model = await loadModel(await folderOf(t, inParts), 1)
  assert.equal(model.manifest.graph.length, 2)
  await model.close()
})

const { 'manifest.json': _, ...noManifest } = whole
const { 'reader.onnx': __, ...noGraph } = whole
const { 'tokenizer.json': ___, ...noTokenizer } = whole
const altered = Buffer.from(graph)
altered[graph.length - 1]! ^= 1
const noise = Buffer.from('no graph')
const manifest = manifestOf(graph)

const table: [string, Files, string, RegExp][] = [
  ['an empty folder', {}, 'model-missing', /manifest\.json/],
  ['no manifest', noManifest, 'model-missing', /manifest\.json/],
  ['no graph', noGraph, 'model-missing', /reader\.onnx/],
  [
    'no second part',
    { ...whole, 'manifest.json': inParts['manifest.json'], 'reader.onnx': parts['reader.onnx'] },
    'model-missing',
    /update\.onnx/,
  ],
  [
    'a second part of another graph',
    { ...inParts, 'update.onnx': Buffer.from('other!') },
    'model-damaged',
    /update\.onnx/,
  ],
  ['no tokenizer', noTokenizer, 'model-missing', /tokenizer\.json/],
  ['a manifest cut short', { ...whole, 'manifest.json': '{"name":"ti' }, 'model-damaged', /manifest/],
  ['a manifest of nothing', { ...whole, 'manifest.json': '{}' }, 'model-damaged', /manifest/],
  ['a graph cut short', { ...whole, 'reader.onnx': graph.subarray(1) }, 'model-damaged', /reader\.onnx/],
  ['a graph with one bit changed', { ...whole, 'reader.onnx': altered }, 'model-damaged', /reader\.onnx/],
  [
    'a manifest of another size',
    { ...whole, 'manifest.json': JSON.stringify({ ...manifest, graph: [{ ...manifest.graph[0], bytes: 1 }] }) },
    'model-damaged',
    /reader\.onnx/,
  ],
  [
    'a graph that is none',
    { ...whole, 'reader.onnx': noise, 'manifest.json': JSON.stringify(manifestOf(noise)) },
    'model-damaged',
    /graph/,
  ],
  ['a tokenizer cut short', { ...whole, 'tokenizer.json': '{"version"' }, 'model-damaged', /tokenizer/],
  ['JSON that is no tokenizer', { ...whole, 'tokenizer.json': '{"a":1}' }, 'model-damaged', /tokenizer/],
  ['a tokenizer that is null', { ...whole, 'tokenizer.json': 'null' }, 'model-damaged', /tokenizer/],
]

for (const [what, files, code, message] of table)
  test(`${what}: ${code}`, async (t) => {
    const folder = await folderOf(t, files)
    await assert.rejects(loadModel(folder, 1), (error) => {
      assert.ok(error instanceof RapportError, String(error))
      assert.equal(error.code, code)
      assert.equal(error.exitCode, 4)
      assert.match(error.message, message)
      assert.ok(error.message.includes(folder), 'names the folder')
      assert.notEqual(error.hint, '')
      return true
    })
  })

test('no folder at all: model-missing', async (t) => {
  const folder = join(await folderOf(t, {}), 'standard')
  await assert.rejects(loadModel(folder, 1), { code: 'model-missing', exitCode: 4 })
})
