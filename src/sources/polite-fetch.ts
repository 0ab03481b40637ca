import { setTimeout } from 'node:timers/promises'
import type { Fetch } from './network.ts'
import { sourceError } from './source-errors.ts'

export interface PoliteOptions {
  /** at least so long between two requests to a host, in milliseconds */
  readonly gap: number
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
}

/** The pause between two requests to a host, in milliseconds. */
export const gapMs = 1000
/** How long a host is left alone that asks for it without saying how long, in milliseconds. */
const restMs = 10 * 60_000
const longestRestMs = 24 * 3_600_000

/**
 * Fetches one page after the other from a host, with a pause in between. A host that answers 429 or 503 is left alone for
 * as long as it asks; until then the known error `host-busy` stands for its answer.
 */
export function politeFetch(fetch: Fetch, { gap, now, sleep }: PoliteOptions): Fetch {
  const free = new Map<string, number>()
  const resting = new Map<string, number>()
  return async (url, address, signal, headers) => {
    const until = resting.get(url.host) ?? 0
    if (until > now()) throw sourceError('host-busy', [url.host, new Date(until).toISOString()])
    const wait = (free.get(url.host) ?? 0) - now()
    if (wait > 0) await sleep(wait)
    free.set(url.host, now() + gap)
    const response = await fetch(url, address, signal, headers)
    if (response.status === 429 || response.status === 503) {
      resting.set(url.host, now() + restOf(response.headers['retry-after'], now()))
    }
    return response
  }
}

/** The network, asked politely; its code is loaded when it is first needed. */
export function politely(): Fetch {
  let polite: Promise<Fetch> | null = null
  const load = async (): Promise<Fetch> => {
    const { fetchPinned } = await import('./network.ts')
    return politeFetch(fetchPinned, { gap: gapMs, now: Date.now, sleep: (milliseconds) => setTimeout(milliseconds) })
  }
  return async (...asked) => {
    polite ??= load()
    return (await polite)(...asked)
  }
}

/** `Retry-After` is a number of seconds or a date (RFC 9110, 10.2.3). */
function restOf(header: string | undefined, now: number): number {
  const seconds = Number(header)
  const asked = header === undefined ? restMs : Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000
  return Number.isNaN(asked) ? restMs : Math.min(Math.max(asked, 0), longestRestMs)
}
