import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { test } from 'node:test'
import { exitCodes } from '../../src/base/errors.ts'
import { openWhole, writeWhole } from '../../src/base/whole-file.ts'
import { writeFolder } from '../../src/cli/site/whole-folder.ts'
import { ledgerFile } from '../web/ledger.ts'
import { folderOf } from './folder.ts'
import { run } from './run.ts'

test('what cannot be written where it was asked for is said in a line and a hint, and ends with 1', async (context) => {
  const db = await ledgerFile(context)
  const at = folderOf(context, { 'notes.txt': 'mine', 'site/assets': 'no folder' })
  const csv = (out: string) => ['export', 'csv', '--out', out]
  const parquet = (out: string) => ['export', 'parquet', '--out', out]
  const site = (out: string) => ['site', 'Greece,Turkey', '--out', out]
  const table: readonly (readonly [argv: readonly string[], said: RegExp])[] = [
    [csv(at('nowhere/acts.csv')), /nowhere.acts\.csv” cannot be written: there is no such folder/],
    [csv(at('notes.txt/acts.csv')), /cannot be written: a part of the path is no folder/],
    [csv(at('site')), /cannot be written: it is a folder/],
    [parquet(at('nowhere/acts.parquet')), /cannot be written: there is no such folder/],
    [parquet(at('site')), /cannot be written: it is a folder/],
    [site(at('site')), /assets.+cannot be written: a file stands where a folder is due/],
    [site(at('n'.repeat(300))), /cannot be written: ENAMETOOLONG/],
    ...(existsSync('/proc/self')
      ? [[site('/proc/x'), /\/proc\/x.+cannot be written: there is no such folder/] as const]
      : []),
    ...(existsSync('/dev/full') ? [[csv('/dev/full'), /cannot be written: there is no room left/] as const] : []),
  ]
  for (const [argv, said] of table) {
    const { exitCode, output, errors } = await run([...argv, '--db', db])
    assert.equal(exitCode, exitCodes.failed, `${argv}: ${errors}`)
    assert.match(errors, said)
    assert.match(errors, /^error: .+\n {2}.+\n$/, 'one line and a hint')
    assert.equal(output, '')
  }
  assert.equal(readFileSync(at('notes.txt'), 'utf8'), 'mine')
})

test('a file holds what standard output would', async (context) => {
  const db = await ledgerFile(context)
  const out = folderOf(context, {})('acts.csv')
  const { output } = await run(['export', 'csv', '--db', db])
  await run(['export', 'csv', '--db', db, '--out', out])
  assert.equal(readFileSync(out, 'utf8'), output)
  assert.ok(output.split('\n').length > 3)
})

test('a large file holds all that was written, in order', async (context) => {
  const out = folderOf(context, { 'acts.csv': 'what was there before' })('acts.csv')
  const lines = Array.from({ length: 20_000 }, (_, index) => `ü line ${index}\n`)
  const file = await openWhole(out)
  for (const line of lines) await file.write(line)
  await file.close()
  assert.equal(readFileSync(out, 'utf8'), lines.join(''))
})

test('until all is written, and where it cannot be, what stood there stands, and nothing is left beside it', async (context) => {
  const at = folderOf(context, { 'acts.csv': 'before' })
  const before = () => assert.equal(readFileSync(at('acts.csv'), 'utf8'), 'before')
  await assert.rejects(
    writeWhole(at('acts.csv'), async (write) => {
      await write('x'.repeat(200_000))
      before()
      throw new Error('the database has gone')
    }),
    /the database has gone/,
  )
  before()
  await assert.rejects(writeWhole(at('new.csv'), () => Promise.reject(new Error('gone'))))
  assert.deepEqual(readdirSync(at('.')), ['acts.csv'])
})

test('a link stays one, who may read a file still may, and a folder of files is written whole or not at all', async (context) => {
  const at = folderOf(context, { 'real/acts.csv': 'before', 'site/index.html': 'before' })
  chmodSync(at('real/acts.csv'), 0o640)
  symlinkSync(at('real/acts.csv'), at('link.csv'))
  await writeWhole(at('link.csv'), (write) => write('after'))
  assert.equal(readFileSync(at('real/acts.csv'), 'utf8'), 'after')
  assert.equal(statSync(at('real/acts.csv')).mode & 0o777, 0o640)
  const files = async function* (isWhole: boolean) {
    yield { path: 'index.html', body: 'after' }
    yield { path: 'pair/GRC.html', body: 'after' }
    if (!isWhole) throw new Error('the database has gone')
  }
  const index = () => readFileSync(at('site/index.html'), 'utf8')
  await assert.rejects(writeFolder(at('site'), files(false), 'index.html'))
  assert.equal(index(), 'before')
  assert.deepEqual(readdirSync(at('site')), ['index.html'])
  assert.equal(await writeFolder(at('site'), files(true), 'index.html'), 2)
  assert.equal(index(), 'after')
  assert.deepEqual(readdirSync(at('site')), ['.rapport-files', 'index.html', 'pair'])
})

test('a process that is told to end takes its draft with it', async (context) => {
  const at = folderOf(context, { 'acts.csv': 'before' })
  const helper = new URL('../../src/base/whole-file.ts', import.meta.url).href
  const script = `const { openWhole } = await import(${JSON.stringify(helper)})
    const file = await openWhole(${JSON.stringify(at('acts.csv'))})
    await file.write('x'.repeat(200000))
    console.log((await import('node:fs')).readdirSync(${JSON.stringify(at('.'))}).length)
    process.exit(143)`
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' })
  assert.deepEqual([status, stdout.trim()], [143, '2'])
  assert.deepEqual(readdirSync(at('.')), ['acts.csv'])
  assert.equal(readFileSync(at('acts.csv'), 'utf8'), 'before')
})
