import { outward } from '../base/outward.ts'
import { parsePlainDate } from '../base/parse-plain-date.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { megabytes } from './collect.ts'
import { decode } from './decode.ts'
import { maximumAddress, maximumTextBytes, sniffBytes } from './limits.ts'
import { looksLikeHtml } from './sniff.ts'
import { sourceError } from './source-errors.ts'

/** One item of a feed. At least one of `url` and `content` is there. */
export interface FeedItem {
  readonly title: string | null
  readonly url: string | null
  readonly published: PlainDate | null
  readonly author: string | null
  /** the whole article as HTML, where the feed gives more than a summary */
  readonly content: string | null
}

export interface Feed {
  readonly title: string | null
  readonly items: readonly FeedItem[]
  /** how many more have neither an address nor a text */
  readonly unusable: number
}

/** Below so many words a text in a feed is taken for a teaser: the page has more. */
const wordsOfArticle = 150

/** Reads RSS, Atom, RDF or JSON Feed; `base` is the address it came from, for links that are relative. */
export async function parseFeed(
  bytes: Uint8Array,
  source: string,
  { charset = null, base = null }: { readonly charset?: string | null; readonly base?: string | null } = {},
): Promise<Feed> {
  if (bytes.length > maximumTextBytes) throw sourceError('feed-too-large', [source, megabytes(maximumTextBytes)])
  const { text } = await decode(bytes, charset, true)
  if (looksLikeHtml(text.slice(0, sniffBytes))) throw sourceError('feed-is-page', [source, feedOfPage(text, base)])
  const { parseFeed: parse } = await import('feedsmith')
  const parsed = await attempt(() => parse(text), source)
  const items = itemsOf(parsed).map((item) => ({ ...item, url: addressOf(item.url, base) }))
  const usable = items.filter(({ url, content }) => url !== null || content !== null)
  return { title: titleOf(parsed), items: usable, unusable: items.length - usable.length }
}

type Parsed = ReturnType<typeof import('feedsmith').parseFeed>

async function attempt(parse: () => Parsed, source: string): Promise<Parsed> {
  try {
    return parse()
  } catch (error) {
    throw sourceError('feed-damaged', [source, error instanceof Error ? error.message : String(error)], error)
  }
}

function itemsOf(parsed: Parsed): readonly FeedItem[] {
  if (parsed.format === 'atom') {
    return (parsed.feed.entries ?? []).map((entry) => {
      const links = entry.links ?? []
      const link = links.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links[0]
      return {
        title: plain(entry.title?.value),
        url: link?.href ?? null,
        published: parsePlainDate(String(entry.published ?? entry.updated ?? '')),
        author: plain(entry.authors?.[0]?.name),
        content: article(entry.content?.value),
      }
    })
  }
  if (parsed.format === 'json') {
    return (parsed.feed.items ?? []).map((item) => ({
      title: plain(item.title),
      url: item.url ?? item.external_url ?? null,
      published: parsePlainDate(String(item.date_published ?? item.date_modified ?? '')),
      author: plain(item.authors?.[0]?.name),
      content: article(item.content_html ?? item.content_text),
    }))
  }
  return (parsed.feed.items ?? []).map((item) => {
    const written = 'pubDate' in item ? item.pubDate : undefined
    const guid = 'guid' in item && item.guid?.isPermaLink !== false ? item.guid?.value : undefined
    return {
      title: plain(item.title),
      url: item.link ?? guid ?? null,
      published: parsePlainDate(String(written ?? item.dc?.dates?.[0] ?? '')),
      author: plain(item.dc?.creators?.[0]),
      content: article(item.content?.encoded ?? item.description),
    }
  })
}

function titleOf(parsed: Parsed): string | null {
  return plain(parsed.format === 'atom' ? parsed.feed.title?.value : parsed.feed.title)
}

function addressOf(link: string | null, base: string | null): string | null {
  const url = outward(link?.trim() ?? null, base)
  return url === null || url.length > maximumAddress ? null : url
}

/** Titles may hold markup. */
function plain(words: string | undefined): string | null {
  const text = (words ?? '')
    .replace(/<[^<>]*>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  return text === '' ? null : text
}

function article(html: string | undefined): string | null {
  if (html === undefined) return null
  const words = html.replace(/<[^<>]*>/gu, ' ').match(/\p{L}+/gu) ?? []
  return words.length >= wordsOfArticle ? html : null
}

/** The feed that a page names as its own, for the hint. */
function feedOfPage(html: string, base: string | null): string {
  const links = html.slice(0, 200_000).match(/<link\b[^<>]*>/giu) ?? []
  const link = links.find((one) => /type\s*=\s*["']?application\/(?:rss|atom)\+xml/iu.test(one))
  const href = /href\s*=\s*["']?([^"'\s>]+)/iu.exec(link ?? '')?.[1] ?? null
  return outward(href, base) ?? ''
}
