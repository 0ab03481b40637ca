import { RapportError } from '../base/errors.ts'
import type { Article } from './article.ts'
import { contentId } from './content-id.ts'
import { type Feed, type FeedItem, parseFeed } from './feed.ts'
import { sourceError } from './source-errors.ts'
import type { SourceFailure } from './source-failure.ts'
import type { SourceOptions } from './source-options.ts'
import { articleFromUrl } from './url.ts'

/**
 * The articles of a feed, in its order: their pages are fetched, unless the feed gives them whole. An item that cannot be
 * fetched gives a failure.
 */
export async function* articlesFromFeedBytes(
  bytes: Uint8Array,
  { source, ...known }: { readonly source: string; readonly charset?: string | null; readonly base?: string | null },
  options: SourceOptions = {},
): AsyncGenerator<Article | SourceFailure> {
  const feed = await parseFeed(bytes, source, known)
  const told = unreadItems(feed, source)
  if (told !== null) yield { source, line: null, error: told }
  for (const item of feed.items) {
    try {
      yield await articleFromItem(item, feed.title, source, options)
    } catch (error) {
      if (!(error instanceof RapportError)) throw error
      yield { source: item.url ?? source, line: null, error }
    }
  }
}

/** The known error of a feed some of whose items nothing can be read of, or that has none at all; else null. */
export function unreadItems({ items, unusable }: Feed, source: string): RapportError | null {
  if (unusable > 0) return sourceError('feed-items-empty', [source, String(unusable)])
  return items.length === 0 ? sourceError('feed-empty', [source]) : null
}

/** The article of one item: what the feed gives of it, where that is the whole, else its page. */
export async function articleFromItem(
  item: FeedItem,
  outlet: string | null,
  source: string,
  options: SourceOptions = {},
): Promise<Article> {
  const { content, url, title, author } = item
  const published = options.date ?? item.published
  if (content === null && url !== null) {
    const page = await articleFromUrl(url, options)
    return { ...page, published, title: page.title ?? title, author: page.author ?? author, source }
  }
  const body = content ?? ''
  return {
    ...{ id: contentId(url ?? body), title, url, outlet, author, published, source },
    licence: options.licence ?? null,
    mediaType: 'text/html',
    body,
  }
}
