import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { pinnedTo } from '../sources/pinned-to.ts'

/** Sends a body to one address that was checked before and gives the status of the answer; redirects are not followed. */
export type Post = (
  url: URL,
  address: string,
  message: { readonly headers: Readonly<Record<string, string>>; readonly body: string },
  signal: AbortSignal,
) => Promise<number>

/** Sends over a connection that goes to `address` and to nothing else. */
export const postPinned: Post = (url, address, { headers, body }, signal) => {
  const request = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const asked = { method: 'POST', lookup: pinnedTo(address), signal, headers, agent: false }
    const sent = request(url, asked, (response) => {
      // what it says beside its status is nobody's business
      response.destroy()
      resolve(response.statusCode ?? 0)
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
