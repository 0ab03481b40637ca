import { createHash } from 'node:crypto'
import { outward } from '../base/outward.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { harmless } from '../wording/harmless.ts'

/** A feed: what it is of, and where it and its page are. */
export interface Feed {
  readonly title: string
  /** absolute addresses */
  readonly self: string
  readonly page: string
  /** the day it was made of, where nothing stands in it */
  readonly at: PlainDate
  /** the newest first */
  readonly items: readonly FeedItem[]
}

export interface FeedItem {
  /** the same whenever the feed is asked for */
  readonly id: string
  readonly day: PlainDate
  readonly title: string
  readonly category: string
  /** the sentence that says so, and its source */
  readonly sentence: string | null
  readonly source: string
  /** absolute address of its page */
  readonly page: string
  /** where the article is to be had */
  readonly via: string | null
}

/** A feed as Atom (RFC 4287). */
export function atom({ title, self, page, at, items }: Feed): string {
  const updated = items[0]?.day ?? at
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${urn(self)}</id>
<title>${escaped(title)}</title>
<updated>${instant(updated)}</updated>
<author><name>Rapport</name></author>
<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>
<link rel="alternate" type="text/html" href="${escaped(page)}"/>
${items.map(entry).join('\n')}
</feed>
`
}

function entry({ id, day, title, category, sentence, source, page, via }: FeedItem): string {
  const said = sentence === null ? source : `“${sentence}” – ${source}`
  const article = outward(via)
  return `<entry>
<id>${urn(id)}</id>
<title>${escaped(title)}</title>
<published>${instant(day)}</published>
<updated>${instant(day)}</updated>
<category term="${escaped(category)}"/>
<link rel="alternate" type="text/html" href="${escaped(page)}"/>${article === null ? '' : `\n<link rel="via" href="${escaped(article)}"/>`}
<content type="text">${escaped(said)}</content>
</entry>`
}

/** A name that stands for some words: a UUID of version 8, made of their hash (RFC 9562). */
function urn(words: string): string {
  const bytes = createHash('sha256').update(words).digest().subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`
}

function instant(day: PlainDate): string {
  return `${day}T00:00:00Z`
}

/** Text for XML 1.0, which has no control characters, half characters or non-characters. */
function escaped(words: string): string {
  return harmless(words)
    .toWellFormed()
    .replace(/[\ufffe\uffff]/gu, '')
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;')
}
