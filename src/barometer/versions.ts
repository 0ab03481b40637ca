import { type Day, toDay } from '../base/calendar.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { actorsOfAll } from '../ledger/across/codes.ts'
import { originals } from '../ledger/across/copies.ts'
import type { Entry, EntryKind } from '../ledger/across/entry.ts'
import { kindOf } from '../ledger/across/entry-of.ts'
import type { Parties } from './sides.ts'
import { type Version, type Weighable, weighable } from './version.ts'

/**
 * An entry as a reader knew it day by day (BA1): one version from each day on which a telling of it became known, until
 * the next. A telling that changes neither the record nor who tells it makes no version.
 */
export function versionsOf(entry: Entry): readonly Version[] {
  if (!isWeighable(entry)) return []
  const days = [...new Set(entry.tellings.map(({ known }) => known))].sort()
  const views = days.map((day) => viewOn(entry, toDay(days[0]!), day))
  const changes = views.filter((view, index) => index === 0 || view.content !== views[index - 1]?.content)
  return changes.map(({ version }, index) => ({ ...version, until: changes[index + 1]?.version.from ?? null }))
}

function viewOn(entry: Entry<Weighable>, since: Day, day: PlainDate) {
  const known = entry.tellings.filter((telling) => telling.known <= day)
  const first = new Map<string, PlainDate>()
  for (const { source, published } of known) {
    const before = first.get(source)
    if (before === undefined || published < before) first.set(source, published)
  }
  const sources = [...first.keys()].sort()
  const told = [...first.values()].reduce((latest, one) => (one > latest ? one : latest))
  const own = originals(known)
  const record = kindOf(entry.kind).merge(own)
  const latest = own.flatMap((telling) => telling.latest ?? []).sort()[0] ?? null
  const parties: Parties = actorsOfAll(own)
  return {
    version: {
      entry: entry.id,
      kind: entry.kind,
      record,
      parties,
      sources,
      since,
      latest: latest === null ? null : toDay(latest),
      from: toDay(day),
      told: toDay(told),
    },
    content: contentOf(record, parties, sources, told, latest),
  }
}

/** All that the marks of a version depend on, as one string; evidence and history are not among it. */
function contentOf(
  { evidence, ...record }: Version['record'],
  parties: Parties,
  sources: readonly string[],
  told: PlainDate,
  latest: PlainDate | null,
): string {
  return JSON.stringify([{ ...record, history: null }, parties, sources, told, latest])
}

function isWeighable(entry: Entry<EntryKind>): entry is Entry<Weighable> {
  return (weighable as readonly EntryKind[]).includes(entry.kind)
}
