import type { Cell } from '../../base/csv.ts'
import type { EntryKind } from '../../ledger/across/entry.ts'
import { saidBy } from '../../query/said-by.ts'
import type { EntryView } from '../../query/views.ts'
import { entryWords } from '../../wording/entry-words.ts'
import type { PartyNames } from '../../wording/parties.ts'

export const entryColumns = [
  'id',
  'kind',
  'what',
  'who',
  'facts',
  'from',
  'to',
  'first_told',
  'last_told',
  'sources',
  'articles',
  'sentence',
] as const

/** An entry as the cells of a table. */
export function entryCells<Kind extends EntryKind>(
  kind: Kind,
  entry: EntryView<Kind>,
  names: PartyNames,
): readonly Cell[] {
  const { title, line, facts } = entryWords(kind, entry, names)
  const date = 'date' in entry ? (entry.date as { start: string; end: string } | null) : null
  return [
    entry.id,
    kind,
    title,
    line,
    facts.filter((fact) => fact !== null).join('; '),
    date?.start ?? null,
    date?.end ?? null,
    entry.firstTold,
    entry.lastTold,
    entry.sources,
    entry.articles.join(' '),
    saidBy(kind, entry)?.text ?? null,
  ]
}
