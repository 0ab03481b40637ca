import type { Cell, Table } from '../../../base/csv.ts'
import type { EntryKind } from '../../../ledger/across/entry.ts'
import type { EntryView, PairView } from '../../../query/views.ts'
import { namesOf } from '../../../wording/names-of.ts'
import { entryCells, entryColumns } from '../../parts/entry-table.ts'

/** The entries of a dossier, a row each. */
export function pairTable(view: PairView): Table {
  const names = namesOf(view.actors, view.pair)
  const rows = <Kind extends EntryKind>(
    kind: Kind,
    entries: readonly EntryView<Kind>[],
  ): readonly (readonly Cell[])[] => entries.map((entry) => entryCells(kind, entry, names))
  return {
    columns: entryColumns,
    rows: [
      ...rows('engagement', view.engagements),
      ...rows('incident', view.incidents),
      ...rows('measure', view.measures),
      ...rows('issue', view.issues),
      ...rows('channel', view.channels),
      ...rows('statement', view.statements),
      ...rows('outlook', view.outlook),
      ...rows('event', view.events),
    ],
  }
}
