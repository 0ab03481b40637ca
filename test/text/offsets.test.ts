import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { slice } from '../../src/base/span.ts'
import type { Text } from '../../src/text/text.ts'
import { makePage, type PageStyle } from './make-page.ts'
import { read } from './read.ts'

const words = [
  'The',
  'minister',
  'Gül',
  'Erdoğan',
  'AT&T',
  'said',
  '“quiet”',
  "'no'",
  'U.S.',
  '5',
  '<',
  'naïve',
  '𝒳',
  '—',
  'Côte d’Ivoire',
  'é',
]
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 3, maxLength: 14 })
  .map((list) => `Then ${list.join(' ')} met.`)
const paragraphs = fc.array(sentence, { minLength: 1, maxLength: 6 })
const gap = fc.constantFrom('\n\n', '\r\n\r\n', '\n', '\n \n', '\u2028', '  \n\n\t')

/** Every word of the text stands in the body at the offset it leads back to, as itself or as entities. */
function assertLeadsBack(text: Text, body: string): void {
  for (const match of text.text.matchAll(/\S+/gu)) {
    const there = body.slice(text.toSource(match.index), text.toSource(match.index) + match[0].length * 10)
    assert.ok(decoded(there).startsWith(match[0]), `${match[0]} is not at ${JSON.stringify(there.slice(0, 30))}`)
  }
}

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&rsquo;': '’', '&#233;': 'é', '&mdash;': '—' }

function decoded(html: string): string {
  return html.replace(/<[^>]*>/gu, '').replace(/&[#\w]+;/gu, (entity) => entities[entity] ?? entity)
}

function assertSpans(text: Text): void {
  let end = 0
  for (const paragraph of text.paragraphs) {
    assert.ok(paragraph.start >= end && paragraph.end > paragraph.start)
    assert.equal(slice(text.text, paragraph), slice(text.text, paragraph).trim())
    end = paragraph.end
  }
  assert.equal(end, text.text.length)
  const parts = [text.title, text.dateline, text.byline, ...text.quotes].filter((span) => span !== null)
  for (const part of parts) {
    assert.ok(text.paragraphs.some((paragraph) => paragraph.start <= part.start && part.end <= paragraph.end))
  }
}

test('plain text leads back to its body, whatever white space parts it', () => {
  fc.assert(
    fc.property(paragraphs, gap, fc.constantFrom('', '\n\n', '  '), (list, between, before) => {
      const body = before + list.join(between)
      const { text } = read(body)
      assertSpans(text)
      assertLeadsBack(text, body)
    }),
  )
})

test('a text in good order keeps every offset', () => {
  fc.assert(
    fc.property(paragraphs, (list) => {
      const body = list.join('\n\n')
      const { text } = read(body)
      assert.equal(text.text, body)
      for (let offset = 0; offset <= body.length; offset += 1) assert.equal(text.toSource(offset), offset)
    }),
  )
})

test('any text at all gives spans in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (body) => {
      const { text } = read(body)
      if (text.paragraphs.length > 0) assertSpans(text)
    }),
  )
})

test('a page leads back to its source', () => {
  const styles = fc.constantFrom<PageStyle>('article', 'divs', 'table', 'breaks', 'bare')
  fc.assert(
    fc.property(paragraphs, styles, (list, style) => {
      const parts = {
        title: 'Ministers at odds over Ivory Coast',
        published: '2025-12-05',
        outlet: 'The Daily Strait',
        author: 'Jane Doe',
      }
      const html = makePage({ ...parts, paragraphs: list }, style)
      const { text } = read(html, { mediaType: 'text/html' })
      assertSpans(text)
      assertLeadsBack(text, html)
    }),
    { numRuns: 40 },
  )
})

test('any page at all is read without an error', () => {
  const tags = [
    'p',
    'div',
    'b',
    'a',
    'h1',
    'title',
    'head',
    'body',
    'html',
    'table',
    'tr',
    'td',
    'ul',
    'li',
    'br',
    'svg',
    'script',
    'style',
    'article',
    'template',
    'noscript',
    'select',
    'option',
    'frameset',
    'meta',
    'base',
    'time',
    'x-y',
  ]
  const piece = fc.oneof(
    fc.constantFrom(...tags).map((tag) => `<${tag}>`),
    fc.constantFrom(...tags).map((tag) => `</${tag}>`),
    fc.constantFrom(...tags).map((tag) => `<${tag} class="comment" style="display:none" href="x" id=y>`),
    fc.constantFrom(
      '<!--',
      '-->',
      '<![CDATA[x]]>',
      '<!doctype html>',
      '&amp;',
      '&#0;',
      '&#xD800;',
      '<?php ?>',
      '<p',
      '"',
      "<a b='",
      '\u0000',
    ),
    fc.constantFrom('The ministers met. ', 'They left on Monday, officials said, and did not come back. '),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (list) => {
      const html = list.join('')
      const { text } = read(html, { mediaType: 'text/html' })
      if (text.paragraphs.length > 0) assertSpans(text)
      for (const match of text.text.matchAll(/\p{L}+/gu))
        assert.ok(html.startsWith(match[0], text.toSource(match.index)))
    }),
    { numRuns: 300 },
  )
})
