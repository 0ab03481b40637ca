import type { EntryKind } from '../ledger/across/entry.ts'
import type { AnyEntry, EntryView, PairView } from '../query/views.ts'
import { dayInWords } from '../wording/days.ts'
import type { Answer } from './answer.ts'
import { entryItem } from './entry-item.ts'

/** Entries of one kind in a dossier; the timeline gives them all. */
const most = 10

/** The sections of a dossier: what is new first, then each kind of entry, the newest first. */
export function pairSections(view: PairView): Pick<Answer, 'sections' | 'left'> {
  const kinds = [
    [`Told since ${dayInWords(view.since)}`, 'event', view.events],
    ['Contacts', 'engagement', view.engagements],
    ['Incidents', 'incident', view.incidents],
    ['Measures', 'measure', view.measures],
    ['Issues', 'issue', view.issues],
    ['Channels', 'channel', view.channels],
    ['Statements', 'statement', view.statements],
    ['Outlook', 'outlook', view.outlook],
  ] as const
  const all = kinds.map(([title, kind, entries]: readonly [string, EntryKind, readonly EntryView[]]) => ({
    title:
      entries.length > most
        ? `${title} (${most} of ${view.cut.some((cut) => cut.kind === kind) ? 'more than ' : ''}${entries.length})`
        : title,
    items: entries.slice(0, most).map((entry) => entryItem({ kind, entry } as AnyEntry, view)),
    isCut: entries.length > most,
  }))
  const filled = all.filter(({ items }) => items.length > 0)
  return {
    sections: filled.map(({ title, items }) => ({ title, items })),
    left: filled.some(({ isCut }) => isCut) ? 'The rest stands in the timeline and the calendar of the pair.' : null,
  }
}
