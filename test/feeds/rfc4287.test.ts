import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { parseAtomFeed } from 'feedsmith'
import { server } from '../api/support.ts'
import { smallLedger } from '../web/ledger.ts'
import { origin } from '../web/support.ts'
import { againstRfc4287 } from './rfc4287.ts'

const paths = ['world', 'pair/GRC/TUR', 'pair/KEN/UGA', 'actor/GRC', 'search?q=visited', 'search?q=nothing']

test('every feed is as RFC 4287 has it', async (context) => {
  const { app } = server(await smallLedger(context))
  for (const path of paths) {
    const xml = await (await app.request(`${origin}/feeds/${path}`)).text()
    assert.deepEqual(againstRfc4287(xml), [], path)
  }
})

test('what breaks a rule of RFC 4287 is seen', async (context) => {
  const { app } = server(await smallLedger(context))
  const xml = await (await app.request(`${origin}/feeds/pair/GRC/TUR`)).text()
  const breaks: readonly (readonly [string | RegExp, string, RegExp])[] = [
    [/<author>.*<\/author>/u, '', /author/],
    [/(?<=<entry>\n)<id>.*<\/id>/u, '', /one id in entry/],
    [/(?<=<entry>\n<id>)[^<]*/gu, 'urn:uuid:1', /ids that are apart/],
    [/(?<=<updated>)[^<]*/u, '2025-01-01T00:00:00Z', /as new as/],
    [/(?<=<published>)[^<]*/u, '9 November 2025', /RFC 3339/],
    [/(?<=rel="self"[^>]*href=")[^"]*/u, '/feeds/pair/GRC/TUR', /absolute href/],
    ['<content type="text">', '<content type="text"><b/>', /no elements/],
    ['<entry>', '<entry><pubDate/>', /no pubDate/],
    ['<category term=', '<category label=', /term/],
    ['http://www.w3.org/2005/Atom', 'http://purl.org/atom/ns#', /namespace/],
  ]
  for (const [part, instead, fault] of breaks) {
    const broken = xml.replace(part, instead)
    assert.notEqual(broken, xml, String(part))
    assert.match(againstRfc4287(broken).join('\n'), fault)
  }
})

/** Prints what a parser of Python makes of a feed: id, title, updated and page of each entry, as JSON. */
const parsers = {
  'xml.etree': `
import json, sys, xml.etree.ElementTree as tree
atom = '{http://www.w3.org/2005/Atom}'
def page(entry): return [l.get('href') for l in entry.findall(atom + 'link') if l.get('rel') == 'alternate'][0]
def row(entry): return [entry.findtext(atom + name) for name in ('id', 'title', 'updated', 'content')] + [page(entry)]
print(json.dumps([row(entry) for entry in tree.fromstring(sys.stdin.buffer.read()).findall(atom + 'entry')]))`,
  feedparser: `
import json, sys, feedparser
feed = feedparser.parse(sys.stdin.buffer.read(), sanitize_html=False)
assert not feed.bozo, feed.bozo_exception
print(json.dumps([[e.id, e.title, e.updated, e.content[0].value, e.link] for e in feed.entries]))`,
} as const

for (const [name, script] of Object.entries(parsers)) {
  test(`two parsers read the same out of every feed: feedsmith and ${name}`, async (context) => {
    if (spawnSync('python3', ['-c', `import ${name}`]).status !== 0) {
      return context.skip(`NOT RUN: no python3 that runs "import ${name}" on this machine`)
    }
    const { app } = server(await smallLedger(context))
    for (const path of paths) {
      const xml = await (await app.request(`${origin}/feeds/${path}`)).text()
      const { stdout, stderr } = spawnSync('python3', ['-c', script], { input: xml, encoding: 'utf8' })
      assert.equal(stderr, '', path)
      const entries = parseAtomFeed(xml).entries ?? []
      const rows = entries.map(({ id, title, updated, content, links }) => [
        id,
        wordsOf(title),
        updated,
        wordsOf(content),
        links?.find(({ rel }) => rel === 'alternate')?.href,
      ])
      assert.deepEqual(JSON.parse(stdout), rows, path)
    }
  })
}

/** The words of a text construct. */
function wordsOf(text: unknown): string {
  return typeof text === 'string' ? text : ((text as { value?: string } | undefined)?.value ?? '')
}
