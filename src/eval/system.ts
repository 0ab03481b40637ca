import type { DateRange } from '../base/plain-date.ts'
import type { Span } from '../base/span.ts'
import type { EventType, Modality } from '../reader/codebook.ts'
import type { Annotation, EventAnnotation } from '../reader/reader.ts'
import type { GoldDocument } from './gold-document.ts'

/** What is measured: it reads the sentences of one article, without the gold, and answers one result a sentence. */
export type System = (document: GoldDocument) => Promise<readonly SystemSentence[]>

/** What users get of one sentence. Spans are offsets into the article's text. */
export interface SystemSentence {
  /** the records that have this sentence as evidence */
  readonly events: readonly SystemEvent[]
  /** names and ledger fields as the reader gave them */
  readonly annotation: Annotation
}

/** A record of an event, as far as one sentence tells it. */
export interface SystemEvent {
  readonly type: EventType
  readonly modality: Modality
  /** state codes of all actors and recipients of the record, as `stateOf` gives them */
  readonly actorStates: readonly string[]
  readonly recipientStates: readonly string[]
  readonly date: DateRange | null
  /** where this sentence tells it: mostly once, twice for "killed in an airstrike" */
  readonly tellings: readonly Telling[]
}

/** One telling of an event: the annotation with its spans, and the states that each party was resolved to. */
export interface Telling {
  readonly annotation: EventAnnotation
  readonly statesOf: (party: Span) => readonly string[]
}
