import { createPipeline } from '../../src/pipeline.ts'
import { createServer } from '../../src/server.ts'
import type { Store } from '../../src/store/store.ts'
import type { WebLimits } from '../../src/web/guards/limited.ts'
import { tokenHash } from '../../src/web/guards/tokens.ts'
import { ledgerViews } from '../../src/web/ledger-views.ts'
import { articleReader } from '../../src/web/read-article.ts'
import { reviewParts } from '../../src/web/review-parts.ts'
import { fakeReader } from '../cli/fake-reader.ts'
import { origin, token } from '../web/support.ts'

/** All faces over the fake reader; `logged` are the lines of the log. */
export function server(store: Store | null, limits: Partial<WebLimits> = {}) {
  const logged: string[] = []
  const app = createServer({
    readArticle: articleReader(createPipeline(fakeReader())),
    ledger: store === null ? null : ledgerViews(store),
    review: store === null ? null : reviewParts({ store, reader: fakeReader() }, [tokenHash(token)]),
    session: store,
    version: '0.0.0',
    log: (line) => logged.push(line),
    limits: { perMinute: null, hosts: null, now: () => performance.now(), ...limits },
  })
  const ask = async (address: string, init?: RequestInit) => app.request(`${origin}/api/v1${address}`, init)
  const get = async (address: string) => {
    const answer = await ask(address)
    return { status: answer.status, body: (await answer.json()) as Body }
  }
  return { app, ask, get, logged }
}

// biome-ignore lint/suspicious/noExplicitAny: bodies are checked against their schemas
export type Body = any

/** A request with a body of JSON. */
export function posted(body: unknown, headers: Readonly<Record<string, string>> = {}): RequestInit {
  return { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', ...headers } }
}
