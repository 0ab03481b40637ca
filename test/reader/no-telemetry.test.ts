import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { folderOf, tinyModel } from '../support/tiny-model.ts'

test('the runtime keeps and reports nothing of its own', async (t) => {
  const [home, model] = [await folderOf(t, {}), await folderOf(t, tinyModel)]
  const session = new URL('../../src/reader/onnx/session.ts', import.meta.url).href
  const code = `const { loadModel } = await import('${session}'); await (await loadModel('${model}', 1)).close()`
  const { ORT_DISABLE_TELEMETRY: _, XDG_CACHE_HOME: __, ...env } = process.env
  execFileSync(process.execPath, ['--input-type=module', '--eval', code], { env: { ...env, HOME: home } })
  assert.deepEqual(readdirSync(home), [])
})
