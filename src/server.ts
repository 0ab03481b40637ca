import { type AddressInfo, isIPv6 } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { Hono } from 'hono'
import { exitCodes, RapportError } from './base/errors.ts'
import { createWebApp, type WebParts } from './web/app.ts'

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

/** All faces as one HTTP app: the pages and their twins. */
export function createServer(parts: WebParts): Hono {
  return createWebApp(parts)
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
