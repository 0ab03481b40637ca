import type { DateRange } from '../base/plain-date.ts'
import type { Span } from '../base/span.ts'
import type { ContactKind, ContactState, Context, EventType, Modality } from '../reader/codebook.ts'

/** Who did, will, may or did not do what to whom. Parties are ids of `Actor`, `?` never stands for one. */
export interface RapportEvent {
  readonly id: string
  readonly type: EventType
  readonly mode: string | null
  readonly quad: 1 | 2 | 3 | 4
  /** −10 … +10, Goldstein-like weight of PLOVER for the type and mode */
  readonly intensity: number
  readonly contexts: readonly Context[]
  readonly modality: Modality
  readonly historical: boolean
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  readonly reporter: readonly string[]
  readonly date: DateRange | null
  readonly place: { readonly name: string; readonly state: string | null } | null
  readonly contact: { readonly kind: ContactKind; readonly state: ContactState } | null
  readonly cameo: string
  readonly confidence: number
  readonly evidence: readonly Evidence[]
}

/** The sentence that says so; each telling of the event in the article is one. */
export interface Evidence extends Span {
  readonly sentence: number
  readonly trigger: Span & { readonly text: string }
  /** who fills which part in this telling, in words, and what each was resolved to (none where it stays open) */
  readonly roles: readonly EvidenceRole[]
}

export const roles = [
  'actor',
  'recipient',
  'place',
  'when',
  'reporter',
  'speaker',
  'affiliation',
  'about',
  'raised-by',
  'with',
  'holder',
  'of',
] as const
export type Role = (typeof roles)[number]

export interface EvidenceRole extends Span {
  readonly role: Role
  readonly text: string
  readonly actors: readonly string[]
  /** one of `actors`, the text does not say which */
  readonly anyOf: boolean
}
