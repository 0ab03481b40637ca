import type { Article } from './article.ts'
import { articlesFromFeedBytes } from './feed-articles.ts'
import { fetchAddress, successful } from './fetch-address.ts'
import { sniffBytes } from './limits.ts'
import { sniff } from './sniff.ts'
import type { SourceFailure } from './source-failure.ts'
import type { SourceOptions } from './source-options.ts'
import { articleFromFetched } from './url.ts'

/** The article of a page, or the articles of a feed. */
export async function* articlesFromAddress(
  address: string,
  options: SourceOptions = {},
): AsyncGenerator<Article | SourceFailure> {
  const fetched = successful(await fetchAddress(address, options))
  if (sniff(fetched.bytes.subarray(0, sniffBytes)).kind !== 'feed') {
    yield await articleFromFetched(address, fetched, options)
    return
  }
  const { bytes, charset, url } = fetched
  yield* articlesFromFeedBytes(bytes, { source: address, charset, base: url.href }, options)
}
