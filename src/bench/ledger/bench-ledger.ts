import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exitCodes, RapportError } from '../../base/errors.ts'
import { openStore } from '../../store/open-store.ts'
import type { Store } from '../../store/store.ts'
import { benchServer } from './bench-server.ts'
import { fillLedger } from './fill-ledger.ts'
import { measureAsking, type Wait } from './measure-asking.ts'
import { measureServing } from './measure-serving.ts'
import { questionsFor } from './questions.ts'

/** What `rapport bench --store --json` prints. */
export interface LedgerFigures {
  readonly events: number
  readonly database: Store['kind']
  /** seconds to write 100,000 events with what is told beside them, and to keep the barometers of all */
  readonly writingPer100k: number
  readonly barometers: number
  /** every page, feed and address of the API, made anew for each request */
  readonly asked: Readonly<Record<string, Wait>>
  /** requests a second for pages of pairs that are ready */
  readonly readyPagesPerSecond: number
}

/** How often each question is asked, and how long pages that are ready are. */
export interface Effort {
  readonly mostAsked: number
  readonly servingMs: number
}

const standardEffort: Effort = { mostAsked: 100, servingMs: 5_000 }

/**
 * How long a server takes to answer with that many synthetic events in its ledger. They are written into a SQLite file
 * that is thrown away, or into the database at `address`, which must be empty. Throws `not-empty`.
 */
export async function benchLedger(
  events: number,
  address: string | undefined,
  onProgress: (words: string) => void,
  effort?: Effort,
): Promise<LedgerFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-bench-'))
  try {
    const store = await openStore(address ?? join(folder, 'ledger.db'), { create: true })
    try {
      await checkEmpty(store)
      const filled = await fillLedger(store, events, onProgress)
      return { events, database: store.kind, ...filled, ...(await measureStore(store, onProgress, effort)) }
    } finally {
      await store.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** How long a server over a store that `fillLedger` filled takes to answer. */
async function measureStore(store: Store, onProgress: (words: string) => void, effort = standardEffort) {
  let now = 0
  // each request is so much later than the one before that no answer is kept
  const anew = benchServer(store, () => {
    now += hour
    return now
  })
  const asked = await measureAsking(anew, await questionsFor(store), effort.mostAsked, onProgress)
  onProgress('pages that are ready')
  const ready = benchServer(store, () => performance.now())
  return { asked, readyPagesPerSecond: await measureServing(ready, effort.servingMs) }
}

const hour = 3_600_000

async function checkEmpty(store: Store): Promise<void> {
  const held = await store.db.selectFrom('articles').select('id').limit(1).executeTakeFirst()
  if (held === undefined) return
  throw new RapportError('not-empty', `The database ${store.name} holds articles.`, {
    hint: 'Measure in an empty one: what is made up must not come among what was read.',
    exitCode: exitCodes.usage,
  })
}
