import { toDay, toPlainDate } from '../base/calendar.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { Entry, EntryKind, Telling } from '../ledger/across/entry.ts'
import { kindOf } from '../ledger/across/entry-of.ts'
import { placesOf } from '../ledger/across/fold.ts'
import type { Area } from '../store/load-entries.ts'

/** Where the entries stand that a telling may tell of. */
export function areasOfTelling(telling: Telling): readonly Area[] {
  const { kind, published } = telling
  const places = placesOf({ kind, pairs: kindOf(kind).pairs(telling), tellings: [telling] })
  return places.map((place) => ({ place, from: shifted(kind, published, -1), to: published }))
}

/**
 * Where the entries stand whose tellings may now tell of another, since an entry changed: those at its places, told from
 * the day of its first difference on, and those among which they choose. Entries that are the same change nothing.
 */
export function areasOfChange(before: Entry | undefined, after: Entry | undefined): readonly Area[] {
  const [old, now] = [before?.tellings ?? [], after?.tellings ?? []]
  const first = old.findIndex((telling, index) => telling !== now[index])
  const at = first >= 0 ? first : old.length
  const days = [...old.slice(at), ...now.slice(at)].map(({ published }) => published).toSorted()
  const entry = after ?? before
  if (entry === undefined || days.length === 0) return []
  const last = [old.at(-1), now.at(-1)].map((telling) => telling?.published ?? '').toSorted()[1]!
  const places = new Set([before, after].flatMap((one) => (one === undefined ? [] : placesOf(one))))
  const { kind } = entry
  return [...places].map((place) => ({ place, from: shifted(kind, days[0]!, -1), to: shifted(kind, last, 1) }))
}

/** A day moved by the reach of a kind; null where it reaches without end. */
function shifted(kind: EntryKind, day: PlainDate, times: 1 | -1): PlainDate | null {
  const { reach } = kindOf(kind)
  return Number.isFinite(reach) ? toPlainDate(toDay(day) + times * reach) : null
}
