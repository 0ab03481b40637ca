import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exitCodes, RapportError } from '../../base/errors.ts'
import { openStore } from '../../store/open-store.ts'
import type { Store } from '../../store/store.ts'
import { fillLedger } from './fill-ledger.ts'
import { measureAsking, type Wait } from './measure-asking.ts'

export interface LedgerFigures {
  readonly events: number
  readonly database: Store['kind']
  readonly asked: Readonly<Record<string, Wait>>
}

/**
 * How long the ledger takes to answer with that many synthetic events in it. They are written into a SQLite file that is
 * thrown away, or into the database at `address`, which must be empty. Throws `not-empty`.
 */
export async function benchLedger(
  events: number,
  address: string | undefined,
  onProgress: (words: string) => void,
): Promise<LedgerFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-bench-'))
  try {
    const store = await openStore(address ?? join(folder, 'ledger.db'), { create: true })
    try {
      await checkEmpty(store)
      await fillLedger(store, events, (done) => onProgress(`${done.toLocaleString('en')} events written`))
      onProgress('asking')
      return { events, database: store.kind, asked: await measureAsking(store) }
    } finally {
      await store.close()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function checkEmpty(store: Store): Promise<void> {
  const held = await store.db.selectFrom('articles').select('id').limit(1).executeTakeFirst()
  if (held === undefined) return
  throw new RapportError('not-empty', `The database ${store.name} holds articles.`, {
    hint: 'Measure in an empty one: what is made up must not come among what was read.',
    exitCode: exitCodes.usage,
  })
}
