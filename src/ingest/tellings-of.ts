import type { PlainDate } from '../base/plain-date.ts'
import { type EntryKind, entryKinds, type Telling, type Told, type ToldActor } from '../ledger/across/entry.ts'
import type { Reading } from '../reading-schema.ts'

const arrays = {
  event: 'events',
  engagement: 'engagements',
  incident: 'incidents',
  measure: 'measures',
  issue: 'issues',
  statement: 'statements',
  channel: 'channels',
  outlook: 'outlook',
} as const satisfies Record<EntryKind, keyof Reading>

/** What a reading tells the ledger, record by record; nothing where it has no date. */
export function tellingsOf(
  reading: Reading,
  when: { readonly known: PlainDate; readonly source: string },
): readonly Telling[] {
  const { published, id, outlet } = reading.article
  if (published === null) return []
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]))
  const tellings = <Kind extends EntryKind>(kind: Kind): readonly Telling[] =>
    reading[arrays[kind]].map((record, index) => ({
      ...{ kind, article: id, index, published, ...when, outlet },
      record: record as Told[Kind],
      actors: actorsIn(record, actors),
      sentences: record.evidence.map(({ start, end }) => reading.text.slice(start, end)),
    }))
  return entryKinds.flatMap(tellings)
}

function actorsIn(record: unknown, actors: ReadonlyMap<string, ToldActor>): Readonly<Record<string, ToldActor>> {
  const named = new Set(stringsIn(record).filter((one) => actors.has(one)))
  return Object.fromEntries(
    [...named].toSorted().map((id) => {
      const { name, state, kind, sectors } = actors.get(id)!
      return [id, { name, state, kind, sectors }]
    }),
  )
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}
