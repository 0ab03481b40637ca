import assert from 'node:assert/strict'
import { readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { suite, test } from 'node:test'
import { openReader } from '../../src/reader/onnx/open-reader.ts'
import { loadModel } from '../../src/reader/onnx/session.ts'
import { tokenize } from '../../src/sentences/tokenize.ts'
import { folderOf, manifestOf, tinyGraph, tinyModel } from '../support/tiny-model.ts'

/** Loads the model of a folder and closes it. */
async function start(folder: string, cache: string | null): Promise<void> {
  const model = await loadModel(folder, 1, cache)
  await model.close()
}

suite('a graph that the runtime has made ready', () => {
  test('is kept by the first start, and all that the second needs', async (t) => {
    const [folder, cache] = [await folderOf(t, tinyModel), join(await folderOf(t, {}), 'new', 'cache')]
    await start(folder, cache)
    assert.equal((await readdir(cache)).length, 1)
    await rm(join(folder, 'reader.onnx'))
    await start(folder, cache)
    await assert.rejects(start(folder, null), { code: 'model-missing' })
  })

  test('is made anew where it was altered', async (t) => {
    const [folder, cache] = [await folderOf(t, tinyModel), await folderOf(t, {})]
    await start(folder, cache)
    const [file] = await readdir(cache)
    const kept = await readFile(join(cache, file!))
    for (const altered of [kept.subarray(1), Buffer.concat([kept, kept]), Buffer.from('')]) {
      await writeFile(join(cache, file!), altered)
      await start(folder, cache)
      assert.deepEqual(await readdir(cache), [file])
      assert.deepEqual(await readFile(join(cache, file!)), kept)
    }
  })

  test('is not that of another release, whose place it takes; what others keep there stays', async (t) => {
    const other = Buffer.from(tinyGraph.map((byte, n) => (n === 1 ? 9 : byte))) // made for a later version of the format
    const cache = await folderOf(t, { 'tinier-1-2.onnx': 'of another model', 'tiny-1-2.tmp': 'being written' })
    await start(await folderOf(t, tinyModel), cache)
    const before = new Set(await readdir(cache))
    const files = { ...tinyModel, 'reader.onnx': other, 'manifest.json': JSON.stringify(manifestOf(other)) }
    await utimes(join(cache, 'tiny-1-2.tmp'), new Date(0), new Date(0))
    await start(await folderOf(t, files), cache)
    const after = await readdir(cache)
    assert.deepEqual([before.size, after.length], [3, 2])
    assert.ok(after.includes('tinier-1-2.onnx'))
    assert.ok(after.some((file) => file.startsWith('tiny-') && !before.has(file)))
  })

  test('is done without where nothing can be written', async (t) => {
    const file = join(await folderOf(t, { cache: 'a file, not a folder' }), 'cache')
    await start(await folderOf(t, tinyModel), file)
    assert.equal(await readFile(file, 'utf8'), 'a file, not a folder')
    await start(await folderOf(t, tinyModel), '/proc/none/rapport')
  })

  test('leaves nothing of a graph that is damaged', async (t) => {
    const noise = Buffer.from('no graph')
    const cache = await folderOf(t, {})
    const files = { ...tinyModel, 'reader.onnx': noise, 'manifest.json': JSON.stringify(manifestOf(noise)) }
    await assert.rejects(start(await folderOf(t, files), cache), { code: 'model-damaged' })
    assert.deepEqual(await readdir(cache), [])
  })

  test('reads as the one it was made from', async (t) => {
    const text = 'Norway’s foreign minister flew to Riga on Monday for talks with her Latvian counterpart.'
    const span = { start: 0, end: text.length }
    const sentences = [{ ...span, index: 0, paragraph: 0, kind: 'body', tokens: tokenize(text, span) }] as const
    const cache = await folderOf(t, {})
    const read = async (where: string | null) => {
      const reader = await openReader({ model: 'small', cache: where })
      const annotations = await reader.annotate(text, sentences)
      await reader.close()
      return annotations
    }
    const plain = await read(null)
    assert.ok(plain.some(({ events }) => events.length > 0))
    assert.deepEqual([await read(cache), await read(cache)], [plain, plain])
    assert.equal((await readdir(cache)).length, 1)
  })
})
