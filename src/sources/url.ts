import type { Article } from './article.ts'
import { articleFromBytes } from './article-from-bytes.ts'
import { type Fetched, fetchAddress, successful } from './fetch-address.ts'
import { sourceError } from './source-errors.ts'
import type { SourceOptions } from './source-options.ts'

const readable = /^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|pdf))$/u

/** Fetches one page. Only public addresses are asked; see `fetchAddress`. */
export async function articleFromUrl(address: string, options: SourceOptions = {}): Promise<Article> {
  return articleFromFetched(address, successful(await fetchAddress(address, options)), options)
}

/** The article in what was fetched. */
export async function articleFromFetched(address: string, fetched: Fetched, options: SourceOptions): Promise<Article> {
  const { url, mediaType, charset, bytes } = fetched
  if (mediaType !== null && !readable.test(mediaType)) throw sourceError('content-type', [url.href, mediaType])
  return articleFromBytes(bytes, { source: address, url: url.href, mediaType, charset }, options)
}
