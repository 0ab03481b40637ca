import { createHash, createHmac } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { RapportError } from '../base/errors.ts'
import type { Change } from '../query/changes.ts'
import { refuseUrl } from '../sources/address-guard.ts'
import { checkedAddress } from '../sources/checked-address.ts'
import { type Resolve, resolveHost } from '../sources/network.ts'
import { type Post, postPinned } from './post.ts'

/** Where changes are sent to, and what signs them. */
export interface Webhook {
  readonly address: string
  /** known to both sides; at least 16 characters, or `whsec_` and base64 */
  readonly secret: string
}

/** The world around a webhook; tests hand in their own. */
export interface WebhookWorld {
  readonly resolve: Resolve
  readonly post: Post
  readonly wait: (ms: number) => Promise<unknown>
  /** seconds since 1970 */
  readonly now: () => number
}

const realWorld: WebhookWorld = {
  resolve: resolveHost,
  post: postPinned,
  wait,
  now: () => Math.floor(Date.now() / 1000),
}

/** Pauses between attempts, in milliseconds. */
const pauses = [1_000, 4_000, 15_000, 60_000] as const
const timeoutMs = 15_000

/**
 * Sends one change, signed as Standard Webhooks has it (`webhook-id`, `webhook-timestamp`, `webhook-signature`), and again
 * after a pause where the other side cannot take it just now. The id is the same whenever a change is sent, so that the
 * other side can drop what it has. Known errors: `address-refused`, `bad-secret`, `not-delivered`.
 */
export async function deliver(change: Change, webhook: Webhook, world = realWorld): Promise<void> {
  const url = checkWebhook(webhook)
  const { secret } = webhook
  const id = `msg_${createHash('sha256').update(change.id).digest('hex').slice(0, 32)}`
  const body = JSON.stringify({ type: `rapport.${change.kind}`, timestamp: `${change.day}T00:00:00Z`, data: change })
  for (const pause of [...pauses, null]) {
    const status = await attempt(url, { id, body, secret }, world)
    if (status >= 200 && status < 300) return
    const mayHeal = status === 0 || status === 408 || status === 429 || status >= 500
    if (!mayHeal || pause === null) throw undelivered(url, status)
    await world.wait(pause)
  }
}

/** The address of a webhook whose settings can be right; throws `bad-secret` or `address-refused`, before anything is to be sent. */
export function checkWebhook({ address, secret }: Webhook): URL {
  if (secret.length < 16) {
    const what = secret === '' ? 'There is no secret' : 'The secret'
    const why = secret === '' ? 'for the webhook' : 'of the webhook is shorter than 16 characters'
    throw new RapportError('bad-secret', `${what} ${why}.`, {
      hint: 'Put a long one into RAPPORT_WEBHOOK_SECRET on both sides.',
    })
  }
  const url = URL.parse(address)
  const against = url === null ? 'it is no address' : refuseUrl(url)
  if (url === null || against !== null) throw refused(address, against ?? '')
  return url
}

/** As Standard Webhooks has it: a secret `whsec_…` is its prefix and the key in base64, any other is the key itself. */
export function signatureOf(
  { id, timestamp, body }: { readonly id: string; readonly timestamp: string; readonly body: string },
  secret: string,
): string {
  const [, inBase64] = /^whsec_([A-Za-z0-9+/]+=*)$/u.exec(secret) ?? []
  const key = inBase64 === undefined ? secret : Buffer.from(inBase64, 'base64')
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`
}

/** The status of the answer; 0 where there was none. */
async function attempt(
  url: URL,
  { id, body, secret }: { readonly id: string; readonly body: string; readonly secret: string },
  { resolve, post, now }: WebhookWorld,
): Promise<number> {
  const checked = await checkedAddress(url, resolve)
  if (checked.kind === 'refused') throw refused(url.href, checked.why)
  if (checked.kind === 'unknown-host') return 0
  const timestamp = String(now())
  const headers = {
    'content-type': 'application/json',
    'content-length': String(Buffer.byteLength(body)),
    'user-agent': 'rapport',
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatureOf({ id, timestamp, body }, secret),
  }
  return post(url, checked.address, { headers, body }, AbortSignal.timeout(timeoutMs)).catch(() => 0)
}

function refused(address: string, why: string): RapportError {
  return new RapportError('address-refused', `Nothing is sent to “${address.slice(0, 100)}”: ${why}.`, {
    hint: 'Give a public address that begins with https:// or http://.',
  })
}

function undelivered({ host }: URL, status: number): RapportError {
  return new RapportError(
    'not-delivered',
    status === 0 ? `${host} does not answer.` : `${host} does not take the message: it answers ${status}.`,
    { hint: 'Send it again later with the same --since: what has arrived has the same webhook-id.' },
  )
}
