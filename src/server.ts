import { type AddressInfo, isIPv6 } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { createApi } from './api/api.ts'
import { problemAnswer } from './api/problem-answer.ts'
import { exitCodes, RapportError } from './base/errors.ts'
import { createFeeds } from './feeds/feeds.ts'
import { mcpHttp } from './mcp/mcp-http.ts'
import type { Session } from './store/store.ts'
import { addresses } from './web/addresses.ts'
import { createWebApp, type WebParts } from './web/app.ts'
import { allowedHosts } from './web/guards/allowed-hosts.ts'
import { limited, shareOfReading } from './web/guards/limited.ts'
import { mayWrite } from './web/guards/may-write.ts'
import { sameSite } from './web/guards/same-site.ts'
import { securityHeaders } from './web/guards/security.ts'

export interface ListenOptions {
  readonly host: string
  /** 0 takes any that is free */
  readonly port: number
}

export interface Server {
  /** where it answers, such as `http://127.0.0.1:8080/` */
  readonly address: string
  /** takes no new connection, and ends once those that are open are answered, or after some seconds */
  readonly close: () => Promise<void>
}

/** What the faces stand on. */
export interface ServerParts extends WebParts {
  /** null where texts are only read */
  readonly session: Session | null
}

/** Of what a client may ask of the pages in a minute, assistants may ask this share: a text to be read takes the reader for a while. */
const shareOfAssistants = 1 / 10

/** All faces as one HTTP app: the pages and their twins, the API, the feeds, and the tools of assistants. */
export function createServer(parts: ServerParts): Hono {
  const { limits, readArticle, session, version, log } = parts
  const { pages, review } = createWebApp(parts)
  const app = new Hono()
  app.onError(problemAnswer(log))
  const guards = [securityHeaders, allowedHosts(limits.hosts), sameSite] as const
  const mcp = mcpHttp({ read: readArticle, session, version, log })
  app.all('/mcp', ...guards, limited(limits, shareOfAssistants), (context) => mcp(context.req.raw))
  app.use('/api/*', ...guards, limited(limits, 1))
  app.route(
    '/api/v1',
    createApi({
      session,
      read: readArticle,
      take: review?.take ?? null,
      keep: review?.keep ?? null,
      mayWrite: (context) => mayWrite(context, review?.tokens ?? []),
      readingLimit: limited(limits, shareOfReading),
      version,
      log,
    }),
  )
  for (const path of ['/api', '/api/*']) {
    app.all(path, ...guards, () => {
      throw new RapportError('not-found', 'There is no such address.', { hint: 'The API stands at /api/v1.' })
    })
  }
  if (session !== null) {
    app.use('/feeds/*', ...guards, limited(limits, 1))
    app.route('/feeds', createFeeds({ session, pages: addresses, now: limits.now }))
  }
  app.all('*', (context) => pages.fetch(context.req.raw, context.env))
  return app
}

/** Serves an app. Known errors: `address-in-use`, `address-unusable`. */
export async function listen(app: Hono, { host, port }: ListenOptions): Promise<Server> {
  const server = createAdaptorServer({ fetch: app.fetch, serverOptions: timeouts })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(cannotListen(error, host, port)))
    server.listen(port, host, resolve)
  })
  const { port: taken } = server.address() as AddressInfo
  return {
    address: `http://${isIPv6(host) ? `[${host}]` : host}:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        const late = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), graceMs)
        server.close(() => {
          clearTimeout(late)
          resolve()
        })
        if ('closeIdleConnections' in server) server.closeIdleConnections()
      }),
  }
}

/** How long a client may take, in milliseconds. */
const timeouts = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 5_000, maxHeaderSize: 16_384 }
const graceMs = 5_000

function cannotListen(cause: NodeJS.ErrnoException, host: string, port: number): RapportError {
  const inUse = cause.code === 'EADDRINUSE'
  return new RapportError(
    inUse ? 'address-in-use' : 'address-unusable',
    inUse ? `Port ${port} is taken by another program.` : `Rapport cannot listen on ${host}:${port}: ${cause.message}.`,
    { hint: 'Choose another with --port or --host.', exitCode: exitCodes.failed, cause },
  )
}
