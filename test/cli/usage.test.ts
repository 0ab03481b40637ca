import assert from 'node:assert/strict'
import { test } from 'node:test'
import { run } from './run.ts'

test('help and version go to standard output and end well', async () => {
  for (const argv of [
    ['--help'],
    ['help'],
    ['help', 'read'],
    ['read', '--help'],
    ['eval', '--help'],
    ['bench', '-h'],
  ]) {
    const { exitCode, output, errors } = await run(argv)
    assert.equal(exitCode, 0, argv.join(' '))
    assert.match(output, /^Usage: rapport/, argv.join(' '))
    assert.equal(errors, '', argv.join(' '))
  }
  assert.match((await run(['--version'])).output, /^\d+\.\d+\.\d+\n$/)
})

test('the help of every command shows examples', async () => {
  for (const argv of [
    [],
    ['read'],
    ['eval'],
    ['eval', 'sentences'],
    ['eval', 'relations'],
    ['eval', 'ledger'],
    ['bench'],
  ]) {
    assert.match((await run([...argv, '--help'])).output, /Examples?:\n {2}rapport /, argv.join(' '))
  }
})

test('wrong use says what is wrong, suggests what was meant, and ends with 2', async () => {
  const table: readonly (readonly [argv: readonly string[], said: RegExp])[] = [
    [['reed', 'x.txt'], /unknown command 'reed'\n\(Did you mean read\?\)/],
    [['read', '--jsno', 'x.txt'], /unknown option '--jsno'\n\(Did you mean --json\?\)/],
    [['read', '--model', 'huge', 'x.txt'], /'huge' is invalid.*standard, small/],
    [['read', '--date', '5 December', 'x.txt'], /YYYY-MM-DD/],
    [['read', '--date', '2025-02-30', 'x.txt'], /no such day/],
    [['read', '--min-confidence', '60', 'x.txt'], /between 0 and 1/],
    [['read', '--json', '--jsonl', 'x.txt'], /cannot go together/],
    [['read', '--explain', '--json', 'x.txt'], /does not go with --json/],
    [['bench', '--stories', '0'], /whole number/],
    [['eval', 'sentences'], /missing required argument/],
    [['pair', 'Greece'], /missing required argument 'b'\n\(rapport help pair lists what it takes\)/],
    [['read'], /nothing to read/],
  ]
  for (const [argv, said] of table) {
    const { exitCode, output, errors } = await run(argv)
    assert.equal(exitCode, 2, `${argv.join(' ')}: ${errors}`)
    assert.match(errors, said, argv.join(' '))
    assert.equal(output, '', argv.join(' '))
  }
})

test('without a command the help is shown as wrong use', async () => {
  const { exitCode, errors } = await run([])
  assert.equal(exitCode, 2)
  assert.match(errors, /^Usage: rapport/)
})
