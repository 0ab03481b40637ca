import type { MiddlewareHandler } from 'hono'

interface Kept {
  readonly at: number
  readonly body: ArrayBuffer
  readonly headers: Headers
}

export interface PageCache {
  readonly serve: MiddlewareHandler
  /** forgets all, and keeps no answer that was begun before: something was written */
  readonly clear: () => void
}

/** How long an answer is given again as it is, in milliseconds. */
const keepMs = 5_000
/** How long an older one is still given while it is made anew for whoever asks next, in milliseconds. */
const staleMs = 300_000
/** How many bytes of answers are kept at most; the oldest go first. */
const maximumBytes = 64_000_000

export interface PageCacheOptions {
  /** which paths: never what depends on who asks */
  readonly isKept: (path: string) => boolean
  /** milliseconds, rising */
  readonly now: () => number
  /** asks the app itself, marked by `renewing` */
  readonly renew: (request: Request) => Promise<unknown>
}

/** Marks, as the environment of a request, that an answer is to be made anew. */
export const renewing = { renewing: true } as const

/** Gives the answers of the last minutes again, as they were packed; older than some seconds, they are made anew meanwhile. */
export function pageCache({ isKept, now, renew }: PageCacheOptions): PageCache {
  const beingRenewed = new Set<string>()
  const kept = new Map<string, Kept>()
  let bytes = 0
  let generation = 0
  const forget = (key: string): void => {
    bytes -= kept.get(key)?.body.byteLength ?? 0
    kept.delete(key)
  }
  const serve: MiddlewareHandler = async (context, next) => {
    const url = new URL(context.req.url)
    if (context.req.method !== 'GET' || !isKept(url.pathname)) return next()
    const key = `${url.pathname}${url.search} ${/\bgzip\b/u.test(context.req.header('accept-encoding') ?? '')}`
    const found = kept.get(key)
    const age = found === undefined ? Number.POSITIVE_INFINITY : now() - found.at
    if (found !== undefined && age < staleMs && context.env !== renewing) {
      if (age >= keepMs && !beingRenewed.has(key)) {
        beingRenewed.add(key)
        const { url: address, headers } = context.req.raw
        // what it fails by, the next who asks in vain is told
        void renew(new Request(address, { headers }))
          .catch(() => {})
          .finally(() => beingRenewed.delete(key))
      }
      return new Response(found.body, { headers: found.headers })
    }
    const begun = generation
    await next()
    if (context.res.status !== 200) return
    const body = await context.res.clone().arrayBuffer()
    if (begun !== generation) return
    forget(key)
    kept.set(key, { at: now(), body, headers: new Headers(context.res.headers) })
    bytes += body.byteLength
    for (const oldest of kept.keys()) {
      if (bytes <= maximumBytes) break
      forget(oldest)
    }
  }
  const clear = (): void => {
    kept.clear()
    bytes = 0
    generation += 1
  }
  return { serve, clear }
}
