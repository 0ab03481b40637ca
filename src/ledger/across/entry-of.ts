import { createHash } from 'node:crypto'
import { uniquePairs } from './codes.ts'
import { originals } from './copies.ts'
import type { Entry, EntryKind, PairOfStates, Telling } from './entry.ts'
import { isUnopened } from './in-passing.ts'
import { evidenceOf, type Kind, unique } from './kind.ts'
import { channels } from './kinds/channels.ts'
import { engagements } from './kinds/engagements.ts'
import { events } from './kinds/events.ts'
import { incidents } from './kinds/incidents.ts'
import { issues } from './kinds/issues.ts'
import { measures } from './kinds/measures.ts'
import { outlook } from './kinds/outlook.ts'
import { statements } from './kinds/statements.ts'
import { keyOf } from './order.ts'
import { sourcesAmong } from './sources.ts'
import { withoutFew } from './told-by-few.ts'

const kinds: { readonly [K in EntryKind]: Kind<K> } = {
  event: events,
  engagement: engagements,
  incident: incidents,
  measure: measures,
  issue: issues,
  statement: statements,
  channel: channels,
  outlook,
}

export function kindOf<K extends EntryKind>(kind: K): Kind<K> {
  return kinds[kind] as Kind<K>
}

const pairsKnown = new WeakMap<Telling, readonly PairOfStates[]>()

/** The pairs that a telling is about; remembered, since entries are made anew with each telling that joins them. */
export function pairsOfTelling(telling: Telling): readonly PairOfStates[] {
  const before = pairsKnown.get(telling)
  if (before !== undefined) return before
  const pairs = kindOf(telling.kind).pairs(telling)
  pairsKnown.set(telling, pairs)
  return pairs
}

/** The entry of some tellings, which must be of one kind and in canonical order; at least one. */
export function entryOf<K extends EntryKind>(kind: K, tellings: readonly Telling<K>[]): Entry<K> {
  const { merge, when } = kindOf(kind)
  const record = { ...merge(originals(tellings)), evidence: evidenceOf(tellings) }
  const date = when(record)
  return {
    id: `${kind}-${createHash('sha256').update(keyOf(tellings[0]!)).digest('hex').slice(0, 16)}`,
    kind,
    pairs: uniquePairs(withoutFew(tellings, pairsOfTelling, (pair) => pair.join(' '))),
    start: date?.start ?? null,
    end: date?.end ?? null,
    record,
    tellings,
    articles: unique(tellings.map(({ article }) => article)),
    sources: sourcesOf(tellings),
  }
}

/** Independent tellings (LA2): near copies are one, and an outlet that corrects itself is no further one; none before an entry is opened (LA20). */
function sourcesOf(tellings: readonly Telling[]): number {
  if (isUnopened(tellings)) return 0
  const first = new Set(tellings.filter(({ corrects }) => corrects !== true).map(({ outlet }) => outlet))
  const own = tellings.filter(({ corrects, outlet }) => corrects !== true || outlet === null || !first.has(outlet))
  return sourcesAmong(own)
}
