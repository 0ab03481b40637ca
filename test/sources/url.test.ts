import assert from 'node:assert/strict'
import { test } from 'node:test'
import { RapportError } from '../../src/base/errors.ts'
import type { FetchResponse } from '../../src/sources/network.ts'
import { articleFromUrl } from '../../src/sources/url.ts'

const page = '<!doctype html><title>Talks</title><p>The ministers met in Vienna.</p>'

type Answer = { status?: number; headers?: Record<string, string>; body?: string | Uint8Array }

/** A network in a table: what each address answers, and what each host resolves to. */
function network(answers: Record<string, Answer>, hosts: Record<string, readonly string[]> = {}) {
  const asked: { href: string; address: string }[] = []
  return {
    asked,
    resolve: async (host: string) => hosts[host] ?? ['93.184.216.34'],
    fetch: async (url: URL, address: string): Promise<FetchResponse> => {
      asked.push({ href: url.href, address })
      const {
        status = 200,
        headers = { 'content-type': 'text/html' },
        body = page,
      } = answers[url.href] ?? { status: 404 }
      return { status, headers, bytes: stream(Buffer.from(body)) }
    },
  }
}

async function* stream(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

async function codeOf(reading: Promise<unknown>): Promise<string> {
  const error: unknown = await reading.then(
    () => null,
    (reason: unknown) => reason,
  )
  assert.ok(error instanceof RapportError, String(error))
  assert.equal(error.exitCode, 3)
  assert.notEqual(error.hint, '')
  return error.code
}

test('a page is fetched from the address that was checked', async () => {
  const { asked, ...effects } = network(
    { 'https://news.example.com/a': {} },
    { 'news.example.com': ['93.184.216.34', '1.1.1.1'] },
  )
  const article = await articleFromUrl('https://news.example.com/a', { ...effects, date: '2025-12-05' })
  assert.equal(article.body, page)
  assert.equal(article.url, 'https://news.example.com/a')
  assert.equal(article.mediaType, 'text/html')
  assert.equal(article.published, '2025-12-05')
  assert.deepEqual(asked, [{ href: 'https://news.example.com/a', address: '93.184.216.34' }])
})

test('the charset of the header is used', async () => {
  const body = Buffer.from('The caf\xe9 talks', 'latin1')
  const effects = network({
    'https://example.com/': { headers: { 'content-type': 'text/plain; charset="ISO-8859-1"' }, body },
  })
  assert.equal((await articleFromUrl('https://example.com/', effects)).body, 'The café talks')
})

test('redirects are followed and the last address is kept', async () => {
  const effects = network({
    'https://example.com/a': { status: 301, headers: { location: '/b' } },
    'https://example.com/b': { status: 302, headers: { location: 'https://example.org/c' } },
    'https://example.org/c': {},
  })
  assert.equal((await articleFromUrl('https://example.com/a', effects)).url, 'https://example.org/c')
})

test('nothing is sent to a refused address', async () => {
  for (const address of ['http://127.0.0.1/', 'http://169.254.169.254/latest', 'ftp://example.com/', 'http://']) {
    const { asked, ...effects } = network({})
    assert.equal(await codeOf(articleFromUrl(address, effects)), 'address-refused')
    assert.deepEqual(asked, [])
  }
})

test('a public name that leads to a private address is refused, even as one of several', async () => {
  const { asked, ...effects } = network({}, { 'rebind.example.com': ['93.184.216.34', '10.0.0.7'] })
  assert.equal(await codeOf(articleFromUrl('http://rebind.example.com/', effects)), 'address-refused')
  assert.deepEqual(asked, [])
})

test('a redirect to a private address or another scheme is refused', async () => {
  for (const location of ['http://192.168.0.1/', 'http://[::1]/', 'file:///etc/passwd', '//localhost/x']) {
    const effects = network({ 'https://example.com/': { status: 302, headers: { location } } })
    assert.equal(await codeOf(articleFromUrl('https://example.com/', effects)), 'address-refused', location)
  }
})

test('a loop of redirects ends', async () => {
  const { asked, ...effects } = network({
    'https://example.com/': { status: 302, headers: { location: 'https://example.com/' } },
  })
  assert.equal(await codeOf(articleFromUrl('https://example.com/', effects)), 'too-many-redirects')
  assert.equal(asked.length, 6)
})

const failures: readonly (readonly [string, Answer, string])[] = [
  ['a page that is not there', { status: 404 }, 'http-status'],
  ['a redirect to nowhere', { status: 302, headers: {} }, 'http-status'],
  ['a picture', { headers: { 'content-type': 'image/png' }, body: 'x' }, 'content-type'],
  ['an empty page', { body: '' }, 'empty'],
  ['binary data that calls itself a page', { body: Buffer.from([0, 1, 2, 3]) }, 'binary'],
  ['a page that is too large', { body: Buffer.alloc(10_000_001, 'a') }, 'too-large'],
  ['a body that does not end', { body: Buffer.alloc(50_000_001, 'a') }, 'too-large'],
]
for (const [name, answer, code] of failures) {
  test(`${name}: ${code}`, async () => {
    assert.equal(
      await codeOf(articleFromUrl('https://example.com/', network({ 'https://example.com/': answer }))),
      code,
    )
  })
}

test('what to do goes by the status', async () => {
  for (const [status, hint] of [
    [404, /^Check the address/],
    [410, /^Check the address/],
    [429, /try again later\.$/],
    [503, /try again later\.$/],
    [403, /needs a login/],
  ] as const) {
    await assert.rejects(articleFromUrl('https://example.com/', network({ 'https://example.com/': { status } })), {
      hint,
    })
  }
})

test('network faults are known errors', async () => {
  const { resolve } = network({})
  const fail = (error: Error) => ({ resolve, fetch: () => Promise.reject(error) })
  const timeOut = new DOMException('too slow', 'TimeoutError')
  assert.equal(await codeOf(articleFromUrl('https://example.com/', fail(timeOut))), 'time-out')
  const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
  assert.equal(await codeOf(articleFromUrl('https://example.com/', fail(refused))), 'unreachable')
  const unknown = { resolve: () => Promise.reject(new Error('ENOTFOUND')) }
  assert.equal(await codeOf(articleFromUrl('https://nowhere.example.com/', unknown)), 'unknown-host')
})
