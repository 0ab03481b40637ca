import type { DateRange, PlainDate } from '../base/plain-date.ts'
import type { Entry } from '../ledger/across/entry.ts'
import type { Modality } from '../reader/codebook.ts'
import { rangeInWords } from '../wording/days.ts'
import { type EntryWords, entryWords } from '../wording/entry-words.ts'
import type { lifeInWords } from '../wording/ledger-words.ts'
import { namesOf } from '../wording/names-of.ts'
import { actorsOf } from './entry-view.ts'
import type { PairMark } from './views.ts'

/** More marks than this would stand on each other; the newest are kept. */
export const mostMarks = 400

/**
 * What was done, said and planned, the newest first. Each stands on its day; what is told less exactly, on the day of that time
 * on which it was told first, or the one nearest to it. What has no date has no mark.
 */
export function marksOfEntries(entries: readonly Entry[]): readonly PairMark[] {
  const names = namesOf(actorsOf(entries))
  const marks = entries.flatMap((entry): readonly PairMark[] => {
    if (isKind(entry, 'event')) {
      const { date, contact, modality, quad } = entry.record
      // a contact is told by its engagement
      if (date === null || contact !== null) return []
      const row = modality !== 'actual' ? 'plans' : quad === 2 || quad === 4 ? 'acts' : 'talk'
      return [{ ...markOf(entryWords('event', entry.record, names), entry, date), row, quad, modality }]
    }
    if (isKind(entry, 'engagement') && entry.record.date !== null) {
      const { date, state, kind } = entry.record
      const modality = lifeLook[state]
      const row = modality !== 'actual' ? 'plans' : kind === 'exercise' ? 'acts' : 'talk'
      const quad = kind === 'exercise' ? 2 : 1
      return [{ ...markOf(entryWords('engagement', entry.record, names), entry, date), row, quad, modality }]
    }
    return []
  })
  return marks
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : a.entry < b.entry ? -1 : 1))
    .slice(0, mostMarks)
}

function isKind<Kind extends 'event' | 'engagement'>(entry: Entry, kind: Kind): entry is Entry<Kind> {
  return entry.kind === kind
}

function markOf(
  { title, line, facts }: EntryWords,
  { id, tellings }: Entry,
  date: DateRange,
): Pick<PairMark, 'entry' | 'date' | 'when' | 'words'> {
  const when = rangeInWords(date)
  const said = facts.filter((fact) => fact !== null && fact !== when)
  const day = dayOfMark(date, tellings[0]!.published)
  return { entry: id, date: day, when, words: [`${title} ${line}`, ...said].join(' · ') }
}

function dayOfMark({ start, end, precision }: DateRange, told: PlainDate): PlainDate {
  if (precision === 'day' || told < start) return start
  return told > end ? end : told
}

/** How a contact looks among events: what was held is filled, what is ahead an outline, what was called off struck through. */
const lifeLook: Readonly<Record<keyof typeof lifeInWords, Modality>> = {
  proposed: 'possible',
  planned: 'planned',
  confirmed: 'planned',
  uncertain: 'possible',
  postponed: 'planned',
  cancelled: 'negated',
  refused: 'negated',
  'under-way': 'actual',
  held: 'actual',
  unreported: 'hypothetical',
}
