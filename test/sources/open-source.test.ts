import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { RapportError } from '../../src/base/errors.ts'
import { openSource } from '../../src/sources/open-source.ts'
import { isSourceFailure } from '../../src/sources/source-failure.ts'
import type { SourceOptions } from '../../src/sources/source-options.ts'
import { makePdf } from './make-pdf.ts'

let root = ''
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'rapport-sources-'))
  await mkdir(join(root, 'mixed', 'deep'), { recursive: true })
  await mkdir(join(root, 'pictures'))
  await mkdir(join(root, 'nothing'))
  const files: Record<string, string | Uint8Array> = {
    'mixed/b.txt': 'The ministers met.',
    'mixed/a.html': '<!doctype html><p>They left.</p>',
    'mixed/c.jsonl': '{"text":"One"}\nbad\n{"text":"Two"}\n',
    'mixed/d.pdf': makePdf([['They signed.']]),
    'mixed/deep/e.md': '# Talks\n\nThey talked.',
    'mixed/photo.png': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    'mixed/.hidden.txt': 'Not read.',
    'pictures/a.png': Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    'empty.txt': '',
    'blank.txt': ' \n\n',
    'empty.jsonl': '',
    'program.txt': Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0]),
    'large.txt': Buffer.alloc(10_000_001, 'a '),
    'locked.pdf': makePdf([['Secret.']], true),
    'pictures.pdf': makePdf([[]]),
    'damaged.pdf': makePdf([['x']]).subarray(0, 200),
    'array.json': '[{"text":"One","published":"2025-12-05"},{"text":"Two"}]',
    'broken.json': '[{"text":"One"},',
    'lines.txt': '{"id":"x","text":"One"}\n{"text":"Two"}',
    'plain.htm': 'No tag at the start <p>but a page',
  }
  for (const [name, content] of Object.entries(files)) await writeFile(join(root, name), content)
  await symlink(root, join(root, 'mixed', 'loop'))
})
after(() => rm(root, { recursive: true }))

async function read(target: string, options?: SourceOptions): Promise<string[]> {
  const found: string[] = []
  for await (const item of openSource(target, options)) {
    found.push(isSourceFailure(item) ? `${item.error.code}:${item.line ?? ''}` : item.body)
  }
  return found
}

async function errorOf(target: string, options?: SourceOptions): Promise<RapportError> {
  const error: unknown = await read(target, options).then(
    () => null,
    (reason: unknown) => reason,
  )
  assert.ok(error instanceof RapportError, `${target}: ${error}`)
  return error
}

test('a folder within that cannot be read is one failure, and what comes after it is read', async (context) => {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-folder-'))
  context.after(() => rm(folder, { recursive: true }))
  for (const name of ['a', 'b', 'c']) {
    await mkdir(join(folder, name))
    await writeFile(join(folder, name, '1.txt'), `The ministers of ${name} met.`)
  }
  const found: string[] = []
  for await (const item of openSource(folder)) {
    found.push(isSourceFailure(item) ? item.error.code : item.body)
    await rm(join(folder, 'b'), { recursive: true, force: true })
  }
  assert.deepEqual(found, ['The ministers of a met.', 'unreadable', 'The ministers of c met.'])
})

test('a pipe in the place of a file is read once, in order', { skip: process.platform === 'win32' }, async () => {
  const pipe = join(root, 'pipe')
  execFileSync('mkfifo', [pipe])
  for (const [written, due] of [
    ['The ministers met.', ['The ministers met.']],
    ['{"text":"One"}\n{"text":"Two"}\n', ['One', 'Two']],
  ] as const) {
    const [found] = await Promise.all([read(pipe), writeFile(pipe, written)])
    assert.deepEqual(found, due)
  }
})

test('a stream that is no text is refused by its beginning: it may have no end', async () => {
  const endless = async function* () {
    for (;;) yield new Uint8Array(65_536)
  }
  assert.equal((await errorOf('-', { stdin: endless() })).code, 'binary')
})

test('a record of a JSON array that is no article is a failure with its number, and the others are read', async () => {
  const path = join(root, 'mixed-records.json')
  await writeFile(path, '[{"text":"One"},{"nope":1},{"text":"Two"}]')
  const items = []
  for await (const item of openSource(path)) items.push(isSourceFailure(item) ? item.error.message : item.body)
  assert.deepEqual([items[0], items[2]], ['One', 'Two'])
  assert.match(items[1] ?? '', /record 2 .*"text" is missing/u)
})

test('a JSON array of nothing is empty', async () => {
  const path = join(root, 'no-records.json')
  await writeFile(path, ' [\n ]\n')
  assert.equal((await errorOf(path)).code, 'empty')
})

test('a folder is read in the order of its paths, passing over what it cannot read with a failure', async () => {
  const html = '<!doctype html><p>They left.</p>'
  assert.deepEqual(await read(join(root, 'mixed')), [
    html,
    'The ministers met.',
    'One',
    'bad-line:2',
    'Two',
    'They signed.',
    '# Talks\n\nThey talked.',
    'binary:',
  ])
})

const refused: readonly (readonly [string, string])[] = [
  ['missing.txt', 'no-such-file'],
  ['empty.txt', 'empty'],
  ['blank.txt', 'empty'],
  ['empty.jsonl', 'empty'],
  ['program.txt', 'binary'],
  ['large.txt', 'too-large'],
  ['locked.pdf', 'pdf-locked'],
  ['pictures.pdf', 'pdf-without-text'],
  ['damaged.pdf', 'pdf-damaged'],
  ['broken.json', 'bad-json'],
  ['nothing', 'no-texts'],
  ['pictures', 'no-texts'],
]
for (const [name, code] of refused) {
  test(`${name}: ${code}, with what to do and the exit code of input`, async () => {
    const error = await errorOf(join(root, name))
    assert.equal(error.code, code)
    assert.equal(error.exitCode, 3)
    assert.match(error.message, /\.$/u)
    assert.notEqual(error.hint, '')
  })
}

test('the same content has the same id wherever it stands', async () => {
  const ids: string[] = []
  for (const options of [{ stdin: bytes('The ministers met.') }, {}]) {
    const target = options.stdin === undefined ? join(root, 'mixed', 'b.txt') : '-'
    for await (const item of openSource(target, options)) if (!isSourceFailure(item)) ids.push(item.id)
  }
  assert.equal(ids.length, 2)
  assert.equal(ids[0], ids[1])
})

test('JSON files hold articles, one or many, and JSON Lines is known by its content', async () => {
  assert.deepEqual(await read(join(root, 'array.json')), ['One', 'Two'])
  assert.deepEqual(await read(join(root, 'lines.txt')), ['One', 'Two'])
})

test('the name of the file tells a page that does not begin like one', async () => {
  for await (const item of openSource(join(root, 'plain.htm'))) {
    assert.equal(!isSourceFailure(item) && item.mediaType, 'text/html')
  }
})

test('the day and licence the caller gives stand in the article', async () => {
  const options = { date: '2025-12-05', licence: 'CC0-1.0' }
  for await (const item of openSource(join(root, 'mixed', 'b.txt'), options)) {
    assert.ok(!isSourceFailure(item))
    assert.equal(item.published, '2025-12-05')
    assert.equal(item.licence, 'CC0-1.0')
  }
})

async function* bytes(...chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield Buffer.from(chunk)
}

test('standard input is told by its content', async () => {
  assert.deepEqual(await read('-', { stdin: bytes('The mini', 'sters met.') }), ['The ministers met.'])
  assert.deepEqual(await read('-', { stdin: bytes('{"text":"One"}\n', '{"text":', '"Two"}') }), ['One', 'Two'])
  assert.deepEqual(await read('-', { stdin: bytes(makePdf([['They signed.']])) }), ['They signed.'])
  assert.equal((await errorOf('-', { stdin: bytes() })).code, 'empty')
})

test('a stream that begins badly is still a stream when the caller says so', async () => {
  const stdin = bytes('oops\n{"text":"Two"}\n')
  assert.deepEqual(await read('-', { stdin, format: 'json-lines' }), ['bad-line:1', 'Two'])
  assert.deepEqual(await read('-', { stdin: bytes(), format: 'json-lines' }), [])
})

test('an endless text on standard input is refused when it is too large', async () => {
  const part = Buffer.alloc(1_000_000, 'a ')
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) yield part
  }
  assert.equal((await errorOf('-', { stdin: endless() })).code, 'too-large')
})

test('web addresses of other kinds are refused, not taken for files', async () => {
  for (const address of ['file:///etc/hosts', 'ftp://example.com/a', 'http://127.0.0.1/']) {
    assert.equal((await errorOf(address)).code, 'address-refused')
  }
})
