import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync } from 'node:fs'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { folderOf } from './folder.ts'

const launcher = fileURLToPath(new URL('../../bin/rapport.js', import.meta.url))
const article = fileURLToPath(new URL('../../examples/athens-ankara.txt', import.meta.url))

async function start(
  argv: readonly string[],
  node = process.execPath,
): Promise<{ code: number | null; output: string; errors: string }> {
  const child = spawn(node, [launcher, ...argv], { stdio: ['ignore', 'pipe', 'pipe'] })
  let [output, errors] = ['', '']
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (errors += chunk))
  const [code] = await once(child, 'close')
  return { code, output, errors }
}

test('the launcher runs the command line and gives its exit code', async () => {
  assert.match((await start(['--version'])).output, /^\d+\.\d+\.\d+\n$/)
  assert.equal((await start(['reed'])).code, 2)
  assert.equal((await start(['read', 'absent.txt'])).code, 3)
})

test('a missing or damaged model says what to do and ends with 4', async (context) => {
  const at = folderOf(context, { 'damaged/standard/manifest.json': '{"name":', 'empty/x': '' })
  for (const [folder, said] of [
    ['empty', /model/],
    ['damaged', /model|manifest/],
  ] as const) {
    const { code, output, errors } = await start(['read', article, '--models', at(folder)])
    assert.equal(code, 4, errors)
    assert.match(errors, said)
    assert.match(errors, /^error: .+\n {2}.+\n$/m)
    assert.equal(output, '')
  }
})

test('a reader that goes away is no error', async () => {
  const child = spawn(process.execPath, [launcher, 'help', 'read'], { stdio: ['ignore', 'pipe', 'pipe'] })
  let errors = ''
  child.stderr.on('data', (chunk) => (errors += chunk))
  child.stdout.destroy()
  const [code] = await once(child, 'close')
  assert.equal(code, 0)
  assert.equal(errors, '')
})

test('output that finds no room is told, and ends with 1', { skip: !existsSync('/dev/full') }, async () => {
  const full = openSync('/dev/full', 'w')
  const child = spawn(process.execPath, [launcher, 'help', 'read'], { stdio: ['ignore', full, 'pipe'] })
  let errors = ''
  child.stderr?.on('data', (chunk) => (errors += chunk))
  const [code] = await once(child, 'close')
  closeSync(full)
  assert.equal(code, 1)
  assert.match(errors, /^error: “standard output” cannot be written: there is no room left\.\n {2}.+\n$/)
})

test('an interrupt ends with 130', async () => {
  const child = spawn(process.execPath, [launcher, 'read', '--jsonl'], { stdio: ['pipe', 'pipe', 'pipe'] })
  child.stdin.write('not json\n')
  await once(child.stdout, 'data')
  child.kill('SIGINT')
  const [code] = await once(child, 'close')
  assert.equal(code, 130)
})

const older = ['/usr/bin/node', '/usr/local/bin/node'].find((path) => existsSync(path))
test('an older Node starts the one that came with the package', { skip: older === undefined }, async () => {
  assert.match((await start(['--version'], older)).output, /^\d+\.\d+\.\d+\n$/)
  assert.equal((await start(['read', 'absent.txt'], older)).code, 3)
})
