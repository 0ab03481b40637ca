import { createPipeline } from '../../src/pipeline.ts'
import type { SourceOptions } from '../../src/sources/source-options.ts'
import type { Store } from '../../src/store/store.ts'
import { createWebApp } from '../../src/web/app.ts'
import type { WebLimits } from '../../src/web/guards/limited.ts'
import { tokenHash } from '../../src/web/guards/tokens.ts'
import { ledgerViews } from '../../src/web/ledger-views.ts'
import { articleReader } from '../../src/web/read-article.ts'
import { reviewParts } from '../../src/web/review-parts.ts'
import { fakeReader } from '../cli/fake-reader.ts'

/** The pages over the fake reader; `logged` are the lines of the log. */
export function webApp(sources: SourceOptions = {}, limits: Partial<WebLimits> = {}, store: Store | null = null) {
  const logged: string[] = []
  const { pages: app } = createWebApp({
    readArticle: articleReader(createPipeline(fakeReader()), sources),
    ledger: store === null ? null : ledgerViews(store),
    review: store === null ? null : reviewParts({ store, reader: fakeReader() }, [tokenHash(token)]),
    version: '0.0.0',
    log: (line) => logged.push(line),
    limits: { perMinute: null, hosts: null, now: () => performance.now(), ...limits },
  })
  return { app, logged }
}

export const token = 'a-token-of-the-tests'
export const origin = 'http://rapport.test'

/** Posts a form as the house's own pages do. */
export function form(fields: Readonly<Record<string, string>>): RequestInit {
  return { method: 'POST', body: new URLSearchParams(fields), headers: { origin } }
}
