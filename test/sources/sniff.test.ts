import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { sniff } from '../../src/sources/sniff.ts'
import { makePdf } from './make-pdf.ts'

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const cases: readonly (readonly [string, Uint8Array, string])[] = [
  ['plain text', latin('The two ministers met in Vienna.'), 'text'],
  ['text with tabs and form feeds', latin('a\tb\f\r\nc'), 'text'],
  ['text that speaks of a tag', latin('They wrote <b>no</b> in the margin.'), 'text'],
  ['UTF-16 with a mark', Buffer.from('\ufeffThe ministers met.', 'utf16le'), 'text'],
  ['UTF-16 without a mark', Buffer.from('The ministers met in Vienna.', 'utf16le'), 'text'],
  ['a doctype', latin('\n <!DOCTYPE html><p>x'), 'html'],
  ['a comment before the page', latin('<!-- saved --><html lang=en>'), 'html'],
  ['XHTML', latin('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">'), 'html'],
  ['a fragment', latin('<div><p>Text</p></div>'), 'html'],
  ['RSS', latin('<?xml version="1.0"?><!-- made --><rss version="2.0">'), 'feed'],
  ['Atom', latin('<feed xmlns="http://www.w3.org/2005/Atom">'), 'feed'],
  ['RDF', latin('<?xml version="1.0"?>\n<?xml-stylesheet href="a.xsl"?>\n<rdf:RDF>'), 'feed'],
  ['JSON Feed', latin('{\n  "version": "https://jsonfeed.org/version/1.1"'), 'feed'],
  ['other XML', latin('<?xml version="1.0"?><note>'), 'binary'],
  ['a web archive', latin('WARC/1.0\r\nWARC-Type: warcinfo\r\n'), 'warc'],
  ['a packed web archive', gzipSync(latin('WARC/1.1\r\nWARC-Type: warcinfo\r\n')), 'warc'],
  ['another packed file', gzipSync(latin('once upon a time')), 'binary'],
  ['a PDF', makePdf([['x']]), 'pdf'],
  ['JSON Lines', latin('{"id":"1","text":"x"}\n{"id":"2","text":"y"}'), 'json-lines'],
  ['a JSON array', latin('[\n {"text":"x"}]'), 'json'],
  ['a printed JSON object', latin('{\n  "text": "x"\n}'), 'json'],
  ['text that begins with a brace', latin('{laughter} Yes, said the minister.'), 'text'],
  ['a picture', latin('\x89PNG\r\n\x1a\n'), 'binary'],
  ['an office document', latin('PK\x03\x04word'), 'binary'],
  ['bytes with NUL', latin('abc\0def'), 'binary'],
  ['control characters', latin('\x01\x02\x03abc'), 'binary'],
  ['a page behind many comments', latin(`${'<!-- x -->'.repeat(200)}<html>`), 'html'],
  ['many comments before words', latin(`${'<!-- x -->'.repeat(200)}words`), 'text'],
  ['a feed behind many comments', latin(`${'<!---->'.repeat(200)}<rss version="2.0">`), 'feed'],
  ['nothing', latin(''), 'empty'],
  ['white space', latin(' \r\n\t\n'), 'empty'],
]

for (const [name, bytes, kind] of cases) test(`sniff: ${name} is ${kind}`, () => assert.equal(sniff(bytes).kind, kind))
