import type { MiddlewareHandler } from 'hono'
import { RapportError } from '../../base/errors.ts'

/** How much one client may ask: so many a minute, and as many at once. */
export interface RateLimit {
  readonly perMinute: number
  /** milliseconds, rising */
  readonly now: () => number
  /** who asks; requests of one address share a measure */
  readonly client: (env: unknown) => string
}

interface Bucket {
  left: number
  at: number
}

/** How many clients are remembered; those who asked longest ago are forgotten. */
const maximumClients = 10_000

/** Answers `too-many-requests` to a client that asks more than its measure, which fills again evenly. */
export function rateLimit({ perMinute, now, client }: RateLimit): MiddlewareHandler {
  const buckets = new Map<string, Bucket>()
  return async (context, next) => {
    const who = client(context.env)
    const time = now()
    const bucket = buckets.get(who) ?? { left: perMinute, at: time }
    bucket.left = Math.min(perMinute, bucket.left + ((time - bucket.at) / 60_000) * perMinute)
    bucket.at = time
    buckets.delete(who)
    buckets.set(who, bucket)
    if (buckets.size > maximumClients) buckets.delete(buckets.keys().next().value!)
    if (bucket.left < 1) {
      context.header('retry-after', String(Math.ceil(((1 - bucket.left) / perMinute) * 60)))
      throw new RapportError('too-many-requests', 'That is more than one client may ask in a minute.', {
        hint: 'Wait a little and try again.',
      })
    }
    bucket.left -= 1
    await next()
  }
}

/** The address of the client; the machines of one IPv6 network count as one. */
export function clientOf(env: unknown): string {
  const address = remoteAddress(env)
  return address.includes(':') && !address.startsWith('::ffff:') ? address.split(':').slice(0, 4).join(':') : address
}

function remoteAddress(env: unknown): string {
  const served = env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined
  return served?.incoming?.socket?.remoteAddress ?? 'unknown'
}
