import { isUtf8 } from 'node:buffer'
import { constants, gunzipSync } from 'node:zlib'
import { sniffBytes } from './limits.ts'
import { sniffUtf16 } from './utf-16.ts'

/** What the first bytes of an input look like; a `binary` names its kind. */
export type Sniffed =
  | { readonly kind: 'text' | 'html' | 'pdf' | 'json' | 'json-lines' | 'feed' | 'warc' | 'empty' }
  | { readonly kind: 'binary'; readonly what: string }

const signatures: readonly (readonly [string, string])[] = [
  ['\x89PNG', 'a PNG picture'],
  ['GIF8', 'a GIF picture'],
  ['\xff\xd8\xff', 'a JPEG picture'],
  ['PK\x03\x04', 'a zip archive or an office document'],
  ['\xd0\xcf\x11\xe0', 'an old office document'],
  ['\x1f\x8b', 'a gzip archive'],
  ['BZh', 'a bzip2 archive'],
  ['\xfd7zXZ', 'an xz archive'],
  ['7z\xbc\xaf', 'a 7-zip archive'],
  ['{\\rtf', 'a rich text document'],
  ['\x7fELF', 'a program'],
  ['SQLite format 3', 'a database'],
]
const htmlStart =
  /^(?:<\?xml[^>]*>\s*|<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype html|(?:html|head|title|meta|body|main|article|section|div|header|h1|p|table|script|style)\b)/iu
const xmlStart = /^<\?xml/u
const feedStart = /^(?:<\?[^>]*>\s*|<!--(?:(?!-->)[\s\S])*-->\s*|<!doctype[^>]*>\s*)*<(?:rss|feed|rdf:RDF)\b/iu
const jsonFeedStart = /^\{[\s\S]*?"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version\b/u

/** Tells text, HTML, PDF and JSON Lines from what is no text, by the first few thousand bytes. */
export function sniff(head: Uint8Array): Sniffed {
  if (head.length === 0) return { kind: 'empty' }
  const latin = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1')
  if (latin.slice(0, 1024).includes('%PDF-')) return { kind: 'pdf' }
  if (isWarc(head)) return { kind: 'warc' }
  const signature = signatures.find(([start]) => latin.startsWith(start))
  if (signature !== undefined) return { kind: 'binary', what: signature[1] }
  const utf16 = sniffUtf16(head)
  const characters = utf16 === null ? latin.replace(/^\xef\xbb\xbf/u, '') : new TextDecoder(utf16).decode(head)
  if (utf16 === null && isBinary(latin)) return { kind: 'binary', what: 'binary data' }
  const start = characters.trimStart()
  if (start === '') return { kind: isUtf8(head) ? 'empty' : 'text' }
  if (looksLikeFeed(start)) return { kind: 'feed' }
  if (looksLikeHtml(start)) return { kind: 'html' }
  if (xmlStart.test(start)) return { kind: 'binary', what: 'an XML document' }
  return { kind: sniffJson(start) }
}

/** Whether characters begin as a page, or a piece of one, does. */
export function looksLikeHtml(characters: string): boolean {
  return htmlStart.test(characters.slice(0, sniffBytes).trimStart())
}

/** Whether characters begin as RSS, Atom, RDF or JSON Feed do. */
function looksLikeFeed(characters: string): boolean {
  const start = characters.slice(0, sniffBytes).trimStart()
  return feedStart.test(start) || jsonFeedStart.test(start)
}

/** A web archive, or one packed record by record. */
function isWarc(head: Uint8Array): boolean {
  const start = head[0] === 0x1f && head[1] === 0x8b ? unpackedStart(head) : Buffer.from(head)
  return start.subarray(0, 7).toString('latin1') === 'WARC/1.'
}

function unpackedStart(head: Uint8Array): Buffer {
  try {
    return gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH })
  } catch {
    return Buffer.alloc(0)
  }
}

/** Text holds no NUL and hardly any other control character. */
function isBinary(latin: string): boolean {
  if (latin.includes('\0')) return true
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  const controls = latin.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f]/gu)?.length ?? 0
  return controls > latin.length / 50
}

function sniffJson(start: string): 'text' | 'json' | 'json-lines' {
  if (/^\[\s*(?:\{\s*"|\]\s*$)/u.test(start) || /^\{\s*\n\s*"/u.test(start)) return 'json'
  return /^\{\s*"/u.test(start) ? 'json-lines' : 'text'
}
