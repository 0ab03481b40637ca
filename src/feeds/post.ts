import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import type { LookupFunction } from 'node:net'

/** Sends a body to one address that was checked before and gives the status of the answer; redirects are not followed. */
export type Post = (
  url: URL,
  address: string,
  message: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
  signal: AbortSignal,
) => Promise<number>

/** Connects to `address` and to nothing else: a second look-up of the name could lead elsewhere (DNS rebinding). */
export const postPinned: Post = (url, address, { headers, body }, signal) => {
  const family = address.includes(':') ? 6 : 4
  const lookup: LookupFunction = (_host, options, done) =>
    options.all ? done(null, [{ address, family }]) : done(null, address, family)
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', lookup, signal, headers, agent: false }, (response) => {
      // what it says beside its status is nobody's business
      response.destroy()
      resolve(response.statusCode ?? 0)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
