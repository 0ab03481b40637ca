import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { type TestContext, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openStore } from '../../src/store/open-store.ts'
import { tokenHash } from '../../src/web/guards/tokens.ts'
import { smallLedger } from '../web/ledger.ts'
import { folderOf } from './folder.ts'
import { run } from './run.ts'

const program = fileURLToPath(new URL('../../src/bin/rapport.ts', import.meta.url))

/** Starts the server in a process of its own and gives its address once it says so. */
async function serve(context: TestContext, argv: readonly string[], cwd: string) {
  const child = spawn(process.execPath, [program, 'serve', '--port', '0', ...argv], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  context.after(() => child.kill('SIGKILL'))
  const [line] = await once(child.stderr, 'data')
  const address = /http:\/\/\S+/.exec(String(line))?.[0] ?? ''
  return { child, address }
}

test('it says where it answers, answers, and ends when it is told to', async (context) => {
  const { child, address } = await serve(context, [], folderOf(context, { x: '' })('.'))
  assert.equal((await fetch(`${address}read`)).status, 200)
  assert.equal((await fetch(`${address}world`)).status, 404)
  child.kill('SIGTERM')
  const [code] = await once(child, 'exit')
  assert.equal(code, 0)
})

test('it shows a ledger', async (context) => {
  const store = await smallLedger(context)
  const { address } = await serve(context, ['--db', store.name], folderOf(context, { x: '' })('.'))
  const world = await fetch(`${address}world?at=2025-11-24`)
  assert.equal(world.status, 200)
  assert.match(world.headers.get('content-security-policy') ?? '', /default-src 'none'/)
  assert.match(await (await fetch(`${address}pair/GRC/TUR.json`)).text(), /"rapport\/pair@1"/)
})

test('a port that is not to be had leaves no ledger open', async (context) => {
  const at = folderOf(context, { x: '' })
  await (await openStore(at('own.db'), { create: true })).close()
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  context.after(() => taken.close())
  const { port } = taken.address() as { port: number }
  assert.equal((await run(['serve', '--db', at('own.db'), '--port', String(port)])).exitCode, 1)
  assert.equal(existsSync(at('own.db-wal')), false)
})

test('a ledger, a file of tokens or a port that is not to be had is said in one line', async (context) => {
  const at = folderOf(context, { 'bad-tokens': 'secret\n', 'good-tokens': `${tokenHash('x')} Maria\n` })
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  context.after(() => taken.close())
  const { port } = taken.address() as { port: number }
  const store = await smallLedger(context)
  for (const [argv, said] of [
    [['--db', at('absent.db')], /absent\.db/],
    [['--db', store.name, '--tokens', at('absent')], /tokens/],
    [['--db', store.name, '--tokens', at('bad-tokens')], /no hash/],
    [['--db', store.name, '--tokens', at('good-tokens'), '--port', String(port)], /taken/],
    [['--db', store.name, '--host', '203.0.113.1', '--port', '0'], /cannot listen/],
  ] as const) {
    const { exitCode, errors } = await run(['serve', ...argv])
    assert.ok(exitCode > 0, errors)
    assert.match(errors, said)
    assert.match(errors, /^error: .+\n {2}.+\n$/m)
    assert.doesNotMatch(errors, /secret/)
  }
  assert.equal((await run(['serve', '--port', '99999'])).exitCode, 2)
})

test('a token comes with its hash', async () => {
  const { output } = await run(['token'])
  const [, token = '', hash] = /^token (\S+)\nhash {2}(\S+)\n$/.exec(output) ?? []
  assert.equal(hash, tokenHash(token))
})
