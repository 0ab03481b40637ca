import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { RapportError } from '../../src/base/errors.ts'
import { parseFeed } from '../../src/sources/feed.ts'
import { articlesFromFeedBytes } from '../../src/sources/feed-articles.ts'
import { openSource } from '../../src/sources/open-source.ts'
import { isSourceFailure } from '../../src/sources/source-failure.ts'
import { networkOf } from './network-of.ts'

const whole = `<p>${'The ministers met in Vienna and spoke of the border. '.repeat(20)}</p>`
const rss = `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>News & views</title><link>https://news.example/</link>
<item><title>One &amp; two</title><link>https://news.example/1</link><pubDate>Fri, 05 Dec 2025 23:30:00 -0500</pubDate>
  <description>A &lt;b&gt;teaser&lt;/b&gt;.</description><dc:creator>A. Writer</dc:creator></item>
<item><title>Whole</title><link>https://news.example/2</link><content:encoded><![CDATA[${whole}]]></content:encoded></item>
<item><title>By its guid</title><guid>https://news.example/3</guid></item>
<item><title>No address</title><guid isPermaLink="false">x-4</guid></item>
<item><title>Bad address</title><link>javascript:alert(1)</link></item>
</channel></rss>`
const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Atom</title>
<entry><title type="html">A &lt;i&gt;b&lt;/i&gt;</title><link rel="self" href="https://a.example/self"/><link href="/1"/>
<updated>2025-12-07T10:00:00Z</updated><published>2025-12-04T10:00:00Z</published></entry></feed>`
const rdf = `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>R</title></channel>
<item rdf:about="https://r.example/1"><title>Three</title><link>https://r.example/1</link><dc:date>2025-12-05</dc:date></item></rdf:RDF>`
const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'J',
  items: [{ id: '1', url: 'https://j.example/1', title: 'Four', date_published: '2025-12-05T10:00:00Z' }],
})

const read = (feed: string | Uint8Array, base = 'https://a.example/feed') =>
  parseFeed(Buffer.from(feed), 'feed', { base })

test('RSS: titles without markup, days as written, whole texts only, items without an address left out', async () => {
  const { title, items } = await read(rss)
  assert.equal(title, 'News & views')
  assert.deepEqual(
    items.map(({ content, ...item }) => ({ ...item, content: content !== null })),
    [
      {
        title: 'One & two',
        url: 'https://news.example/1',
        published: '2025-12-05',
        author: 'A. Writer',
        content: false,
      },
      { title: 'Whole', url: 'https://news.example/2', published: null, author: null, content: true },
      { title: 'By its guid', url: 'https://news.example/3', published: null, author: null, content: false },
    ],
  )
})

for (const [name, feed, url, published, title] of [
  ['Atom', atom, 'https://a.example/1', '2025-12-04', 'A b'],
  ['RDF', rdf, 'https://r.example/1', '2025-12-05', 'Three'],
  ['JSON Feed', json, 'https://j.example/1', '2025-12-05', 'Four'],
] as const) {
  test(`${name}: one item`, async () => {
    const { items } = await read(feed)
    assert.deepEqual(items, [{ title, url, published, author: null, content: null }])
  })
}

test('an address that no server would take is none', async () => {
  const items = [
    { id: '1', url: `https://j.example/${'a'.repeat(2000)}`, title: 'Far' },
    { id: '2', url: 'https://j.example/2', title: 'Near' },
  ]
  const feed = await read(JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'J', items }))
  assert.deepEqual(
    feed.items.map(({ title }) => title),
    ['Near'],
  )
})

test('a feed in another charset', async () => {
  const latin = Buffer.from(rss.replace('utf-8', 'iso-8859-1').replace('One &amp; two', 'Café'), 'latin1')
  assert.equal((await read(latin)).items[0]?.title, 'Café')
})

const page = '<!doctype html><head><link rel="alternate" type="application/rss+xml" href="/rss.xml"></head><p>Hello</p>'
for (const [name, given, code, hint] of [
  ['a page', page, 'feed-is-page', /https:\/\/a\.example\/rss\.xml/],
  ['a page without a feed', '<html><body>x</body></html>', 'feed-is-page', /RSS or Atom/],
  ['nothing', '', 'feed-damaged', /try again/],
  ['a feed that was cut off', rss.slice(0, 700), 'feed-damaged', /cut off/],
  ['a hundred megabytes', Buffer.alloc(100_000_000, ' '), 'feed-too-large', /JSON Lines or WARC/],
] as const) {
  test(`${name} is no feed`, async () => {
    await assert.rejects(read(given), (error) => {
      assert.ok(error instanceof RapportError)
      assert.equal(error.code, code)
      assert.match(error.hint, hint)
      return true
    })
  })
}

test('the address of a feed gives the articles of its items; one that fails does not stop the rest', async () => {
  const { asked, ...effects } = networkOf({
    'https://news.example/rss': { body: rss, headers: { 'content-type': 'application/rss+xml' } },
    'https://news.example/1': { body: '<!doctype html><p>The page.</p>', headers: { 'content-type': 'text/html' } },
  })
  const items = []
  for await (const item of openSource('https://news.example/rss', effects)) items.push(item)
  assert.deepEqual(
    items.map((item) =>
      isSourceFailure(item) ? item.error.code : [item.url, item.title, item.published, item.outlet],
    ),
    [
      'feed-items-empty',
      ['https://news.example/1', 'One & two', '2025-12-05', null],
      ['https://news.example/2', 'Whole', null, 'News & views'],
      'http-status',
    ],
  )
  assert.deepEqual(
    asked.map(({ href }) => href),
    ['https://news.example/rss', 'https://news.example/1', 'https://news.example/3'],
  )
})

test('an item that leads to a private address is refused', async () => {
  const { asked, ...effects } = networkOf({
    'https://news.example/rss': { body: rss.replaceAll('https://news.example/1', 'http://169.254.169.254/latest') },
  })
  const items = []
  for await (const item of openSource('https://news.example/rss', effects)) items.push(item)
  assert.equal(
    items.some((item) => isSourceFailure(item) && item.error.code === 'address-refused'),
    true,
  )
  assert.equal(
    asked.some(({ href }) => href.includes('169.254')),
    false,
  )
})

test('whatever happens to the bytes of a feed, it is read or refused', async () => {
  for (const feed of [rss, atom, rdf, json].map((one) => Buffer.from(one))) {
    const change = fc.record({ at: fc.nat(feed.length - 1), byte: fc.nat(255) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const changed = Buffer.from(feed)
        for (const { at, byte } of changes) changed[at] = byte
        await read(changed).catch((error: unknown) => assert.ok(error instanceof RapportError, String(error)))
      }),
      { numRuns: 100 },
    )
  }
})

test('a feed with items that nothing can be read of says how many, and one without items that it has none', async () => {
  const feedOf = (...items: readonly string[]) =>
    Buffer.from(`<rss version="2.0"><channel><title>News</title>${items.join('')}</channel></rss>`)
  const bare = '<item><title>Only a title</title></item>'
  const full = `<item><title>Whole</title><description><![CDATA[${whole}]]></description></item>`
  const told = async (bytes: Uint8Array) => {
    const said: string[] = []
    for await (const item of articlesFromFeedBytes(bytes, { source: 'feed' }))
      said.push(isSourceFailure(item) ? item.error.message : (item.title ?? ''))
    return said
  }
  assert.deepEqual(await told(feedOf(full)), ['Whole'])
  assert.match((await told(feedOf()))[0]!, /The feed feed has no item/u)
  assert.match((await told(feedOf(bare))).join(), /^feed has 1 item without the address of a page/u)
  const [first, ...rest] = await told(feedOf(bare, full, bare))
  assert.match(first!, /^feed has 2 items/u)
  assert.deepEqual(rest, ['Whole'])
})
