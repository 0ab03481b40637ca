import type { DateRange } from '../base/plain-date.ts'
import type { Span } from '../base/span.ts'
import type { ContactKind, ContactState, EventType, Modality } from '../reader/codebook.ts'
import type { Annotation } from '../reader/reader.ts'
import type { GoldDocument } from './gold/gold-document.ts'

/** What is measured: it reads articles, without their gold, and answers one result for each sentence of each. */
export type System = (documents: readonly GoldDocument[]) => Promise<readonly (readonly SystemSentence[])[]>

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
  /** state codes of all actors and recipients of the record, as `stateOf` gives them; `?` for a party that stays open */
  readonly actorStates: readonly string[]
  readonly recipientStates: readonly string[]
  readonly date: DateRange | null
  readonly contact: { readonly kind: ContactKind; readonly state: ContactState } | null
  /** where this sentence tells it: mostly once, twice for "killed in an airstrike" */
  readonly tellings: readonly Telling[]
}

export const roles = ['actors', 'recipients', 'place', 'when', 'reporter'] as const
type Role = (typeof roles)[number]

/** One telling of an event: its word, and who fills which part with the states each was resolved to. */
export interface Telling {
  readonly trigger: Span
  readonly roles: Readonly<Record<Role, readonly ToldParty[]>>
}

export interface ToldParty extends Span {
  readonly states: readonly string[]
}
