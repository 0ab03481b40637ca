import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { RapportError } from '../../src/base/errors.ts'
import { createWebApp } from '../../src/web/app.ts'
import type { LedgerViews } from '../../src/web/ledger-views.ts'
import { server } from '../api/support.ts'
import { smallLedger } from './ledger.ts'
import { form, origin, webApp } from './support.ts'

test('every answer, a problem too, carries the headers that keep a page to itself', async () => {
  const { app } = webApp()
  for (const path of ['/read', '/legend', '/nowhere', '/nowhere.json', '/assets/style.css', '/assets/../server.ts']) {
    const { headers } = await app.request(`${origin}${path}`)
    const policy = headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'none'/)
    assert.doesNotMatch(policy, /unsafe/)
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
  }
})

test('no page holds inline script, inline style or a handler', async () => {
  const { app } = webApp()
  for (const answer of [
    await app.request(`${origin}/read`),
    await app.request(`${origin}/legend`),
    await app.request(`${origin}/read`, form({ text: 'Greece visited Turkey.' })),
  ]) {
    const page = await answer.text()
    assert.doesNotMatch(page, /<script(?![^>]* src=)|<style|\sstyle=|\son\w+=/)
  }
})

test('what is not there is a page or problem+json, whatever the path', async () => {
  const { app } = webApp()
  for (const path of [
    '/nowhere',
    '/%00',
    '/..%2f..%2fetc%2fpasswd',
    '/assets/style.css.json',
    '/assets/%2e%2e%2fapp.ts',
    "/'%20OR%201=1--",
    `/${'a'.repeat(5000)}`,
  ]) {
    const answer = await app.request(`${origin}${path}`)
    assert.equal(answer.status, 404, path)
  }
  const twin = await app.request(`${origin}/nowhere.json`)
  assert.equal(twin.status, 404)
  assert.match(twin.headers.get('content-type') ?? '', /problem\+json/)
  const problem = (await twin.json()) as Record<string, unknown>
  assert.deepEqual(Object.keys(problem), ['type', 'title', 'status', 'detail', 'code'])
})

test('what has no data is problem+json too: a twin of the legend, of the form to read, an API that is none', async (context) => {
  const { app } = server(await smallLedger(context))
  for (const [path, status] of [
    ['/legend.json', 404],
    ['/legend.csv', 404],
    ['/read.json', 405],
    ['/api', 404],
    ['/api/', 404],
    ['/api/v1', 404],
    ['/api/v2/pairs', 404],
    ['/feeds/nothing', 404],
    ['/world.ics', 404],
  ] as const) {
    const answer = await app.request(`${origin}${path}`)
    assert.equal(answer.status, status, path)
    assert.equal(answer.headers.get('content-type'), 'application/problem+json', path)
    assert.equal(((await answer.json()) as { status: number }).status, status)
  }
  assert.equal((await app.request(`${origin}/read.csv`)).headers.get('allow'), 'POST')
})

test('a client that asks more than its measure is told to wait; the measure fills again', async () => {
  let now = 0
  const { app } = webApp({}, { perMinute: 60, now: () => now })
  const ask = async () => (await app.request(`${origin}/legend`)).status
  for (let count = 0; count < 60; count += 1) assert.equal(await ask(), 200)
  const refused = await app.request(`${origin}/legend`)
  assert.equal(refused.status, 429)
  assert.equal(refused.headers.get('retry-after'), '1')
  now += 1000
  assert.deepEqual([await ask(), await ask()], [200, 429])
})

test('what the cache makes anew takes nothing from the measure of anybody', async () => {
  let now = 0
  let made = 0
  const status = async () => ({ made: ++made })
  const { pages: app } = createWebApp({
    readArticle: () => Promise.reject(new Error('not asked')),
    ledger: { status } as unknown as LedgerViews,
    review: null,
    version: '0.0.0',
    log: () => {},
    limits: { perMinute: 1, hosts: null, now: () => now },
  })
  const ask = async (page: number, client: string) => {
    const env = { incoming: { socket: { remoteAddress: client } } }
    const answer = await app.request(`${origin}/status.json?page=${page}`, {}, env)
    assert.equal(answer.status, 200)
    return ((await answer.json()) as { made: number }).made
  }
  const numbers = [1, 2, 3]
  for (const page of numbers) assert.equal(await ask(page, `192.0.2.${page}`), page)
  now += 6_000
  for (const page of numbers) assert.equal(await ask(page, `198.51.100.${page}`), page, 'an older one meanwhile')
  await wait(5)
  for (const page of numbers) assert.ok((await ask(page, `203.0.113.${page}`)) > numbers.length)
})

test('a name that was made to point at this machine is refused', async () => {
  const { app } = webApp({}, { hosts: ['localhost', '127.0.0.1'] })
  assert.equal((await app.request('http://localhost:8080/read')).status, 200)
  assert.equal((await app.request('http://evil.example:8080/read')).status, 403)
})

test('a link of another site to data and feeds may be followed; what another site sends is refused', async (context) => {
  const { app } = server(await smallLedger(context))
  const fromElsewhere = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' }
  const ask = async (method: string, path: string) =>
    (await app.request(`${origin}${path}`, { method, headers: fromElsewhere })).status
  for (const path of [
    '/feeds/world',
    '/feeds/pair/GRC/TUR',
    '/api/v1/pairs/GRC/TUR',
    '/api/v1/openapi.json',
    '/world',
  ]) {
    for (const method of ['GET', 'HEAD']) assert.equal(await ask(method, path), 200, `${method} ${path}`)
  }
  for (const path of ['/api/v1/ingest', '/api/v1/review', '/mcp', '/session', '/review', '/read', '/feeds/world']) {
    assert.equal(await ask('POST', path), 403, path)
  }
})

test('what fails by a fault of the house says nothing of it; the log does', async () => {
  const { app, logged } = webApp({
    resolve: async () => {
      throw new Error('secret path /home/someone')
    },
  })
  const answer = await app.request(`${origin}/read`, form({ address: 'https://example.org/' }))
  assert.doesNotMatch(await answer.text(), /secret path/)
  assert.ok(answer.status >= 400)
  assert.ok(logged.every((line) => !line.includes('example.org')))
})

test('a ledger that cannot be asked is said without a word about the house; the log has the reason', async () => {
  const logged: string[] = []
  const { pages: app } = createWebApp({
    readArticle: async () => {
      throw new RapportError('model-missing', 'There is no model in "/home/someone/models".')
    },
    ledger: {
      lastDay: async () => {
        throw new RapportError('database-locked', 'The ledger "/home/someone/ledger.db" is locked.')
      },
    } as unknown as LedgerViews,
    review: null,
    version: '0.0.0',
    log: (line) => logged.push(line),
    limits: { perMinute: null, hosts: null, now: () => 0 },
  })
  for (const answer of [
    await app.request(`${origin}/world`),
    await app.request(`${origin}/world.json`),
    await app.request(`${origin}/read`, form({ text: 'Greece visited Turkey.' })),
  ]) {
    assert.equal(answer.status, 503)
    assert.doesNotMatch(await answer.text(), /someone/)
  }
  assert.equal(logged.filter((line) => line.includes('/home/someone')).length, 3)
})
