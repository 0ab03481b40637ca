import { RapportError } from '../base/errors.ts'
import { hostName, refuseAddress, refuseUrl } from './address-guard.ts'
import type { Article } from './article.ts'
import { articleFromBytes } from './article-from-bytes.ts'
import { collect } from './collect.ts'
import { maximumPdfBytes } from './limits.ts'
import { type FetchResponse, fetchPinned, resolveHost } from './network.ts'
import { sourceError } from './source-errors.ts'
import type { SourceOptions } from './source-options.ts'

const maximumRedirects = 5
const timeoutSeconds = 20
const redirects = new Set([301, 302, 303, 307, 308])
const readable = /^(?:text\/(?:html|plain)|application\/(?:xhtml\+xml|pdf))$/u

/**
 * Fetches one page. Every address on the way, redirects included, is checked before anything is sent to it, and the
 * connection goes to the checked address.
 */
export async function articleFromUrl(address: string, options: SourceOptions = {}): Promise<Article> {
  const done = new AbortController()
  const signal = AbortSignal.any([AbortSignal.timeout(timeoutSeconds * 1000), done.signal])
  try {
    const { url, response } = await follow(parse(address), options, signal)
    const [mediaType, charset] = contentType(response.headers['content-type'])
    if (mediaType !== null && !readable.test(mediaType)) throw sourceError('content-type', [url.href, mediaType])
    const bytes = await collect(response.bytes, url.href, maximumPdfBytes)
    return await articleFromBytes(bytes, { source: address, url: url.href, mediaType, charset }, options)
  } catch (error) {
    throw known(error, address, signal)
  } finally {
    // the bodies of redirects and of failures were not read: their connections would stay open
    done.abort()
  }
}

function parse(address: string): URL {
  const url = URL.parse(address)
  if (url === null) throw sourceError('address-refused', [address, 'it is not a web address'])
  return url
}

async function follow(
  first: URL,
  options: SourceOptions,
  signal: AbortSignal,
): Promise<{ url: URL; response: FetchResponse }> {
  let url = first
  for (let step = 0; step <= maximumRedirects; step += 1) {
    const response = await (options.fetch ?? fetchPinned)(url, await checkedAddress(url, options), signal)
    const location = response.headers.location
    if (!redirects.has(response.status) || location === undefined) {
      if (response.status < 200 || response.status > 299) {
        throw sourceError('http-status', [url.href, String(response.status)])
      }
      return { url, response }
    }
    const next = URL.parse(location, url.href)
    if (next === null) throw sourceError('address-refused', [location, 'the redirect to it is not a web address'])
    url = next
  }
  throw sourceError('too-many-redirects', [first.href, String(maximumRedirects)])
}

/** One private address among several is enough to refuse the host: which one answers is not ours to choose. */
async function checkedAddress(url: URL, options: SourceOptions): Promise<string> {
  const host = hostName(url)
  const refused = refuseUrl(url)
  if (refused !== null) throw sourceError('address-refused', [url.href, refused])
  const addresses = await (options.resolve ?? resolveHost)(host).catch((cause: unknown) => {
    throw sourceError('unknown-host', [host], cause)
  })
  for (const address of addresses) {
    const why = refuseAddress(address)
    if (why !== null) throw sourceError('address-refused', [url.href, why])
  }
  const [address] = addresses
  if (address === undefined) throw sourceError('unknown-host', [host])
  return address
}

function contentType(header: string | undefined): readonly [string | null, string | null] {
  const [type, ...parameters] = (header ?? '').split(';').map((part) => part.trim())
  const charset = parameters.map((part) => /^charset\s*=\s*"?([^"]+)"?$/iu.exec(part)?.[1]).find(Boolean)
  return [type ? type.toLowerCase() : null, charset ?? null]
}

function known(error: unknown, address: string, signal: AbortSignal): unknown {
  if (error instanceof RapportError) return error
  const name = error instanceof Error ? error.name : ''
  if (signal.aborted || name === 'TimeoutError')
    return sourceError('time-out', [address, String(timeoutSeconds)], error)
  const isNetworkFault = error instanceof Error && 'code' in error
  return isNetworkFault ? sourceError('unreachable', [address, error.message], error) : error
}
