import type { Span } from '../base/span.ts'
import type { Sentence } from '../sentences/sentence.ts'
import type {
  CauseCertainty,
  Certainty,
  ContactKind,
  ContactState,
  Context,
  EventType,
  IssueStatus,
  Modality,
  NameKind,
  OutlookKind,
  Stance,
} from './codebook.ts'

/**
 * The seam. A reader turns sentences into annotations: spans, labels and scores in the form of the
 * annotation guide. Nothing behind this file knows which reader it was.
 */
export interface Reader {
  /** name and version, such as `onnx/standard@1` */
  readonly name: string
  /** One annotation a sentence, in the order given; the result of a sentence never depends on its neighbours in the call. */
  readonly annotate: (text: string, sentences: readonly Sentence[]) => Promise<readonly Annotation[]>
  readonly close: () => Promise<void>
  /**
   * What did A do to B in this sentence? Log-scores of every type, from the same trigger and role scores as `annotate`;
   * `a` and `b` are the spans that name each side. Absent where a reader cannot tell.
   */
  readonly relate?: Relate
}

/**
 * Called by a reader whenever it has read some of the sentences it was given, with how many of how many; it goes on when this is settled, so
 * that others come in.
 */
export type BetweenBatches = (read: number, of: number) => unknown

export type Relate = (
  text: string,
  sentence: Sentence,
  a: readonly Span[],
  b: readonly Span[],
) => Promise<Readonly<Record<EventType, number>>>

/** A span with the reader's probability that it is one. */
export interface Scored extends Span {
  readonly score: number
}

/** What one sentence holds. Spans are offsets into the article's text. */
export interface Annotation {
  readonly names: readonly NameSpan[]
  readonly events: readonly EventAnnotation[]
  readonly statements: readonly StatementAnnotation[]
  readonly issues: readonly IssueAnnotation[]
  readonly purposes: readonly PurposeAnnotation[]
  readonly causes: readonly CauseAnnotation[]
  readonly outlook: readonly OutlookAnnotation[]
  /** whose the parties are, where the reader can point to it */
  readonly homes: readonly HomePointer[]
}

/** Which words of the sentence name the state or body that a party is of. */
export interface HomePointer {
  readonly party: Span
  /** each with its share of the probability; what is missing to 1 says that no word does */
  readonly at: readonly Scored[]
}

export interface NameSpan extends Scored {
  readonly kind: NameKind
}

export interface EventAnnotation {
  readonly trigger: Span
  readonly type: EventType
  /** probability of an event, of whatever type, at this trigger */
  readonly score: number
  readonly mode: string | null
  readonly modality: Modality
  readonly modalityScore: number
  readonly historical: boolean
  readonly contexts: readonly Context[]
  /** for a contact (visit, meeting, call …): its kind and where it stands in its life */
  readonly contact: { readonly kind: ContactKind; readonly state: ContactState } | null
  readonly actors: readonly Scored[]
  readonly recipients: readonly Scored[]
  readonly place: readonly Scored[]
  readonly when: readonly Scored[]
  readonly reporter: readonly Scored[]
}

export interface StatementAnnotation {
  readonly content: Scored
  readonly stance: Stance
  readonly speaker: readonly Span[]
  readonly affiliation: readonly Span[]
  readonly about: readonly Span[]
}

export interface IssueAnnotation {
  readonly topic: Scored
  readonly status: IssueStatus
  readonly raisedBy: readonly Span[]
  readonly with: readonly Span[]
}

export interface PurposeAnnotation {
  readonly content: Scored
  readonly of: readonly Span[]
}

export interface CauseAnnotation {
  readonly content: Scored
  readonly certainty: CauseCertainty
  readonly of: readonly Span[]
}

export interface OutlookAnnotation {
  readonly content: Scored
  readonly kind: OutlookKind
  readonly certainty: Certainty
  readonly holders: readonly Span[]
}

/** An annotation with what it lacks, since it was made by an earlier version or by hand, as empty. */
export function wholeAnnotation(some: Partial<Annotation>): Annotation {
  return { ...emptyAnnotation, ...some }
}

export const emptyAnnotation: Annotation = {
  names: [],
  events: [],
  statements: [],
  issues: [],
  purposes: [],
  causes: [],
  outlook: [],
  homes: [],
}
