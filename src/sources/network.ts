import { lookup } from 'node:dns/promises'
import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { pinnedTo } from './pinned-to.ts'

/** All addresses of a host name, IPv4 and IPv6. */
export type Resolve = (host: string) => Promise<readonly string[]>

/** One answer, redirects not followed; header names are in lower case; `bytes` are unpacked. */
export interface FetchResponse {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly bytes: AsyncIterable<Uint8Array>
}

export type Headers = Readonly<Record<string, string>>

/**
 * Asks one server at one address that was checked before; the host of `url` is only named to it. `headers` go beside
 * those that every request has.
 */
export type Fetch = (url: URL, address: string, signal: AbortSignal, headers?: Headers) => Promise<FetchResponse>

export const resolveHost: Resolve = async (host) => {
  const found = await lookup(host, { all: true })
  return found.map(({ address }) => address)
}

/** Asks over a connection that goes to `address` and to nothing else. */
export const fetchPinned: Fetch = (url, address, signal, asked = {}) => {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  const headers = {
    accept:
      'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, text/plain, application/xml;q=0.9, application/pdf;q=0.9',
    'accept-encoding': 'gzip, br',
    'user-agent': 'rapport',
    ...asked,
  }
  return new Promise((resolve, reject) => {
    const sent = request(url, { lookup: pinnedTo(address), signal, headers, agent: false }, (response) => {
      const found = Object.entries(response.headers).map(([name, value]) => [name, [value].flat().join(', ')])
      resolve({
        status: response.statusCode ?? 0,
        headers: Object.fromEntries(found),
        bytes: unpacked(response, response.headers['content-encoding'] ?? ''),
      })
    })
    sent.on('error', reject)
    sent.end()
  })
}

function unpacked(packed: Readable, encoding: string): AsyncIterable<Uint8Array> {
  const unpack = { gzip: createGunzip, 'x-gzip': createGunzip, br: createBrotliDecompress, deflate: createInflate }[
    encoding.trim().toLowerCase()
  ]
  if (unpack === undefined) return packed
  const stream = unpack()
  packed.on('error', (error) => stream.destroy(error))
  // whoever reads the stream is told by it; when nobody does, there is nobody to tell
  stream.on('error', () => {})
  return packed.pipe(stream)
}
