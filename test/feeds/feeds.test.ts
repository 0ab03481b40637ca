import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseAtomFeed } from 'feedsmith'
import { parseDocument } from 'htmlparser2'
import { atom } from '../../src/feeds/atom.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { server } from '../api/support.ts'
import { fakeReader } from '../cli/fake-reader.ts'
import { smallLedger, told } from '../web/ledger.ts'
import { origin } from '../web/support.ts'

/** The words of a text construct. */
function words(text: unknown): string {
  return typeof text === 'string' ? text : ((text as { value?: string } | undefined)?.value ?? '')
}

test('a feed of a pair has each step of its contacts, with sentence, page and article', async (context) => {
  const { app } = server(await smallLedger(context))
  const answer = await app.request(`${origin}/feeds/pair/Greece/Turkey`)
  assert.equal(answer.status, 200)
  assert.match(answer.headers.get('content-type') ?? '', /^application\/atom\+xml/)
  const feed = parseAtomFeed(await answer.text())
  assert.equal(words(feed.title), 'Greece – Turkey: what changed')
  assert.ok(feed.id && feed.updated)
  const entries = feed.entries ?? []
  const steps = entries.map(({ title, updated }) => [updated?.slice(0, 10), words(title)] as const)
  assert.deepEqual(
    steps.filter(([, title]) => title.includes('Fri 7 November')),
    [
      ['2025-11-08', '● visit Greece → Turkey (held, Fri 7 November 2025)'],
      ['2025-11-03', '○ visit Greece → Turkey (planned, Fri 7 November 2025)'],
    ],
  )
  const planned = entries.find(({ updated }) => updated?.startsWith('2025-11-03'))
  assert.match(words(planned?.content), /“Greece will visit Turkey on Friday\.” – The Example/)
  const links = new Map(planned?.links?.map(({ rel, href }) => [rel, href]))
  assert.equal(links.get('via'), 'https://example.org/a1')
  assert.equal((await app.request(links.get('alternate') ?? '')).status, 200)
})

test('every feed is well-formed Atom: ids apart, days falling, what it needs in it', async (context) => {
  const { app } = server(await smallLedger(context))
  for (const path of ['world', 'pair/GRC/TUR', 'actor/GRC', 'search?q=visited', 'search?q=nothing']) {
    const xml = await (await app.request(`${origin}/feeds/${path}`)).text()
    const feed = parseAtomFeed(xml)
    const entries = feed.entries ?? []
    assert.equal(entries.length > 0, path !== 'search?q=nothing', path)
    const ids = entries.map(({ id }) => id)
    assert.equal(new Set(ids).size, ids.length)
    for (const id of [feed.id, ...ids]) assert.match(id ?? '', /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab]/)
    const days = entries.map(({ updated }) => updated ?? '')
    assert.deepEqual(days, days.toSorted().reverse())
    for (const { title, content, links } of entries) {
      assert.ok(title && content && links?.some(({ rel }) => rel === 'alternate'), path)
    }
    assert.doesNotMatch(xml, /<script|<img|javascript:|\u202e|(?!\n)\p{Cc}/u)
  }
})

test('what stood in a feed stands in it again when more is told, under the same id', async (context) => {
  const store = await smallLedger(context)
  const { app } = server(store)
  const idsOf = async () => {
    const feed = parseAtomFeed(await (await app.request(`${origin}/feeds/pair/GRC/TUR`)).text())
    return (feed.entries ?? []).map(({ id }) => id)
  }
  const before = await idsOf()
  async function* more() {
    yield told('later', '2025-11-24', 'Greece will visit Turkey on Friday.')
  }
  for await (const _ of ingest(more(), { store, reader: fakeReader() }));
  const after = await idsOf()
  assert.equal(after.length, before.length + 1)
  assert.deepEqual(
    after.filter((id) => before.includes(id)),
    before,
  )
})

test('what has not changed is not sent again; what is not there is a problem', async (context) => {
  const { app } = server(await smallLedger(context))
  const first = await app.request(`${origin}/feeds/world`)
  const headers = { 'if-none-match': first.headers.get('etag') ?? '' }
  assert.equal((await app.request(`${origin}/feeds/world`, { headers })).status, 304)
  for (const [path, status, code] of [
    ['pair/Grece/Turkey', 404, 'unknown-state'],
    ['pair/GRC/GRC', 400, 'one-state'],
    ['actor/nobody', 404, 'not-found'],
    ['search', 400, 'no-words'],
    ['search?q=-visited', 400, 'no-words'],
    ['nothing', 404, 'not-found'],
  ] as const) {
    const answer = await app.request(`${origin}/feeds/${path}`)
    assert.equal(answer.status, status, path)
    assert.equal(answer.headers.get('content-type'), 'application/problem+json')
    assert.equal(((await answer.json()) as { code: string }).code, code, path)
  }
})

test('any words make well-formed XML', () => {
  const hostile = `\u0000\u0008 ]]> <b a="'&amp;"> \ud800 \ufffe \u202e ' & \u{1f600}`
  const item = {
    id: hostile,
    day: '2025-01-01',
    title: hostile,
    category: hostile,
    sentence: hostile,
    source: hostile,
    page: hostile,
    via: hostile,
  }
  const xml = atom({
    title: hostile,
    self: hostile,
    page: hostile,
    at: '2025-01-01',
    items: [item, { ...item, via: 'https://x.test/?a=1&b=<>' }],
  })
  const { children } = parseDocument(xml, { xmlMode: true })
  assert.equal(children.filter(({ type }) => type === 'tag').length, 1)
  const bare = xml.replace(/&(?:amp|lt|gt|quot);/gu, '')
  assert.doesNotMatch(bare, /&|[\p{Cs}\ufffe]|(?!\n)\p{Cc}/u)
  assert.equal(xml.match(/rel="via"/gu)?.length, 1)
  assert.equal(parseAtomFeed(xml).entries?.length, 2)
})
