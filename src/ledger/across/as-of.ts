import { toDay } from '../../base/calendar.ts'
import type { PlainDate } from '../../base/plain-date.ts'
import { daysApart } from './days.ts'
import type { Entry, EntryKind } from './entry.ts'
import { entryOf } from './entry-of.ts'
import { isUnopened } from './in-passing.ts'

/** Days after the last day of a contact until its silence is noted: news of an evening stands in the papers of the next day. */
const grace = 1
/** … and after the last telling of one that is under way, nobody says until when */
const openEnd = 30
/** … and of one that is to come on no day */
const planSilence = 180
const due = new Set<string>(['proposed', 'planned', 'confirmed', 'uncertain', 'postponed'])

/**
 * The entry as it was known on a day: told by what was known by then (LA5), and *unreported* where a contact was due by
 * then and nobody had told what became of it, *held* where it was under way before (LA12). Null where nothing of it was known, or
 * nothing but attacks in passing (LA20).
 */
export function asOf<K extends EntryKind>(entry: Entry<K>, day: PlainDate): Entry<K> | null {
  const known = entry.tellings.filter((telling) => telling.known <= day)
  if (known.length === 0 || isUnopened(known)) return null
  return noteSilence(known.length === entry.tellings.length ? entry : entryOf(entry.kind, known), day)
}

function noteSilence<K extends EntryKind>(entry: Entry<K>, day: PlainDate): Entry<K> {
  if (!isEngagement(entry)) return entry
  const { state } = entry.record
  const isUnderWay = state === 'under-way'
  const last = entry.end ?? entry.tellings.at(-1)!.published
  const wait = entry.end !== null ? grace : isUnderWay ? openEnd : planSilence
  if (toDay(day) - toDay(last) <= wait) return entry
  if (isUnderWay) return { ...entry, record: { ...entry.record, state: 'held' } }
  if (entry.end === null && !(state === 'planned' || state === 'confirmed')) return entry
  if (!due.has(state) || (state === 'postponed' && !isMovedTo(entry))) return entry
  return { ...entry, record: { ...entry.record, state: 'unreported', by: null } }
}

/** A contact put off has a day only where a new one was named: "the coming week", in which the old one lies, is none (LA128). */
function isMovedTo({ record: { history } }: Entry<'engagement'>): boolean {
  const dates = history.flatMap(({ date }) => date ?? [])
  return dates.some((one) => dates.some((other) => daysApart(one, other) > 0))
}

function isEngagement(entry: Entry): entry is Entry<'engagement'> {
  return entry.kind === 'engagement'
}
