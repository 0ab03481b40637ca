import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { isSourceFailure } from '../../src/sources/source-failure.ts'
import { articlesFromWarc } from '../../src/sources/warc.ts'

/** One record of an archive. */
function record(type: string, url: string, contentType: string, content: string | Uint8Array): Buffer {
  const body = Buffer.from(content)
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2025-12-06T00:00:00Z\r\nContent-Type: ${contentType}\r\nContent-Length: ${body.length}\r\n\r\n`
  return Buffer.concat([Buffer.from(head), body, Buffer.from('\r\n\r\n')])
}

function answer(
  url: string,
  body: string,
  { status = '200 OK', type = 'text/html; charset=utf-8', more = '' } = {},
): Buffer {
  const http = `HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${more}\r\n${body}`
  return record('response', url, 'application/http; msgtype=response', http)
}

const page = (words: string) => `<!doctype html><title>News</title><p>${words}</p>`
const records = [
  record('warcinfo', '', 'application/warc-fields', 'software: test\r\n'),
  answer('https://a.example/1', page('Greece visited Turkey. Café.')),
  record('request', 'https://a.example/1', 'application/http; msgtype=request', 'GET / HTTP/1.1\r\n\r\n'),
  answer('https://a.example/2', 'gone', { status: '404 Not Found' }),
  answer('https://a.example/3', '\u0089PNG', { type: 'image/png' }),
  record('conversion', 'https://a.example/4', 'text/plain', 'A text taken out of a page.'),
  answer('https://a.example/5', `${page('Chunked.').length.toString(16)}\r\n${page('Chunked.')}\r\n0\r\n\r\n`, {
    more: 'Transfer-Encoding: chunked\r\n',
  }),
  answer('https://a.example/6', ''),
]
const taken = ['https://a.example/1', 'https://a.example/4', 'https://a.example/5', 'empty']

async function read(archive: Uint8Array, chunk = 100): Promise<readonly string[]> {
  const found: string[] = []
  const chunks = async function* () {
    for (let at = 0; at < archive.length; at += chunk) yield archive.subarray(at, at + chunk)
  }
  for await (const item of articlesFromWarc(chunks(), 'test.warc')) {
    found.push(isSourceFailure(item) ? item.error.code : (item.url ?? ''))
  }
  return found
}

for (const [name, pack] of [
  ['plain', (bytes: Buffer) => bytes],
  ['packed record by record', gzipSync],
] as const) {
  const archive = Buffer.concat(records.map((one) => pack(one)))

  test(`an archive, ${name}: pages that were found and texts taken out of pages`, async () => {
    assert.deepEqual(await read(archive), taken)
    assert.deepEqual(await read(archive, 1_000_000), taken)
  })

  test(`an archive, ${name}, cut off anywhere: what is whole, then a failure`, async () => {
    for (let length = 40; length < archive.length - 40; length += 61) {
      const found = await read(archive.subarray(0, length))
      const whole = found.filter((one) => one !== 'warc-cut')
      assert.deepEqual(whole, taken.slice(0, whole.length), `${length}`)
      if (!startsRecord(length, pack)) assert.equal(found.at(-1), 'warc-cut', `${length} of ${archive.length}`)
    }
  })
}

test('an archive that is damaged in the middle says so', async () => {
  const archive = Buffer.concat(records.map((one) => gzipSync(one)))
  const damaged = Buffer.from(archive)
  damaged.fill(0x5a, 300, 340)
  assert.match((await read(damaged)).at(-1) ?? '', /^warc-(?:damaged|cut)$/)
})

test('whatever happens to the bytes of an archive, it ends, and nothing but failures is told of what is broken', async (context) => {
  context.mock.method(console, 'warn', () => {})
  for (const pack of [(bytes: Buffer) => bytes, gzipSync]) {
    const archive = Buffer.concat(records.map((one) => pack(one)))
    const change = fc.record({ at: fc.nat(archive.length - 1), byte: fc.nat(255) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 5 }), async (changes) => {
        const changed = Buffer.from(archive)
        for (const { at, byte } of changes) changed[at] = byte
        assert.equal(Array.isArray(await read(changed, 500)), true)
      }),
      { numRuns: 200 },
    )
  }
})

/** Whether a cut falls between two records: then nothing is missing that could be seen. */
function startsRecord(length: number, pack: (bytes: Buffer) => Uint8Array): boolean {
  let end = 0
  for (const one of records) {
    const packed = pack(one)
    end += packed.length
    // the empty lines after a record are no loss
    if (length >= end - (packed === one ? 4 : 0) && length <= end) return true
  }
  return false
}

test('a page that unpacks to more than is read of one is refused when it does, and the next one is read', async () => {
  const bomb = gzipSync(Buffer.alloc(60_000_000, 'a '))
  const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n'
  const packed = Buffer.concat([Buffer.from(head), bomb])
  const archive = Buffer.concat([
    record('response', 'https://a.example/1', 'application/http; msgtype=response', packed),
    answer('https://a.example/2', page('Greece visited Turkey.')),
  ])
  const found: string[] = []
  for await (const item of articlesFromWarc(ReadableStream.from([archive]), 'test.warc')) {
    found.push(isSourceFailure(item) ? item.error.message : (item.url ?? ''))
  }
  assert.match(found[0] ?? '', /larger than 50 MB/)
  assert.deepEqual(found.slice(1), ['https://a.example/2'])
})
