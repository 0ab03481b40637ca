import assert from 'node:assert/strict'
import { test } from 'node:test'
import { slice } from '../../src/base/span.ts'
import { makePage, type PageStyle } from './make-page.ts'
import { read } from './read.ts'

const long = [
  'ATHENS (AP) — The foreign minister of Greece will fly to Ankara on Monday, the first such trip since 2021, officials in both capitals said on Friday.',
  '“We want quiet waters,” said Maria Ioannou of a think tank in Athens, who called the trip a first step & no more. Both sides have accused each other of violating airspace.',
  'Ankara turned down a meeting of the two defence staffs last month. Athens is likely to raise migrant boats; Turkey will bring up the rights of its minority in Thrace.',
  'Neither side wants a crisis before the summer, but trust is low and hopes are modest, diplomats said. The visit was first set for September.',
]
const short = ['KOMÁROM — The two premiers will meet on Friday, officials said.']
const parts = {
  title: 'Minister flies to Ankara — at last',
  published: '2025-12-05',
  outlet: 'The Daily Strait',
  author: 'Jane Doe',
}
const styles: readonly PageStyle[] = ['article', 'divs', 'table', 'breaks', 'bare']

function page(html: string) {
  const { text, messages } = read(html, { mediaType: 'text/html' })
  return {
    ...text,
    title: text.title === null ? null : slice(text.text, text.title),
    paragraphs: text.paragraphs.map((paragraph) => slice(text.text, paragraph)),
    codes: messages.map((message) => message.code),
  }
}

for (const style of styles) {
  for (const [name, paragraphs] of [
    ['long', long],
    ['short', short],
  ] as const) {
    test(`a ${name} article of a page in ${style}: all of it and nothing else`, () => {
      const found = page(makePage({ ...parts, paragraphs }, style))
      assert.equal(found.title, parts.title)
      assert.deepEqual(
        found.paragraphs.filter((paragraph) => paragraph !== 'By Jane Doe'),
        [parts.title, ...paragraphs],
      )
      assert.equal(found.found.title, parts.title)
      assert.deepEqual(found.codes, [])
      if (style === 'bare') return
      assert.deepEqual(found.found, {
        title: parts.title,
        published: '2025-12-05',
        outlet: 'The Daily Strait',
        author: 'Jane Doe',
      })
    })
  }
}

test('JSON-LD nested without end says nothing, and the page is read', () => {
  const nested = `${'['.repeat(8000)}${']'.repeat(8000)}`
  const found = page(`<script type="application/ld+json">${nested}</script><p>The two premiers will meet on Friday.`)
  assert.deepEqual(found.paragraphs, ['The two premiers will meet on Friday.'])
})

test('entities are read, and so is what follows a broken tag', () => {
  const found = page(
    '<p>Caf&eacute; talks &#8212; &ldquo;quiet&rdquo; &amp; short &unknown; &lt;b&gt;<p>One <b>two <i>three</b> four',
  )
  assert.deepEqual(found.paragraphs, ['Café talks — “quiet” & short &unknown; <b>', 'One two three four'])
})

test('captions, controls, links to other stories and hidden words are no text', () => {
  const found = page(`<article><p>The two premiers will meet on Friday.</p>
    <figure><img alt="Merkel met Macron"><figcaption>Merkel met Macron in 2019.</figcaption></figure>
    <p><a href="/x">READ MORE: Putin visited Beijing</a></p><button>Share the attack</button>
    <p aria-hidden="true">Iran bombed Israel.</p><div style="visibility: hidden">China attacked Taiwan.</div>
    <noscript>France attacked Spain.</noscript><template><p>Peru attacked Chile.</p></template>
    <p>They <a href="/y">last met</a> in May.</p></article>`)
  assert.deepEqual(found.paragraphs, ['The two premiers will meet on Friday.', 'They last met in May.'])
})

test('script is neither run nor read', () => {
  const found = page('<div id="app"></div><script>document.body.innerHTML = "<p>China attacked Taiwan.</p>"</script>')
  assert.deepEqual(found.paragraphs, [])
  assert.deepEqual(found.codes, ['script-only'])
  assert.deepEqual(page('<html><body><img src="x" onerror="alert(1)"></body></html>').codes, ['no-text'])
})

test('a page nested without end is read flat, with a word about it', () => {
  const found = page(`${'<div>'.repeat(5000)}<p>The two premiers met.</p><p>They left.</p>`)
  assert.deepEqual(found.paragraphs, ['The two premiers met.', 'They left.'])
  assert.ok(found.codes.includes('page-too-complex'))
})

const heads: readonly (readonly [name: string, head: string, found: Readonly<Record<string, string | null>>])[] = [
  [
    'OpenGraph',
    '<meta property="og:title" content="Talks &amp; more"><meta property="og:site_name" content="Strait"><meta property="article:published_time" content="2025-12-05T23:59:00+02:00">',
    { title: 'Talks & more', outlet: 'Strait', published: '2025-12-05' },
  ],
  [
    'plain meta',
    '<meta name="author" content="By Jane Doe"><meta name="DC.date" content="5 December 2025"><meta name="Headline" content="Talks">',
    { author: 'Jane Doe', published: '2025-12-05', title: 'Talks' },
  ],
  ['an address is no author', '<meta property="article:author" content="https://example.com/jane">', { author: null }],
  [
    'the title without the site',
    '<title>Ministers to meet in Vienna | The Daily Strait</title>',
    { title: 'Ministers to meet in Vienna' },
  ],
  [
    'a title with a dash of its own',
    '<title>Ministers meet – at long last</title>',
    { title: 'Ministers meet – at long last' },
  ],
  [
    'broken JSON-LD',
    '<script type="application/ld+json">{"@type":"NewsArticle","headline":</script><title>Talks on</title>',
    { title: 'Talks on' },
  ],
  [
    'JSON-LD of something else',
    '<script type="application/ld+json">{"@type":"Recipe","headline":"Soup","datePublished":"2020-01-01"}</script>',
    { title: null, published: null },
  ],
  [
    'JSON-LD in a list',
    '<script type="application/ld+json">[{"@type":["NewsArticle"],"headline":"Talks","datePublished":"20251205T101500Z","author":{"name":"Jane Doe"},"publisher":{"name":"Strait"}}]</script>',
    { title: 'Talks', published: '2025-12-05', author: 'Jane Doe', outlet: 'Strait' },
  ],
]
for (const [name, head, expected] of heads) {
  test(`metadata: ${name}`, () => {
    const { found } = page(`<!doctype html><html><head>${head}</head><body><p>They met.</p></body></html>`)
    for (const [key, value] of Object.entries(expected))
      assert.equal(Object.entries(found).find(([k]) => k === key)?.[1], value)
  })
}

test('a <time> dates the page when nothing else does, the first in the article before others', () => {
  const html =
    '<time datetime="2020-01-01">old</time><article><time datetime="2025-12-05T10:00">5 Dec</time><p>They met.</p></article>'
  assert.equal(page(html).found.published, '2025-12-05')
})

test('a day shown in one place dates the page; two different days do not', () => {
  const shown = (dates: string) => page(`<article><p>They met.</p></article>${dates}`).found.published
  const one = '<span class="story-date">on December 5, 2025</span>'
  assert.equal(shown(one), '2025-12-05')
  assert.equal(shown(`${one}<span class="story-date">May 1, 2025</span>`), null)
})

test('a heading that is not the title of the page is not taken for it', () => {
  const html =
    '<head><title>Ministers to meet in Vienna</title></head><body><h1>The Daily Strait</h1><h1>Ministers to meet in Vienna</h1><p>They met.</p></body>'
  const found = page(`<html>${html}</html>`)
  assert.equal(found.title, 'Ministers to meet in Vienna')
})
