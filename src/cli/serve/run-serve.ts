import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'
import { exitCodes, RapportError } from '../../base/errors.ts'
import { createPipeline } from '../../pipeline.ts'
import { createServer, listen } from '../../server.ts'
import type { Store } from '../../store/store.ts'
import { namesOfHost } from '../../web/guards/allowed-hosts.ts'
import { hashesOf } from '../../web/guards/tokens.ts'
import { ledgerViews } from '../../web/ledger-views.ts'
import { articleReader } from '../../web/read-article.ts'
import { reviewParts } from '../../web/review-parts.ts'
import type { ServeOptions } from '../command-options.ts'
import { lazyReader } from '../read/lazy-reader.ts'
import type { Surroundings } from '../surroundings.ts'
import { version } from '../version.ts'

/** The runtime lets nobody in while it reads a batch: a quarter of the usual one, so that pages are answered in between. */
const shortBatch = 256
/** … and an answer has more than one step, some in other threads: without a pause each waits for a batch. */
const pauseMs = 10

/** `isNamed`: the ledger was named by the user. */
type Chosen = ServeOptions & { readonly isNamed: boolean }

/** Runs `rapport serve` until the process is told to end, and gives its exit code. */
export async function runServe(options: Chosen, { terminal, services }: Surroundings): Promise<number> {
  const reader = lazyReader(() =>
    services.openReader({
      model: options.model,
      folder: options.models,
      batch: shortBatch,
      between: () => wait(pauseMs),
    }),
  )
  const store = await openLedger(options)
  try {
    const app = createServer({
      session: store,
      ledger: store === null ? null : ledgerViews(store),
      review: store === null ? null : reviewParts({ store, reader }, await tokensOf(options.tokens)),
      version: version(),
      readArticle: articleReader(createPipeline(reader)),
      log: (line) => terminal.writeError(`${line}\n`),
      limits: {
        perMinute: options.rateLimit === 0 ? null : options.rateLimit,
        hosts: namesOfHost(options.host),
        now: () => performance.now(),
      },
    })
    const server = await listen(app, options)
    terminal.writeError(`Rapport answers at ${server.address} (Ctrl-C ends it)\n`)
    await ended()
    await server.close()
  } finally {
    await reader.close()
    await store?.close()
  }
  return exitCodes.done
}

/** The ledger that was named; else that of this folder, where there is one; else none: pages then only read texts. */
async function openLedger({ db, isNamed, tokens }: Chosen): Promise<Store | null> {
  if (!isNamed && !existsSync(db)) return null
  const { openStore } = await import('../../store/open-store.ts')
  return openStore(db, { write: tokens !== undefined })
}

async function tokensOf(path: string | undefined): Promise<readonly string[]> {
  if (path === undefined) return []
  const file = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new RapportError('no-such-file', `The file of tokens “${path}” cannot be read.`, {
      hint: 'Make a token with: rapport token',
      exitCode: exitCodes.input,
      cause,
    })
  })
  const hashes = hashesOf(file)
  if (hashes !== null) return hashes
  throw new RapportError('bad-tokens', `The file “${path}” holds a line that is no hash of a token.`, {
    hint: 'It takes what rapport token prints after “hash”, one a line; never a token itself.',
    exitCode: exitCodes.input,
  })
}

/** Settles when the process is asked to end; the handlers of the entry, which end it at once, are out of the way till then. */
async function ended(): Promise<void> {
  const done = new AbortController()
  const waits = (['SIGINT', 'SIGTERM'] as const).map((signal) => {
    process.removeAllListeners(signal)
    return once(process, signal, { signal: done.signal })
  })
  await Promise.race(waits)
  done.abort()
  await Promise.allSettled(waits)
}
