import type { MiddlewareHandler } from 'hono'

interface Kept {
  readonly at: number
  readonly body: ArrayBuffer
  readonly headers: Headers
}

export interface PageCache {
  readonly serve: MiddlewareHandler
  /** forgets all: something was written */
  readonly clear: () => void
}

/** How long an answer is given again, in milliseconds: the ledger may be some seconds ahead of its pages. */
const keepMs = 5_000
/** How many bytes of answers are kept at most; the oldest go first. */
const maximumBytes = 64_000_000

/**
 * Gives the answers of the last seconds again, as they were packed. `isKept` says which paths: never what depends on who
 * asks. A question that many ask at once is answered once for each who came before the answer was there.
 */
export function pageCache(isKept: (path: string) => boolean, now: () => number): PageCache {
  const kept = new Map<string, Kept>()
  let bytes = 0
  const forget = (key: string): void => {
    bytes -= kept.get(key)?.body.byteLength ?? 0
    kept.delete(key)
  }
  const serve: MiddlewareHandler = async (context, next) => {
    const url = new URL(context.req.url)
    if (context.req.method !== 'GET' || !isKept(url.pathname)) return next()
    const key = `${url.pathname}${url.search} ${/\bgzip\b/u.test(context.req.header('accept-encoding') ?? '')}`
    const found = kept.get(key)
    if (found !== undefined && now() - found.at < keepMs) {
      return new Response(found.body, { headers: found.headers })
    }
    await next()
    if (context.res.status !== 200) return
    const body = await context.res.clone().arrayBuffer()
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
  }
  return { serve, clear }
}
