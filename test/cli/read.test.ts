import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readingSchema } from '../../src/reading-schema.ts'
import { folderOf } from './folder.ts'
import { run } from './run.ts'

const article =
  'Date: 2025-12-05\n\nGreece will visit Turkey on Monday. The weather was mild in both of the capitals.\n'

test('a file gives a summary by pair, with modality in words and the sentence', async (context) => {
  const at = folderOf(context, { 'news.txt': article })
  const { exitCode, output, errors } = await run(['read', at('news.txt')])
  assert.equal(exitCode, 0, errors)
  assert.equal(errors, '')
  assert.match(output, /^Greece → Turkey$/m)
  assert.match(output, /○ planned: visit · Mon 8 December 2025/)
  assert.match(output, /“Greece will visit Turkey on Monday\.”/)
  assert.match(output, /^Contacts\n {2}○ planned: visit, Greece and Turkey · Mon 8 December 2025$/m)
  assert.ok(!output.includes('\u001b'), 'no colour into a pipe')
})

test('colour marks the trigger on a terminal', async (context) => {
  const at = folderOf(context, { 'news.txt': article })
  const { output } = await run(['read', at('news.txt')], { isTerminal: true, columns: 80 })
  assert.ok(output.includes('Greece \u001b[1mwill visit\u001b[22m Turkey'))
})

test('lines keep to the width of the terminal', async (context) => {
  const at = folderOf(context, { 'news.txt': article })
  const { output } = await run(['read', at('news.txt')], { isTerminal: true, columns: 44, env: { NO_COLOR: '1' } })
  for (const line of output.split('\n').slice(2)) assert.ok(line.length <= 44, line)
})

test('--date wins over the date of the article', async (context) => {
  const at = folderOf(context, { 'news.txt': article })
  assert.match((await run(['read', at('news.txt'), '--date', '2024-03-01'])).output, /Mon 4 March 2024/)
})

test('--explain tells scores and how each party and date came about', async (context) => {
  const at = folderOf(context, { 'news.txt': article })
  const { output } = await run(['read', at('news.txt'), '--explain'])
  assert.match(output, /trigger “will visit” in sentence 1: CONSULT 0\.95, planned 0\.80/)
  assert.match(output, /actor “Greece” 0\.95 → GRC \(/)
  assert.match(output, /date 2025-12-08, precision day: “on Monday”/)
})

test('--min-confidence leaves out what is less sure', async (context) => {
  const at = folderOf(context, { 'news.txt': article })
  assert.match((await run(['read', at('news.txt'), '--min-confidence', '0.99'])).output, /No event/)
})

test('--json is one object of the contract for one article', async (context) => {
  const at = folderOf(context, { 'news.txt': article })
  const { output } = await run(['read', at('news.txt'), '--json'])
  const reading = readingSchema.parse(JSON.parse(output))
  assert.deepEqual(reading.events[0]?.actors, ['GRC'])
  assert.match(output, /^\{\n {2}"schema"/)
})

test('--json is an array for a folder or several targets, whatever their number', async (context) => {
  const at = folderOf(context, { 'one/a.txt': article, 'two/a.txt': article, 'two/b.txt': article })
  const lengthOf = async (...targets: readonly string[]): Promise<number> => {
    const { output } = await run(['read', '--json', ...targets])
    const readings: unknown = JSON.parse(output)
    assert.ok(Array.isArray(readings))
    return readings.length
  }
  assert.equal(await lengthOf(at('one')), 1)
  assert.equal(await lengthOf(at('two')), 2)
  assert.equal(await lengthOf(at('two/a.txt'), at('two/b.txt'), at('one/a.txt')), 3)
})

test('standard input is read when nothing is named, and where - stands', async () => {
  for (const argv of [['read'], ['read', '-']]) {
    assert.match((await run(argv, { input: article })).output, /Greece → Turkey/)
  }
})

test('standard input is named in what goes wrong with it', async () => {
  assert.match((await run(['read', '-'], { input: '' })).errors, /^error: Standard input is empty/)
  const { errors } = await run(['read'], { input: '{"text":"Greece visited Turkey."}\n{"text":5}\n' })
  assert.match(errors, /^standard input, line 2: error: The line is not an article/m)
})

test('several articles are read in one call of the reader and told apart by a rule', async (context) => {
  const at = folderOf(context, { 'a.txt': article, 'b.txt': article })
  const { output, reader } = await run(['read', at('a.txt'), at('b.txt')])
  assert.equal(reader.calls.length, 1)
  assert.equal(output.match(/^─+$/gm)?.length, 1)
  assert.ok(reader.isClosed())
})
