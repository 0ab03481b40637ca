import type { MiddlewareHandler } from 'hono'
import { RapportError } from '../../base/errors.ts'

/**
 * Answers only requests that name this machine as the one they want: a page of another site whose name was made to point
 * here must not read a ledger that is served for one machine alone. Null lets every name in.
 */
export function allowedHosts(names: readonly string[] | null): MiddlewareHandler {
  return async (context, next) => {
    if (names !== null && !names.includes(new URL(context.req.url).hostname)) {
      throw new RapportError('forbidden', 'This server does not answer under that name.', {
        hint: 'Open it under the address it printed when it started, or start it with --host.',
      })
    }
    await next()
  }
}

/** The names under which a server that listens on `host` may be asked: those of this machine, where nobody else reaches it. */
export function namesOfHost(host: string): readonly string[] | null {
  const ofThisMachine = ['localhost', '127.0.0.1', '[::1]']
  return host === 'localhost' || host === '::1' || host.startsWith('127.') ? [...ofThisMachine, host] : null
}
