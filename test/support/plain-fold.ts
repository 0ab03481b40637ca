import type { Fold } from '../../src/ingest/fold-in.ts'
import type { Entry, PairOfStates, Telling } from '../../src/ledger/across/entry.ts'
import { compareTellings, keyOf } from '../../src/ledger/across/order.ts'

/** The plainest fold: events of one pair, type and day are one act. It shows that the store does what a fold asks for. */
export const plainFold: Fold = {
  neighbourhoods: (tellings) =>
    tellings.flatMap(({ kind, actors, record }) => {
      void record
      return pairsOf(actors).map((pair) => ({ kind, pair, from: null, to: null }))
    }),
  foldTellings: (before, arriving) => {
    const tellings = [...before.flatMap((entry) => entry.tellings), ...arriving].filter(
      ({ actors }) => pairsOf(actors).length > 0,
    )
    const groups = Map.groupBy(tellings, (telling) =>
      JSON.stringify([telling.kind, pairsOf(telling.actors), dayOf(telling)]),
    )
    const changed = [...groups.values()].map(entryOf)
    const now = new Set(changed.map(({ id }) => id))
    return { changed, removed: before.map(({ id }) => id).filter((id) => !now.has(id)) }
  },
}

function entryOf(group: readonly Telling[]): Entry {
  const tellings = group.toSorted(compareTellings)
  const [first] = tellings as [Telling]
  return {
    id: keyOf(first),
    kind: first.kind,
    pairs: pairsOf(first.actors),
    start: dayOf(first),
    end: dayOf(first),
    record: first.record as never,
    tellings,
    articles: [...new Set(tellings.map(({ article }) => article))],
    sources: new Set(tellings.map(({ source }) => source)).size,
  }
}

function dayOf({ record }: Telling): string | null {
  return 'date' in record ? (record.date?.start ?? null) : null
}

function pairsOf(actors: Telling['actors']): readonly PairOfStates[] {
  const states = [...new Set(Object.values(actors).flatMap(({ state }) => state ?? []))].toSorted()
  const [a, b] = states
  return a !== undefined && b !== undefined ? [[a, b]] : []
}
