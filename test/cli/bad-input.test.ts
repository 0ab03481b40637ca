import assert from 'node:assert/strict'
import { test } from 'node:test'
import { exitCodes } from '../../src/base/errors.ts'
import { folderOf } from './folder.ts'
import { run } from './run.ts'

const png = Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(64)])
const dated = 'Date: 2025-12-05\n\nGreece will visit Turkey on Monday, and nobody was surprised by it.\n'
const german =
  'Der griechische Außenminister reist am Montag nach Ankara. Es ist die erste Reise dieser Art seit 2021, und die ' +
  'Erwartungen sind nicht groß, weil das Vertrauen zwischen den beiden Seiten fehlt.\n'
const files = {
  'empty.txt': '',
  'blank.txt': ' \n\n\t\n',
  'picture.png': png,
  'renamed.txt': png,
  'zeros.txt': Buffer.alloc(4096),
  'large.txt': 'Greece will visit Turkey on Monday. '.repeat(1_450_000),
  'hollow.html':
    '<!doctype html><html><head><title>x</title><script>document.write("Greece")</script></head><body></body></html>',
  'broken.jsonl': 'not json\n',
  'pictures/a.png': png,
  'nothing/.hidden': 'x',
}

test('input that cannot be read says why and what to do, and ends with 3', async (context) => {
  const at = folderOf(context, files)
  const table: readonly (readonly [target: string, said: RegExp])[] = [
    [at('absent.txt'), /no file or folder/],
    [at('empty.txt'), /empty/],
    [at('blank.txt'), /empty|no text/i],
    [at('nothing'), /holds no text/],
    [at('pictures'), /holds no text/],
    [at('picture.png'), /not text.*PNG/],
    [at('renamed.txt'), /not text.*PNG/],
    [at('zeros.txt'), /not text/],
    [at('large.txt'), /larger than 10 MB/],
    ['http://127.0.0.1/news', /refused/],
    ['http://169.254.169.254/latest/meta-data', /refused/],
    ['http://[::1]:8080/', /refused/],
    ['file:///etc/passwd', /refused/],
    ['ftp://example.org/news.txt', /refused/],
  ]
  for (const [target, said] of table) {
    const { exitCode, output, errors, reader } = await run(['read', target])
    assert.equal(exitCode, exitCodes.input, `${target}: ${errors}`)
    assert.match(errors, said)
    assert.match(errors, /^error: .+\n {2}.+\n$/m, 'one line and a hint')
    assert.ok(!errors.includes('    at '), 'no stack')
    assert.equal(output, '')
    assert.deepEqual(reader.calls, [], 'the model was not needed')
  }
})

test('a stream of which every line is bad gave nothing to read, and ends with 3; as a filter it has answered each', async (context) => {
  const at = folderOf(context, files)
  const { exitCode, errors } = await run(['read', at('broken.jsonl')])
  assert.match(errors, /broken\.jsonl, line 1: error: .*not JSON/)
  assert.equal(exitCode, exitCodes.input)
  assert.equal((await run(['ingest', at('broken.jsonl'), '--db', at('a.db')])).exitCode, exitCodes.input)
  assert.equal((await run(['read', '--jsonl', at('broken.jsonl')])).exitCode, exitCodes.done)
})

test('with --debug a known error shows its stack', async (context) => {
  const at = folderOf(context, {})
  assert.match((await run(['read', '--debug', at('absent.txt')])).errors, /\n {4}at /)
})

test('what can be read with a warning is read, the warning goes to standard error, and it ends with 0', async (context) => {
  const at = folderOf(context, {
    'german.txt': german,
    'undated.txt': 'Greece will visit Turkey on Monday, and nobody was surprised by it.\n',
    'utf8.txt': Buffer.concat([Buffer.from(dated), Buffer.from([0xe2, 0x82, 0x20, 0xc3, 0x0a])]),
    'hollow.html': files['hollow.html'],
  })
  const table: readonly (readonly [file: string, said: RegExp, shown: RegExp])[] = [
    ['german.txt', /\[not-english\]/, /^Nothing was read: the text is not English\.$/m],
    ['undated.txt', /\[no-date\]/, /○ planned: visit$/m],
    ['utf8.txt', /\[broken-characters\]/, /○ planned: visit/],
    ['hollow.html', /\[no-text\]|script/, /No event/],
  ]
  for (const [file, said, shown] of table) {
    const { exitCode, output, errors } = await run(['read', at(file)])
    assert.equal(exitCode, 0, `${file}: ${errors}`)
    assert.match(errors, said, file)
    assert.match(output, shown, file)
  }
})

test('one target that fails leaves the others, and the exit code says so', async (context) => {
  const at = folderOf(context, { 'news.txt': dated })
  const { exitCode, output, errors } = await run(['read', at('absent.txt'), at('news.txt')])
  assert.equal(exitCode, exitCodes.input)
  assert.match(errors, /no file or folder/)
  assert.match(output, /Greece → Turkey/)
})

test('a file of a folder that cannot be read is told and passed over', async (context) => {
  const at = folderOf(context, { 'all/a.png': png, 'all/b.txt': dated })
  const { exitCode, output, errors } = await run(['read', at('all')])
  assert.equal(exitCode, 0)
  assert.match(errors, /a\.png is not text/)
  assert.match(output, /Greece → Turkey/)
})

test('escapes in a text do not reach the terminal', async (context) => {
  const at = folderOf(context, { 'news.txt': dated.replace('Greece', '\u001b[2J\u001b]0;owned\u0007Greece') })
  const { output, errors } = await run(['read', at('news.txt')])
  for (const control of ['\u001b', '\u0007']) assert.ok(!(output + errors).includes(control))
})
