import { byText } from '../base/by-text.ts'
import type { DateRange, PlainDate } from '../base/plain-date.ts'
import { type Entry, isOfKind, type Told } from '../ledger/across/entry.ts'
import type { Modality } from '../reader/codebook.ts'
import { dayInWords, rangeInWords } from '../wording/days.ts'
import { type EntryMark, type EntryWords, entryWords } from '../wording/entry-words.ts'
import type { lifeInWords } from '../wording/ledger-words.ts'
import { namesOf } from '../wording/names-of.ts'
import { actorsOf } from './entry-view.ts'
import type { PairMark } from './views.ts'

/** More marks than this would stand on each other; the newest are kept. */
export const mostMarks = 200

/**
 * What was done, said and planned, the newest first, as it was known on a day. Each stands on its own day. What has no date, or
 * is ahead, stands on the day it was told to be so; what is told less exactly, on the day of its time nearest to that.
 */
export function marksOfEntries(
  entries: readonly Entry[],
  at: PlainDate,
  pair: readonly string[] = [],
): readonly PairMark[] {
  const names = namesOf(actorsOf(entries), pair)
  const marks = entries.flatMap((entry): readonly PairMark[] => {
    const words = entryWords(entry.kind, entry.record, names)
    const look = lookOf(entry, words.mark)
    return look === null ? [] : [{ ...markOf(words, entry, at), ...look }]
  })
  return marks.toSorted((a, b) => byText(b.date, a.date) || byText(a.entry, b.entry)).slice(0, mostMarks)
}

type Look = Pick<PairMark, 'row' | 'quad' | 'modality'>

/** Where a mark stands and how it looks; null of what has none. */
function lookOf(entry: Entry, mark: EntryMark): Look | null {
  if (isOfKind(entry, 'event')) {
    const { date, contact, modality, quad, historical } = entry.record
    // a contact is told by its engagement; of background without a date nobody knows when it was
    if (contact !== null || (historical && date === null)) return null
    return { row: modality !== 'actual' ? 'plans' : quad === 2 || quad === 4 ? 'acts' : 'talk', quad, modality }
  }
  if (isOfKind(entry, 'engagement')) {
    const modality = lifeLook[entry.record.state]
    const isExercise = entry.record.kind === 'exercise'
    const row = modality !== 'actual' ? 'plans' : isExercise ? 'acts' : 'talk'
    return { row, quad: isExercise ? 2 : 1, modality }
  }
  if ('life' in mark) return null
  const { quad, modality } = mark
  if (isOfKind(entry, 'measure')) {
    const { state } = entry.record
    return { row: state === 'announced' || state === 'threatened' ? 'plans' : 'acts', quad, modality }
  }
  if (isOfKind(entry, 'channel')) {
    const { status } = entry.record
    return { row: status === 'refused' || status === 'strained' ? 'talk' : 'acts', quad, modality }
  }
  return null
}

function markOf(
  { title, line, facts }: EntryWords,
  entry: Entry,
  at: PlainDate,
): Pick<PairMark, 'entry' | 'date' | 'when' | 'words'> {
  const date = 'date' in entry.record ? entry.record.date : null
  const told = toldSo(entry)
  const when = date === null ? `told ${dayInWords(told)}` : rangeInWords(date)
  const said = facts.filter((fact) => fact !== null && fact !== when)
  const day = date === null ? told : dayIn(date, told)
  return { entry: entry.id, date: day > at ? told : day, when, words: [`${title} ${line}`, ...said].join(' · ') }
}

function dayIn({ start, end, precision }: DateRange, told: PlainDate): PlainDate {
  if (precision === 'day' || told < start) return start
  return told > end ? end : told
}

/** The day on which it was first told to stand as it does: a meeting that is held now may have been planned for a year. */
function toldSo({ record, tellings }: Entry): PlainDate {
  const before = tellings.findLastIndex((telling) => standingOf(telling.record) !== standingOf(record))
  return (tellings[before + 1] ?? tellings.at(-1)!).published
}

function standingOf(record: Entry['record'] | Told[Entry['kind']]): string | null {
  if ('modality' in record) return record.modality
  if ('state' in record) return record.state
  return 'status' in record ? record.status : null
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
