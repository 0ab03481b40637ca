import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { exitCodes } from '../../src/base/errors.ts'
import { openOutput } from '../../src/cli/export/output-file.ts'
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
  const file = await openOutput(out)
  for (const line of lines) await file.write(line)
  await file.close()
  assert.equal(readFileSync(out, 'utf8'), lines.join(''))
})
