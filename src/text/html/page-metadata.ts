import { parsePlainDate } from '../../base/parse-plain-date.ts'
import type { PlainDate } from '../../base/plain-date.ts'
import { dateInAddress, readDateLine } from '../date-line.ts'
import type { Found } from '../found.ts'
import type { DomDocument } from './dom.ts'
import { readJsonLd } from './json-ld.ts'

const titleNames = ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'headline']
const outletNames = ['og:site_name', 'application-name', 'dc.publisher']
const authorNames = ['author', 'article:author', 'parsely-author', 'dc.creator', 'byl', 'sailthru.author']
const dateNames = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'parsely-pub-date',
  'sailthru.date',
]

/** What a page says of itself: by JSON-LD first, then OpenGraph and the other `<meta>`, then its visible marks. */
export function pageMetadata(document: DomDocument): Found {
  const linked = readJsonLd(document)
  const meta = metaTags(document)
  const named = (names: readonly string[]): string | null => names.map((name) => meta.get(name)).find(Boolean) ?? null
  const date = dateNames.map((name) => parsePlainDate(meta.get(name) ?? '')).find((found) => found !== null)
  const outlet = linked.outlet ?? named(outletNames)
  return {
    title: linked.title ?? named(titleNames) ?? pageTitle(document, outlet),
    outlet,
    author:
      (linked.author ?? named(authorNames.filter((name) => !isAddress(meta.get(name)))))?.replace(/^by\s+/iu, '') ??
      null,
    published:
      linked.published ??
      date ??
      timeElement(document) ??
      dateInAddress(canonical(document, meta)) ??
      onlyDate(document),
  }
}

function metaTags(document: DomDocument): ReadonlyMap<string, string> {
  const tags = new Map<string, string>()
  for (const tag of document.querySelectorAll('meta')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop')
    const content = tidy(tag.getAttribute('content'))
    if (name !== null && content !== null && !tags.has(name.toLowerCase())) tags.set(name.toLowerCase(), content)
  }
  return tags
}

/** The address that the page gives as its own. */
function canonical(document: DomDocument, meta: ReadonlyMap<string, string>): string | null {
  return document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? meta.get('og:url') ?? null
}

/** `<title>` without the name of the site that most pages add to it. */
function pageTitle(document: DomDocument, outlet: string | null): string | null {
  const title = tidy(document.querySelector('title')?.textContent ?? null)
  if (title === null) return null
  const cut = /^(.{15,}?)\s+[|–—·»-]\s+([^|–—·»]{2,40})$/u.exec(title)
  const isSite = cut !== null && (/\||»|·/u.test(title) || outlet === null || cut[2]?.includes(outlet))
  return isSite ? (cut?.[1] ?? title) : title
}

/** The day of the `<time>` that is marked as the publication, else of the first one of the article's head. */
function timeElement(document: DomDocument): PlainDate | null {
  const marked = document.querySelector('time[pubdate], time[itemprop="datePublished"], [itemprop="datePublished"]')
  const times = marked === null ? document.querySelectorAll('article time, main time, header time') : [marked]
  for (const time of times) {
    const date = parsePlainDate(time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent ?? '')
    if (date !== null) return date
  }
  return null
}

/** The day that the page shows in elements named for dates, where it is one day: several are those of other stories. */
function onlyDate(document: DomDocument): PlainDate | null {
  const marked = document.querySelectorAll(
    'time, [class*="date"], [class*="Date"], [class*="timestamp"], [class*="publish"]',
  )
  const dates = new Set([...marked].map((element) => readDateLine(tidy(element.textContent) ?? '')))
  dates.delete(null)
  const [date = null, other] = dates
  return other === undefined ? date : null
}

function isAddress(value: string | undefined): boolean {
  return value !== undefined && /^https?:/u.test(value)
}

function tidy(value: string | null): string | null {
  const words = value?.replace(/\s+/gu, ' ').trim() ?? ''
  return words === '' ? null : words
}
