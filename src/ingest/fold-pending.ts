import type { Entry, Telling } from '../ledger/across/entry.ts'
import { foldTellings } from '../ledger/across/fold.ts'
import { keyOf } from '../ledger/across/order.ts'
import { type Area, entriesIn, loadEntries } from '../store/load-entries.ts'
import { saveEntries } from '../store/save-entries.ts'
import type { Session, Store } from '../store/store.ts'
import { clearStale, loadPending, loadStale } from '../store/tellings.ts'
import { areasOfChange, areasOfTelling } from './areas.ts'
import { keepBarometers } from './keep-barometers.ts'

/** As many tellings as are folded in one transaction. */
const tellingsOfTurn = 2000

/**
 * Folds what waits into the ledger: tellings that came in, and entries that lost some. Safe to break off: what is not
 * folded waits for the next call. Gives the number of entries written or removed. `leastKept`: see `keepBarometers`.
 */
export async function foldPending(store: Store, leastKept?: number): Promise<number> {
  let count = 0
  for (;;) {
    const turn = await store.write(foldSome)
    count += turn.entries
    if (!turn.isLast) continue
    await keepBarometers(store, leastKept)
    return count
  }
}

async function foldSome(session: Session): Promise<{ readonly entries: number; readonly isLast: boolean }> {
  const pending = await loadPending(session, tellingsOfTurn)
  const stale = await loadStale(session)
  if (pending.length === 0 && stale.size === 0) return { entries: 0, isLast: true }
  const apart = await loadEntries(session, [...stale])
  const coming = [...apart.flatMap(({ tellings }) => tellings), ...pending]
  const folded = { changed: [] as Entry[], removed: [...stale] }
  const told = new Map(apart.flatMap(standing))
  // entries of two kinds never choose between one telling
  for (const ofKind of Map.groupBy(coming, ({ kind }) => kind).values()) {
    const { before, changed, removed } = await foldAmong(session, ofKind, stale)
    folded.changed.push(...changed)
    folded.removed.push(...removed)
    for (const [key, id] of before.flatMap(standing)) told.set(key, id)
  }
  checkPlaced(pending, folded.changed)
  await saveEntries(session, folded, told)
  await clearStale(session)
  const entries = new Set([...folded.changed.map(({ id }) => id), ...folded.removed]).size
  return { entries, isLast: pending.length < tellingsOfTurn }
}

/** A telling without an entry would wait for ever. */
function checkPlaced(pending: readonly Telling[], changed: readonly Entry[]): void {
  const placed = new Set(changed.flatMap(({ tellings }) => tellings.map(keyOf)))
  const lost = pending.find((telling) => !placed.has(keyOf(telling)))
  if (lost !== undefined) throw new Error(`The fold left out ${JSON.stringify(keyOf(lost))}`)
}

/** Where tellings stand so far. */
function standing({ id, tellings }: Entry): readonly (readonly [string, string])[] {
  return tellings.map((telling) => [keyOf(telling), id] as const)
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
