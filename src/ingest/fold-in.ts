import type { Entry, Telling } from '../ledger/across/entry.ts'
import { loadEntries } from '../store/load-entries.ts'
import { type Neighbourhood, neighbours } from '../store/neighbours.ts'
import { saveEntries, tellingKey } from '../store/save-entries.ts'
import type { Session } from '../store/store.ts'

/** How tellings become entries: `src/ledger/across/`. */
export interface Fold {
  readonly neighbourhoods: (tellings: readonly Telling[]) => readonly Neighbourhood[]
  readonly foldTellings: (
    before: readonly Entry[],
    arriving: readonly Telling[],
  ) => { readonly changed: readonly Entry[]; readonly removed: readonly string[] }
}

/**
 * Folds what arrives into the ledger. `stale` entries have lost tellings, or hold some that changed: they are taken apart
 * and what they still hold is folded anew, as if it arrived. Gives the number of entries written or removed.
 */
export async function foldIn(
  session: Session,
  { arriving, stale }: { readonly arriving: readonly Telling[]; readonly stale: ReadonlySet<string> },
  { neighbourhoods, foldTellings }: Fold,
): Promise<number> {
  const apart = await loadEntries(session, [...stale])
  const coming = [...apart.flatMap(({ tellings }) => tellings), ...arriving]
  const near = (await neighbours(session, neighbourhoods(coming))).difference(stale)
  const before = await loadEntries(session, [...near])
  const { changed, removed } = foldTellings(before, coming)
  const told = [...apart, ...before].flatMap(({ id, tellings }) =>
    tellings.map((one) => [tellingKey(one), id] as const),
  )
  await saveEntries(session, { changed, removed: [...removed, ...stale] }, new Map(told))
  return new Set([...changed.map(({ id }) => id), ...removed, ...stale]).size
}
