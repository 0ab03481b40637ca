import type { Score } from '../counts.ts'
import type { Dyad } from '../dyads.ts'
import type { Interval } from './bootstrap.ts'
import type { Field } from './compare-fields.ts'
import type { Confusion } from './confusion.ts'

/** The figures of `rapport eval sentences`; shares are 0–100. docs/evaluation.md says how each is counted. */
export interface SentenceScores extends FieldScores {
  /** sentences */
  readonly n: number
  readonly articles: number
  readonly trigger: Score
  /** right type at the trigger */
  readonly typed: Score & { readonly interval: Interval | null }
  /** of events whose trigger was found */
  readonly modality: { readonly n: number; readonly accuracy: number; readonly macroF1: number }
  /** whole spans at triggers that were found; `overlap`: one shared word is enough */
  readonly roles: Score & { readonly overlap: Score }
  /** (actor state, type, recipient state); `p`, `r`, `f1` are those of `all` */
  readonly dyads: Score & {
    readonly n: number
    readonly all: DyadScore
    /** both sides states, and different ones */
    readonly between: DyadScore
    /** quad class instead of type */
    readonly quad: Score
  }
  /** role spans that were found, by their state */
  readonly resolved: Share & { readonly named: Share; readonly unnamed: Share }
  /** of events whose trigger was found and that have a date in the gold; `given` have any date */
  readonly dates: Share & { readonly given: number }
  readonly eventFree: { readonly sentences: number; readonly events: number; readonly per100: number }
  readonly names: Score & { readonly n: number }
  /** gold type → type given at the same trigger, `missed` where there is none; row `none`: extra events */
  readonly confusion: Confusion
  readonly modalities: Confusion
  /** one entry a sentence that is not all right, where asked for */
  readonly errors?: readonly SentenceErrors[]
}

export type FieldScores = Readonly<Record<Field | 'contacts', FieldScore>>

/** An entry is found when it shares half of the words with the gold's, right when its label and party agree too. */
export interface FieldScore {
  readonly n: number
  readonly found: number
  readonly right: number
  readonly extra: number
  readonly p: number
  readonly r: number
  readonly f1: number
}

export type DyadScore = Score & { readonly interval: Interval | null }

export interface Share {
  readonly n: number
  readonly right: number
  readonly accuracy: number
}

/** What went wrong in one sentence. Each line of `missed` and `extra` names its kind, label and words. */
export interface SentenceErrors {
  readonly file: string
  readonly id: string
  readonly text: string
  readonly missed: readonly string[]
  readonly extra: readonly string[]
  readonly wrong: readonly string[]
  readonly dyads: { readonly missed: readonly Dyad[]; readonly extra: readonly Dyad[] }
}
