import assert from 'node:assert/strict'
import { test } from 'node:test'
import { run } from './run.ts'

test('help and version go to standard output and end well', async () => {
  for (const argv of [
    ['--help'],
    ['help'],
    ['help', 'read'],
    ['help', 'help'],
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

test('two forms of one answer are wrong use', async () => {
  for (const argv of [
    ['pair', 'GRC', 'TUR', '--json', '--markdown'],
    ['calendar', '--ics', '--json'],
  ]) {
    const { exitCode, errors } = await run(argv)
    assert.equal(exitCode, 2, argv.join(' '))
    assert.match(errors, /cannot be used with option '--json'/, argv.join(' '))
  }
})

test('a folder is no ledger', async () => {
  for (const argv of [['calendar'], ['ingest', 'absent.txt']]) {
    const { exitCode, errors } = await run([...argv, '--db', '.'])
    assert.equal(exitCode, 1)
    assert.match(errors, /The database "\." is a folder\.\n {2}Name a file/)
  }
})

test('the help of every command shows examples, and its sentences fill their lines', async () => {
  const commands = await commandsOf([])
  assert.ok(commands.length > 20)
  for (const argv of [...commands, ...(await commandsOf(['eval']))]) {
    const { output } = await run([...argv, '--help'])
    assert.match(output, /Examples?:\n {2}(?:rapport |RAPPORT_)/, argv.join(' '))
    const described = output.split('\n\n')[1]!.split('\n')
    for (const [index, next] of described.slice(1).entries()) {
      const line = described[index]!
      if (line.endsWith('.')) continue
      assert.ok(`${line} ${next.split(' ')[0]}`.length > 99, `${argv.join(' ')}: “${line}” is broken off`)
    }
  }
})

/** The commands that a help lists. */
async function commandsOf(argv: readonly string[]): Promise<readonly (readonly string[])[]> {
  const listed = (await run([...argv, '--help'])).output.split('\nCommands:\n')[1]!.split('\n\n')[0]!
  return [...listed.matchAll(/^ {2}([a-z-]+)/gmu)]
    .map(([, name]) => [...argv, name!])
    .filter((one) => !one.includes('help'))
}

test('wrong use says what is wrong, suggests what was meant, and ends with 2', async () => {
  const table: readonly (readonly [argv: readonly string[], said: RegExp])[] = [
    [['reed', 'x.txt'], /unknown command 'reed'\n\(Did you mean read\?\)/],
    [['help', 'reed'], /unknown command 'reed'\n\(Did you mean read\?\)/],
    [['reed', '--help'], /unknown command 'reed'\n\(Did you mean read\?\)/],
    [['read', '--jsno', 'x.txt'], /unknown option '--jsno'\n\(Did you mean --json\?\)/],
    [['read', '--model', 'huge', 'x.txt'], /'huge' is invalid.*standard, small/],
    [['read', '--date', '5 December', 'x.txt'], /YYYY-MM-DD/],
    [['read', '--date', '2025-02-30', 'x.txt'], /no such day/],
    [['read', '--min-confidence', '60', 'x.txt'], /between 0 and 1/],
    [['read', '--json', '--jsonl', 'x.txt'], /cannot go together/],
    [['read', '--explain', '--json', 'x.txt'], /does not go with --json/],
    [['bench', '--stories', '0'], /whole number/],
    [['eval', 'sentences'], /missing required argument/],
    [
      ['search', 'Korea', '-nuclear'],
      /unknown option '-nuclear'\n\(Words to leave out stand with the others in quotes/,
    ],
    [['export', 'xml'], /argument 'xml' of <format> is invalid\. Allowed choices are plover/],
    [['corrections', '--replace'], /--replace goes with --import/],
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

test('a help is as wide as it is asked to be', async () => {
  const { output } = await run(['help', 'ingest'], { env: { COLUMNS: '60' } })
  const described = output.split('\nExamples:')[0]!.split('\n')
  assert.ok(
    described.every((line) => line.length <= 60),
    described.find((line) => line.length > 60),
  )
})
