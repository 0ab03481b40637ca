import type { PlainDate } from '../../base/plain-date.ts'
import type { EntryKind } from '../../ledger/across/entry.ts'
import { sentencesOf } from '../../query/said-by.ts'
import type { Citations, EntryView } from '../../query/views.ts'
import { dayInWords } from '../../wording/days.ts'
import { entryWords } from '../../wording/entry-words.ts'
import type { PartyNames } from '../../wording/parties.ts'
import { sourceInWords } from '../../wording/source-words.ts'
import { lifeStrip } from '../charts/life-strip.ts'
import type { Html } from '../html.ts'
import type { EntryLine } from './entry-line.ts'

/**
 * An entry as a line with its sentences, the one that says how it stands first; where it has no date of its own, with the day it was
 * told last; `more` is said last. `at`: the day as of which it is told.
 */
export function lineOf<Kind extends EntryKind>(
  kind: Kind,
  entry: EntryView<Kind>,
  names: PartyNames,
  sources: Citations,
  { more = [], at = null }: { readonly more?: readonly string[]; readonly at?: PlainDate | null } = {},
): EntryLine {
  const below = kind === 'engagement' ? lifeOf(entry as unknown as EntryView<'engagement'>, sources) : null
  const words = entryWords(kind, entry, names, at)
  const told = sentencesOf(kind, entry)
  const cited = sources[told[0]?.article ?? '']?.published ?? null
  return {
    ...words,
    facts: [...words.facts, toldOn(kind, entry, cited), ...more],
    id: entry.id,
    sources: entry.sources,
    quotes: told.map(({ article, text }) => ({ sentence: text, article, source: sourceInWords(sources[article]) })),
    below,
  }
}

/** When what has no day of its own was told last, where the source of its sentence does not say that day. */
function toldOn(kind: EntryKind, entry: EntryView, cited: PlainDate | null): string | null {
  if (('date' in entry && entry.date !== null) || entry.lastTold === cited) return null
  return `${kind === 'issue' ? 'last spoken of' : 'told'} ${dayInWords(entry.lastTold)}`
}

/** The strip of a contact that has had more than one step. */
function lifeOf({ history, firstTold }: EntryView<'engagement'>, sources: Citations): Html | null {
  if (history.length < 2) return null
  return lifeStrip(
    history.map(({ state, date, evidence: [first] }) => ({
      state,
      told: sources[first?.article ?? '']?.published ?? firstTold,
      due: date?.precision === 'day' ? date.start : null,
    })),
  )
}
