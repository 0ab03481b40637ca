import { openStore } from '../../store/open-store.ts'
import type { Store } from '../../store/store.ts'

/** Opens the ledger, asks it, and closes it whatever happens. */
export async function withLedger<Result>(address: string, ask: (store: Store) => Promise<Result>): Promise<Result> {
  const store = await openStore(address)
  try {
    return await ask(store)
  } finally {
    await store.close()
  }
}
