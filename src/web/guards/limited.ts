import type { MiddlewareHandler } from 'hono'
import { renewing } from '../page-cache.ts'
import { clientOf, rateLimit } from './rate-limit.ts'

export interface WebLimits {
  /** requests of one client in a minute; null for no limit */
  readonly perMinute: number | null
  /** names under which the server may be asked; null for any */
  readonly hosts: readonly string[] | null
  /** milliseconds, rising */
  readonly now: () => number
}

/** Of what a client may ask in a minute, texts to be read are this share: each takes the reader for a while. */
export const shareOfReading = 1 / 40

/** Lets a client ask this share of what it may ask in a minute; what the page cache renews is nobody's asking. */
export function limited({ perMinute, now }: WebLimits, share: number): MiddlewareHandler {
  if (perMinute === null) return (_context, next) => next()
  const limit = rateLimit({ perMinute: Math.max(1, perMinute * share), now, client: clientOf })
  return (context, next) => (context.env === renewing ? next() : limit(context, next))
}
