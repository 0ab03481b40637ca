import type { Entry, Telling } from '../ledger/across/entry.ts'
import { foldTellings } from '../ledger/across/fold.ts'
import { keyOf } from '../ledger/across/order.ts'
import { type Area, entriesIn, loadEntries } from '../store/load-entries.ts'
import { saveEntries } from '../store/save-entries.ts'
import type { Session, Store } from '../store/store.ts'
import { clearStale, loadPending, loadStale } from '../store/tellings.ts'
import { areasOfChange, areasOfTelling } from './areas.ts'

/** As many tellings as are folded in one transaction. */
const tellingsOfTurn = 2000

/**
 * Folds what waits into the ledger: tellings that came in, and entries that lost some. Safe to break off: what is not
 * folded waits for the next call. Gives the number of entries written or removed.
 */
export async function foldPending(store: Store): Promise<number> {
  let count = 0
  for (;;) {
    const turn = await store.write(foldSome)
    count += turn.entries
    if (turn.isLast) return count
  }
}

async function foldSome(session: Session): Promise<{ readonly entries: number; readonly isLast: boolean }> {
  const pending = await loadPending(session, tellingsOfTurn)
  const stale = await loadStale(session)
  if (pending.length === 0 && stale.size === 0) return { entries: 0, isLast: true }
  const apart = await loadEntries(session, [...stale])
  const coming = [...apart.flatMap(({ tellings }) => tellings), ...pending]
  const { before, changed, removed } = await foldAmong(session, coming, stale)
  const told = [...apart, ...before].flatMap(({ id, tellings }) => tellings.map((one) => [keyOf(one), id] as const))
  await saveEntries(session, { changed, removed: [...removed, ...stale] }, new Map(told))
  await clearStale(session)
  const entries = new Set([...changed.map(({ id }) => id), ...removed, ...stale]).size
  return { entries, isLast: pending.length < tellingsOfTurn }
}

/**
 * Folds tellings among the entries that they may tell of, and these among those that they may change in turn, until
 * nothing more can change (S8): then the ledger is the same as if all of it had been folded at once.
 */
async function foldAmong(session: Session, coming: readonly Telling[], stale: ReadonlySet<string>) {
  const before = new Map<string, Entry>()
  const load = async (areas: readonly Area[]): Promise<boolean> => {
    const near = (await entriesIn(session, areas)).difference(stale)
    const fresh = [...near].filter((id) => !before.has(id))
    for (const entry of await loadEntries(session, fresh)) before.set(entry.id, entry)
    return fresh.length > 0
  }
  await load(coming.flatMap(areasOfTelling))
  for (;;) {
    const { changed, removed } = foldTellings([...before.values()], coming)
    const areas = [
      ...changed.flatMap((entry) => areasOfChange(before.get(entry.id), entry)),
      ...removed.flatMap((id) => areasOfChange(before.get(id), undefined)),
    ]
    if (!(await load(areas))) return { before: [...before.values()], changed, removed }
  }
}
