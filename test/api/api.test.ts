import assert from 'node:assert/strict'
import { test } from 'node:test'
import SwaggerParser from '@apidevtools/swagger-parser'
import { routes } from '../../src/api/api.ts'
import { telling } from '../ledger/across/telling.ts'
import { ledgerOf } from '../support/ledger-of.ts'
import { ledgerTelling, smallLedger } from '../web/ledger.ts'
import { origin, token } from '../web/support.ts'
import { type Body, posted, server } from './support.ts'

const text = { text: 'Kenya visited Uganda on Monday.', date: '2025-11-25' }
const bearer = { authorization: `Bearer ${token}` }

test('the OpenAPI document validates and names every route', async (context) => {
  const { status, body } = await server(await smallLedger(context)).get('/openapi.json')
  assert.equal(status, 200)
  assert.equal(body.openapi, '3.1.0')
  const named = Object.entries(body.paths).flatMap(([address, methods]) =>
    Object.keys(methods as object).map((method) => `${method} ${address}`),
  )
  assert.deepEqual(named.sort(), routes.map(({ method, address }) => `${method} ${address}`).sort())
  await SwaggerParser.validate(structuredClone(body))
})

test('every route answers as its schema says', async (context) => {
  const store = await smallLedger(context)
  const { entries } = await ledgerOf(store)
  const { ask } = server(store)
  const parts: Readonly<Record<string, string>> = { a: 'Greece', b: 'TUR' }
  const id = (address: string) =>
    address.startsWith('/entries') ? entries[0]!.id : address.startsWith('/actors') ? 'GRC' : 'a2'
  for (const route of routes) {
    const address = route.address.replace(/\{(\w+)\}/gu, (_all, name) => parts[name] ?? id(route.address))
    const asked = address === '/search' ? `${address}?q=visited` : address
    const answer = await ask(
      asked,
      route.method === 'post' ? posted(address === '/review' ? verdict : text, bearer) : undefined,
    )
    const body = await answer.json()
    assert.equal(answer.status, route.status ?? 200, `${address}: ${JSON.stringify(body)}`)
    route.gives.parse(body)
  }
})

test('a list comes whole in pages of any size, each thing once', async (context) => {
  const { get } = server(await smallLedger(context))
  const lists = {
    '/pairs': (body: Body) => body.pairs,
    '/pairs/GRC/TUR/timeline': (body: Body) => body.days.flatMap(({ entries }: Body) => entries),
    '/pairs/GRC/TUR/barometer': (body: Body) => body.days,
    '/calendar': (body: Body) => body.engagements,
    '/search?q=visited': (body: Body) => body.hits,
    '/actors/IND': (body: Body) => body.entries,
    '/review': (body: Body) => body.items,
    '/review?article=a4': (body: Body) => body.items,
  }
  for (const [address, itemsOf] of Object.entries(lists)) {
    const join = address.includes('?') ? '&' : '?'
    const whole = itemsOf((await get(`${address}${join}limit=200`)).body)
    assert.ok(whole.length > 1, address)
    for (const limit of [1, 2, 3]) {
      const turned: unknown[] = []
      let next: string | null = ''
      while (next !== null) {
        const { body } = await get(`${address}${join}limit=${limit}${next === '' ? '' : `&cursor=${next}`}`)
        const items = itemsOf(body)
        assert.ok(items.length <= limit)
        turned.push(...items)
        next = body.next
      }
      assert.deepEqual(turned, whole, `${address} by ${limit}`)
    }
  }
})

test('a timeline has what was said where it is asked for all, in pages too', async (context) => {
  const issue = (article: string, topic: string) =>
    telling('issue', article, '2015-03-14', { topic, raisedBy: ['GRC'], with: ['TUR'] })
  const ban = telling('measure', 'c', '2015-03-15', { kind: 'ban', actors: ['GRC'], recipients: ['TUR'] })
  const { get } = server(await ledgerTelling(context, [issue('a', 'fish'), issue('b', 'gas'), ban]))
  const kindsOf = async (query: string): Promise<readonly string[]> => {
    const { days, next } = (await get(`/pairs/GRC/TUR/timeline?${query}`)).body
    const kinds = days.flatMap(({ entries }: Body) => entries.map(({ kind }: Body) => kind))
    return next === null ? kinds : [...kinds, ...(await kindsOf(`${query.split('&cursor')[0]}&cursor=${next}`))]
  }
  assert.deepEqual(await kindsOf('limit=9'), ['measure'])
  assert.deepEqual(await kindsOf('all=yes&limit=1'), ['measure', 'issue', 'issue'])
})

test('what is looked at between two pages of the queue hides nothing of the second', async (context) => {
  const { ask, get } = server(await smallLedger(context))
  const whole = (await get('/review?limit=200')).body.items
  const first = (await get('/review?limit=2')).body
  for (const { article, sentence, start, event } of first.items) {
    const about = { article: article.id, sentence, trigger: event.evidence[0].trigger.start - start }
    assert.equal((await ask('/review', posted({ ...about, verdict: 'accept' }, bearer))).status, 201)
  }
  const rest = (await get(`/review?limit=200&cursor=${first.next}`)).body.items
  assert.deepEqual(rest, whole.slice(2))
})

test('what has not changed is not sent again', async (context) => {
  const { ask } = server(await smallLedger(context))
  const first = await ask('/pairs/GRC/TUR')
  const etag = first.headers.get('etag')
  assert.ok(etag)
  const again = await ask('/pairs/GRC/TUR', { headers: { 'if-none-match': etag } })
  assert.equal(again.status, 304)
  assert.equal(await again.text(), '')
  const taken = await ask(
    '/ingest',
    posted({ text: 'Greece will visit Turkey on Friday.', date: '2025-11-24' }, bearer),
  )
  assert.equal(taken.status, 201)
  const changed = await ask('/pairs/GRC/TUR', { headers: { 'if-none-match': etag } })
  assert.equal(changed.status, 200)
})

test('what is written by the API is seen on the pages at once', async (context) => {
  const { app, ask } = server(await smallLedger(context))
  const page = async (path: string) => (await app.request(`${origin}${path}`)).json() as Body
  const { articles } = await page('/status.json')
  const { reading } = await page('/article/a1.json')
  assert.equal((await ask('/ingest', posted(text, bearer))).status, 201)
  assert.equal((await page('/status.json')).articles, articles + 1)
  assert.equal((await ask('/review', posted({ ...verdict, verdict: 'reject' }, bearer))).status, 201)
  assert.equal((await page('/article/a1.json')).reading.events.length, reading.events.length - 1)
})

/** A person's word on the visit of the first article. */
const verdict = { article: 'a1', sentence: 0, trigger: 7, verdict: 'accept' }

test('what is asked wrongly is a problem with its status, and nothing of the house', async (context) => {
  const { ask, get, logged } = server(await smallLedger(context))
  const sql = encodeURIComponent("' OR 1=1; DROP TABLE entries --")
  const cases: readonly (readonly [string, number, string, RequestInit?])[] = [
    ['/nowhere', 404, 'not-found'],
    ['/pairs/Grece/Turkey', 404, 'unknown-state'],
    ['/pairs/GRC/Greece', 400, 'one-state'],
    ['/pairs/GRC/TUR?at=2025-02-30', 400, 'bad-request'],
    ['/pairs/GRC/TUR/barometer?to=0001-01-01', 400, 'bad-request'],
    ['/read', 400, 'bad-request', posted({ text: 'a', date: '0001-01-01' })],
    ['/pairs/GRC/TUR?form=2025-02-01', 400, 'bad-request'],
    ['/pairs/GRC/TUR?at=2025-01-01&at=2025-01-02', 400, 'bad-request'],
    ['/pairs/GRC/TUR/timeline?limit=0', 400, 'bad-request'],
    ['/pairs/GRC/TUR/timeline?limit=1000000', 400, 'bad-request'],
    ['/pairs/GRC/TUR/timeline?cursor=x', 400, 'bad-cursor'],
    ['/search', 400, 'bad-request'],
    [`/search?q=a&cursor=${Buffer.from('["-1"]').toString('base64url')}`, 400, 'bad-cursor'],
    ['/entries/nothing', 404, 'not-found'],
    [`/entries/${sql}`, 404, 'not-found'],
    [`/actors/${sql}`, 404, 'not-found'],
    [`/articles/${sql}`, 404, 'not-found'],
    [`/pairs/${sql}/TUR`, 404, 'unknown-state'],
    ['/articles/..%2f..%2fetc%2fpasswd', 404, 'not-found'],
    ['/status', 405, 'method-not-allowed', { method: 'DELETE' }],
    ['/read', 405, 'method-not-allowed'],
    ['/read', 415, 'not-json', { method: 'POST', body: 'text=x' }],
    ['/read', 400, 'bad-request', { ...posted(''), body: '{"text": ' }],
    ['/read', 400, 'bad-request', posted({})],
    ['/read', 400, 'bad-request', posted({ text: 'a', address: 'https://example.org/' })],
    ['/read', 422, 'address-refused', posted({ address: 'http://127.0.0.1:1/' })],
    ['/read', 413, 'too-large', posted({ text: 'x'.repeat(2_000_000) })],
    ['/ingest', 401, 'unauthorised', posted(text)],
    ['/ingest', 401, 'unauthorised', posted(text, { authorization: 'Bearer wrong' })],
    ['/review', 401, 'unauthorised', posted(verdict)],
    ['/review', 401, 'unauthorised', posted(verdict, { authorization: 'Bearer wrong' })],
    ['/review', 403, 'forbidden', posted(verdict, { ...bearer, origin: 'https://elsewhere.test' })],
    ['/review', 404, 'not-found', posted({ ...verdict, article: sql }, bearer)],
    ['/review', 404, 'not-found', posted({ ...verdict, sentence: 99 }, bearer)],
    ['/review', 400, 'bad-verdict', posted({ ...verdict, trigger: 0 }, bearer)],
    ['/review', 400, 'bad-request', posted({ ...verdict, verdict: 'delete' }, bearer)],
    ['/review', 400, 'bad-request', posted({ ...verdict, type: 'AID' }, bearer)],
    ['/review', 400, 'bad-verdict', posted({ ...verdict, verdict: 'correct', mode: 'phone home' }, bearer)],
    ['/review', 400, 'words-not-there', posted({ ...verdict, verdict: 'correct', actors: ['Peru'] }, bearer)],
    ['/review?limit=1000', 400, 'bad-request'],
    ['/review?cursor=W10', 400, 'bad-cursor'],
    ['/review?cursor=WyJ4IiwieSIsInoiXQ', 400, 'bad-cursor'],
    ['/ingest', 403, 'forbidden', posted(text, { ...bearer, origin: 'https://elsewhere.test' })],
  ]
  for (const [address, status, code, init] of cases) {
    const answer = await ask(address, init)
    const problem = (await answer.json()) as Body
    assert.deepEqual([answer.status, problem.code], [status, code], `${address} ${JSON.stringify(problem)}`)
    assert.equal(answer.headers.get('content-type'), 'application/problem+json')
    assert.equal(problem.status, status)
    assert.doesNotMatch(JSON.stringify(problem), /node_modules|\/src\/|SQLITE|select /i)
  }
  const { body } = await get('/pairs/Grece/Turkey')
  assert.match(body.detail, /Did you mean Greece/)
  assert.deepEqual(logged, [])
})

test('a fault is told to the log alone', async (context) => {
  const store = await smallLedger(context)
  const refuse = () => {
    throw new Error('secret path')
  }
  const { ask, logged } = server({ ...store, db: new Proxy(store.db, { get: () => refuse }) })
  const answer = await ask('/status')
  assert.equal(answer.status, 500)
  assert.doesNotMatch(await answer.text(), /secret/)
  assert.match(logged.join('\n'), /secret path/)
})

test('without a ledger texts are read, and the rest is not there', async () => {
  const { ask } = server(null)
  assert.equal((await ask('/read', posted(text))).status, 200)
  assert.equal((await ask('/pairs')).status, 404)
  assert.equal((await ask('/ingest', posted(text, bearer))).status, 401)
})

test('ids of any words are asked for, percent-encoded', async (context) => {
  const { get } = server(await smallLedger(context))
  const { status, body } = await get(`/articles/${encodeURIComponent("id/with ? & # %2f '")}`)
  assert.equal(status, 200)
  assert.equal(body.reading.article.id, "id/with ? & # %2f '")
  assert.equal((await get('/articles/a.json')).body.reading.article.id, 'a.json')
})

test('who asks too much is told to wait, and other names than the server’s are refused', async (context) => {
  const { ask, app } = server(await smallLedger(context), { perMinute: 2, now: () => 0, hosts: ['rapport.test'] })
  await ask('/status')
  await ask('/status')
  const third = await ask('/status')
  assert.equal(third.status, 429)
  assert.ok(third.headers.get('retry-after'))
  assert.equal((await app.request('http://elsewhere.test/api/v1/status')).status, 403)
  assert.equal((await app.request(`${origin}/world`)).status, 200)
})

test('an act in doubt is looked at once: corrected it is read as corrected, rejected it is gone', async (context) => {
  const { ask, get } = server(await smallLedger(context))
  const { body: queue } = await get('/review')
  assert.equal(queue.corrected, 0)
  const [first] = queue.items
  const about = {
    article: first.article.id,
    sentence: first.sentence,
    trigger: first.event.evidence[0].trigger.start - first.start,
  }
  const corrected = { ...about, verdict: 'correct', modality: 'negated', recipients: [] }
  assert.equal((await ask('/review', posted(corrected, bearer))).status, 201)
  const after = (await get('/review?limit=200')).body
  assert.equal(after.corrected, 1)
  const of = (body: Body) => body.items.map((item: Body) => `${item.article.id} ${item.sentence}`)
  assert.ok(!of(after).includes(`${about.article} ${about.sentence}`))
  const acts = async () =>
    (await get(`/review?article=${encodeURIComponent(about.article)}`)).body.items.filter(
      (item: Body) => item.sentence === about.sentence,
    )
  const [act] = await acts()
  assert.deepEqual([act.event.modality, act.event.recipients], ['negated', []])
  assert.deepEqual([act.event.type, act.event.actors], [first.event.type, first.event.actors])
  assert.equal((await ask('/review', posted({ ...about, verdict: 'reject' }, bearer))).status, 201)
  assert.deepEqual(await acts(), [])
})
