import type { Hono } from 'hono'
import { createPipeline } from '../../pipeline.ts'
import type { Reader } from '../../reader/reader.ts'
import { createServer } from '../../server.ts'
import type { Store } from '../../store/store.ts'
import { ledgerViews } from '../../web/ledger-views.ts'
import { articleReader } from '../../web/read-article.ts'
import { reviewParts } from '../../web/review-parts.ts'

/** A store served as `rapport serve` does, without a limit; answers are kept for as long as `now`, in milliseconds, lets them. */
export function benchServer(store: Store, now: () => number): Hono {
  return createServer({
    session: store,
    ledger: ledgerViews(store),
    review: reviewParts({ store, reader: noReader }, []),
    version: '',
    readArticle: articleReader(createPipeline(noReader)),
    log: (line) => {
      throw new Error(line)
    },
    limits: { perMinute: null, hosts: null, now },
  })
}

/** Nothing is read while it is measured how fast a ledger answers. */
const noReader: Reader = {
  name: 'none',
  annotate: async () => {
    throw new Error('Nothing is to be read here.')
  },
  close: async () => {},
}
