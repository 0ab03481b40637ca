import { overlap } from '../base/date-overlap.ts'
import type { DateRange } from '../base/plain-date.ts'
import type { EntryEvidence, EntryKind } from '../ledger/across/entry.ts'

/** As much of a record as says where its sentences stand. */
interface Told {
  readonly evidence: readonly EntryEvidence[]
  readonly date?: DateRange | null
  /** the steps of its life, where it has one */
  readonly history?: readonly Step[]
}

interface Step {
  readonly state: string
  readonly date: DateRange | null
  readonly evidence: readonly EntryEvidence[]
}

/**
 * The sentence that says how an entry stands (LA17): the first that tells the last step of its life; of an act, which happens
 * once, the first of all; else the first of the article that tells it last.
 */
export function saidBy(kind: EntryKind, record: Told): EntryEvidence | undefined {
  const step = lastStep(record)?.evidence[0]
  return step ?? (kind === 'event' ? record.evidence[0] : saidLast(record))
}

/** Of several steps into the state in which an entry stands the first that gives its day: it was held on Monday, and again told of. */
function lastStep({ history = [], date = null }: Told): Step | undefined {
  const last = history.at(-1)
  const other = history.findLastIndex(({ state }) => state !== last?.state)
  return history.slice(other + 1).find((step) => overlap(step.date, date)) ?? last
}

/** The first sentence of the article that tells an entry last. */
export function saidLast({ evidence }: Told): EntryEvidence | undefined {
  return evidence.find(({ article }) => article === evidence.at(-1)?.article)
}

/** The sentences that tell an entry, each once: the one that says how it stands, then the others in the order of their telling. */
export function sentencesOf(kind: EntryKind, record: Told): readonly EntryEvidence[] {
  const said = saidBy(kind, record)
  const all = said === undefined ? record.evidence : [said, ...record.evidence]
  const places = new Map<string, EntryEvidence>()
  for (const piece of all) {
    const place = `${piece.article} ${piece.start}`
    if (!places.has(place)) places.set(place, piece)
  }
  return [...places.values()]
}
