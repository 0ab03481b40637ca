import { RapportError } from '../base/errors.ts'
import { checkedAddress } from './checked-address.ts'
import { collect } from './collect.ts'
import { maximumPdfBytes } from './limits.ts'
import { type FetchResponse, fetchPinned, type Headers, resolveHost } from './network.ts'
import { sourceError } from './source-errors.ts'
import type { SourceOptions } from './source-options.ts'

const maximumRedirects = 5
const timeoutSeconds = 20
const redirects = new Set([301, 302, 303, 307, 308])

/** What an address answered, after its redirects: any status but a redirect; `bytes` are empty for those without 2xx. */
export interface Fetched {
  readonly url: URL
  readonly status: number
  readonly headers: FetchResponse['headers']
  /** of the content type, in lower case; null where the server does not say */
  readonly mediaType: string | null
  readonly charset: string | null
  readonly bytes: Uint8Array
}

/** How an address is asked: more headers, and the largest answer that is taken, in bytes. */
export interface Asked {
  readonly headers?: Headers
  readonly limit?: number
}

/**
 * Fetches an address. Every address on the way, redirects included, is checked before anything is sent to it, and the
 * connection goes to the checked address. Throws the known errors of `source-errors.ts`; a status is the caller's to judge.
 */
export async function fetchAddress(
  address: string,
  options: SourceOptions,
  { headers = {}, limit = maximumPdfBytes }: Asked = {},
): Promise<Fetched> {
  const done = new AbortController()
  const signal = AbortSignal.any([AbortSignal.timeout(timeoutSeconds * 1000), done.signal])
  try {
    const { url, response } = await follow(parse(address), options, signal, headers)
    const { status } = response
    const isGood = status >= 200 && status <= 299
    const bytes = isGood ? await collect(response.bytes, url.href, limit) : new Uint8Array()
    const [mediaType, charset] = contentType(response.headers['content-type'])
    return { url, status, headers: response.headers, mediaType, charset, bytes }
  } catch (error) {
    throw known(error, address, signal)
  } finally {
    // the bodies of redirects and of failures were not read: their connections would stay open
    done.abort()
  }
}

/** What was fetched, where the status says that it is what was asked for. */
export function successful(fetched: Fetched): Fetched {
  const { url, status } = fetched
  if (status < 200 || status > 299) throw sourceError('http-status', [url.href, String(status)])
  return fetched
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
  headers: Headers,
): Promise<{ url: URL; response: FetchResponse }> {
  let url = first
  for (let step = 0; step <= maximumRedirects; step += 1) {
    const response = await (options.fetch ?? fetchPinned)(url, await addressOf(url, options), signal, headers)
    const location = response.headers.location
    if (!redirects.has(response.status) || location === undefined) return { url, response }
    const next = URL.parse(location, url.href)
    if (next === null) throw sourceError('address-refused', [location, 'the redirect to it is not a web address'])
    url = next
  }
  throw sourceError('too-many-redirects', [first.href, String(maximumRedirects)])
}

async function addressOf(url: URL, { resolve = resolveHost }: SourceOptions): Promise<string> {
  const checked = await checkedAddress(url, resolve)
  switch (checked.kind) {
    case 'public':
      return checked.address
    case 'refused':
      throw sourceError('address-refused', [url.href, checked.why])
    case 'unknown-host':
      throw sourceError('unknown-host', [checked.host], checked.cause)
  }
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
