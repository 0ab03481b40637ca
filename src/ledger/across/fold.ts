import { toDay, toPlainDate } from '../../base/calendar.ts'
import type { PlainDate } from '../../base/plain-date.ts'
import { copyKin } from './copies.ts'
import type { Entry, EntryKind, Telling } from './entry.ts'
import { entryOf, kindOf, pairsOfTelling } from './entry-of.ts'
import { unique } from './kind.ts'
import { compareTellings, keyOf } from './order.ts'

/**
 * The entries that arriving tellings change, and the ids of those that are no more. The ledger is the fold of all its
 * tellings in canonical order (LA1): what was told later than the first of those that arrive is told again after it, so
 * the order of arrival does not matter. `before` must hold the whole neighbourhood: with what arrives, every entry of
 * those kinds that shares a pair with it (one without a pair: a place, see `placesOf`) and was last told on or after
 * `reachBack` of its kind; and so on for each of these that was told after the first arriving telling. More does no harm.
 * A telling that arrives again replaces the old one.
 */
export function foldTellings(
  before: readonly Entry[],
  arriving: readonly Telling[],
): { readonly changed: readonly Entry[]; readonly removed: readonly string[] } {
  const [first] = arriving.toSorted(compareTellings)
  if (first === undefined) return { changed: [], removed: [] }
  const fresh = new Set(arriving.map(keyOf))
  const again = before.flatMap(({ tellings }) => tellings).filter((told) => !fresh.has(keyOf(told)))
  const isLater = (told: Telling) => compareTellings(told, first) > 0
  const replayed = [...again.filter(isLater), ...arriving].toSorted(compareTellings)
  const kept = before.flatMap((entry) => {
    const tellings = entry.tellings.filter((told) => !fresh.has(keyOf(told)) && !isLater(told))
    if (tellings.length === entry.tellings.length) return [entry]
    return tellings.length === 0 ? [] : [entryOf(entry.kind, tellings)]
  })
  return difference(before, replay(kept, replayed))
}

/** The whole ledger of some tellings. */
export function foldAll(tellings: readonly Telling[]): readonly Entry[] {
  return replay([], tellings.toSorted(compareTellings))
}

/** The day from which entries of a kind must be at hand for a telling of that day. */
export function reachBack(kind: EntryKind, day: PlainDate): number {
  return toDay(day) - kindOf(kind).reach
}

function replay(start: readonly Entry[], tellings: readonly Telling[]): readonly Entry[] {
  const entries = new Map(start.map((entry) => [entry.id, entry]))
  const index = new Map<string, Set<string>>()
  const note = (entry: Entry) => {
    entries.set(entry.id, entry)
    for (const place of placesOf(entry)) index.set(place, (index.get(place) ?? new Set()).add(entry.id))
  }
  for (const entry of start) note(entry)
  for (const telling of tellings) {
    const places = placesOf({ kind: telling.kind, pairs: pairsOfTelling(telling), tellings: [telling] })
    const near = new Set(places.flatMap((place) => [...(index.get(place) ?? [])]))
    const best = bestOf(
      [...near].map((id) => entries.get(id)!),
      telling,
    )
    note(entryOf(telling.kind, best === undefined ? [telling] : [...best.tellings, telling]))
  }
  return [...entries.values()]
}

/** Where entries that may be one meet: their kind with pair and what else the kind asks; else with the actors they name. */
export function placesOf({ kind, pairs, tellings }: Pick<Entry, 'kind' | 'pairs' | 'tellings'>): readonly string[] {
  const { places } = kindOf(kind)
  const own = [...pairs.map((pair) => pair.join(' ')), ...(places === undefined ? [] : tellings.flatMap(places))]
  const met = own.length > 0 ? own : tellings.flatMap(({ actors }) => Object.keys(actors))
  return unique(met).map((place) => `${kind} ${place}`)
}

/** more than any kin */
const certain = 100

/**
 * The entry a telling tells of: that of which it is a near copy, else the one of most kin, of several the one told last, or none
 * where it is vague.
 */
function bestOf(entries: readonly Entry[], telling: Telling): Entry | undefined {
  const { reach, kin, isVague } = kindOf(telling.kind)
  const earliest = reach === Number.POSITIVE_INFINITY ? '' : toPlainDate(toDay(telling.published) - reach)
  const [best, next] = entries
    .filter(({ tellings }) => tellings.at(-1)!.published >= earliest)
    .map((entry) => {
      const copied = Math.max(...entry.tellings.map((other) => copyKin(telling, other)))
      return { entry, kin: copied > 0 ? certain + copied : kin(telling, entry) }
    })
    .filter((one) => one.kin > 0)
    .toSorted((a, b) => b.kin - a.kin || compareTellings(b.entry.tellings.at(-1)!, a.entry.tellings.at(-1)!))
  return best?.kin === next?.kin && isVague?.(telling) ? undefined : best?.entry
}

function difference(before: readonly Entry[], after: readonly Entry[]) {
  const old = new Map(before.map((entry) => [entry.id, entry]))
  const now = new Set(after.map(({ id }) => id))
  return {
    changed: after.filter((entry) => !sameTellings(old.get(entry.id), entry)),
    removed: before.filter(({ id }) => !now.has(id)).map(({ id }) => id),
  }
}

/** A telling that arrived again may have changed: it is compared by what it says. */
function sameTellings(old: Entry | undefined, { tellings }: Entry): boolean {
  if (old === undefined || old.tellings.length !== tellings.length) return false
  return old.tellings.every((told, index) => told === tellings[index])
}
