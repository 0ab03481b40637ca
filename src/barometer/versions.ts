import { toDay } from '../base/calendar.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { asOf } from '../ledger/across/as-of.ts'
import type { Entry, EntryKind } from '../ledger/across/entry.ts'
import type { Parties } from './sides.ts'
import { type Version, type Weighable, weighable } from './version.ts'

/**
 * An entry as a reader knew it day by day (BA1): one version from each day on which a telling of it became known, until
 * the next. A telling that changes neither the record nor who tells it makes no version.
 */
export function versionsOf(entry: Entry): readonly Version[] {
  if (!isWeighable(entry)) return []
  const days = [...new Set(entry.tellings.map(({ known }) => known))].sort()
  const since = toDay(days[0] ?? '')
  const views = days.map((day) => viewOn(entry, day)).filter((view) => view !== null)
  const changes = views.filter((view, index) => index === 0 || view.content !== views[index - 1]?.content)
  return changes.map(({ version }, index) => ({ ...version, since, until: changes[index + 1]?.version.from ?? null }))
}

function viewOn(entry: Entry<Weighable>, day: PlainDate) {
  const view = asOf(entry, day) as Entry<Weighable> | null
  if (view === null) return null
  const told = new Map<string, PlainDate>()
  for (const { source, published } of view.tellings) {
    const first = told.get(source)
    if (first === undefined || published < first) told.set(source, published)
  }
  const sources = [...told.keys()].sort()
  const last = [...told.values()].reduce((latest, one) => (one > latest ? one : latest))
  const version = {
    entry: entry.id,
    kind: entry.kind,
    record: view.record,
    parties: Object.assign({}, ...view.tellings.map(({ actors }) => actors)) as Parties,
    sources,
    from: toDay(day),
    told: toDay(last),
  }
  return { version, content: contentOf(view, sources, last) }
}

/** All that the marks of a version depend on, as one string; evidence and history are not among it. */
function contentOf({ record }: Entry<Weighable>, sources: readonly string[], last: PlainDate): string {
  const { evidence, ...plain } = record
  return JSON.stringify([{ ...plain, history: null }, sources, last])
}

function isWeighable(entry: Entry<EntryKind>): entry is Entry<Weighable> {
  return (weighable as readonly EntryKind[]).includes(entry.kind)
}
