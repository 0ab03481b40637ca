import { apart } from '../../base/date-overlap.ts'
import type { DateRange } from '../../base/plain-date.ts'
import type { EventDocument } from '../../events/document.ts'
import type { Evidence } from '../../events/event.ts'
import { isDefinite, isOwned } from '../../events/pointers.ts'
import { stem } from '../../events/words.ts'
import { shareState } from '../entry-party.ts'
import { gather } from '../gather.ts'

/** What incidents and measures have in common. */
export interface SidedEntry {
  readonly kind: string
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly date: DateRange | null
  readonly evidence: readonly Evidence[]
}

/** What else is asked of two tellings of an entry. */
export interface OneActOptions<Entry> {
  /** they are one, whatever their words */
  readonly together?: (told: Entry, entry: Entry) => boolean
  readonly dayOf?: (told: Entry, entry: Entry) => DateRange | null
}

/**
 * Gathers entries that tell of one thing (LE15): of one kind, sides and dates that can be one, and told by the same word, or
 * the later one points back ("the ban"), or `together` says so. The first decides; the others fill what it leaves open.
 */
export function onceEach<Entry extends SidedEntry>(
  entries: readonly Entry[],
  document: EventDocument,
  { together = () => false, dayOf = firstDay }: OneActOptions<Entry>,
): readonly Entry[] {
  const isSame = (told: Entry, again: Entry) =>
    canBeOneEntry(told, again) && (isToldAgain(told, again, document) || together(told, again))
  return gather(entries, isSame, (told, again) => ({ ...joined(told, again), date: dayOf(told, again) }))
}

function firstDay(told: SidedEntry, again: SidedEntry): DateRange | null {
  return told.date ?? again.date
}

function canBeOneEntry(told: SidedEntry, entry: SidedEntry): boolean {
  if (told.kind !== entry.kind || apart(told.date, entry.date)) return false
  return canBeOne(told.actors, entry.actors) && canBeOne(told.recipients, entry.recipients)
}

function isToldAgain(told: SidedEntry, entry: SidedEntry, document: EventDocument): boolean {
  return sameWord(told, entry) || pointsBack(entry, document)
}

/** Both are told in one sentence. */
export function inOneSentence(told: SidedEntry, entry: SidedEntry): boolean {
  return told.evidence.some(({ sentence }) => entry.evidence.some((other) => other.sentence === sentence))
}

function joined<Entry extends SidedEntry>(told: Entry, entry: Entry): Entry {
  return {
    ...told,
    actors: told.actors.length > 0 ? told.actors : entry.actors,
    recipients: told.recipients.length > 0 ? told.recipients : entry.recipients,
    evidence: [...told.evidence, ...entry.evidence],
  }
}

/** By state; a side that is open can be anybody. */
function canBeOne(a: readonly string[], b: readonly string[]): boolean {
  return a.length === 0 || b.length === 0 || shareState(a, b)
}

function sameWord(a: SidedEntry, b: SidedEntry): boolean {
  const stems = ({ evidence }: SidedEntry) => new Set(evidence.map(({ trigger }) => stem(trigger.text)))
  return !stems(a).isDisjointFrom(stems(b))
}

function pointsBack({ evidence }: SidedEntry, { text, sentences }: EventDocument): boolean {
  return evidence.some(({ sentence, trigger }) => {
    const whole = sentences[sentence]
    return whole !== undefined && [isDefinite, isOwned].some((points) => points(text, whole, trigger.start))
  })
}
