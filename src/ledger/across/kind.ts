import type { DateRange } from '../../base/plain-date.ts'
import type { Entry, EntryEvidence, EntryKind, Merged, PairOfStates, Telling } from './entry.ts'

/** How tellings of one kind become entries. */
export interface Kind<K extends EntryKind> {
  /** days after its last telling within which an entry can be told again (LA4) */
  readonly reach: number
  /** how surely a telling tells of an entry; 0: it tells of another */
  readonly kin: (telling: Telling<K>, entry: Entry<K>) => number
  /** the record of tellings in canonical order */
  readonly merge: (tellings: readonly Telling<K>[]) => Merged[K]
  /** when it happens or is due */
  readonly when: (record: Merged[K]) => DateRange | null
  readonly pairs: (telling: Telling<K>) => readonly PairOfStates[]
  /** where a telling meets others beside its pairs */
  readonly places?: (telling: Telling<K>) => readonly string[]
  /** it says too little to choose: of two entries that are as near it tells of neither */
  readonly isVague?: (telling: Telling<K>) => boolean
}

/** The evidence of tellings, each piece with its article and its words. */
export function evidenceOf(tellings: readonly Telling[]): readonly EntryEvidence[] {
  return tellings.flatMap(({ article, record, sentences }) =>
    record.evidence.map((piece, index) => ({ ...piece, article, text: sentences[index] ?? '' })),
  )
}

/** Each value once, in order of its first telling. */
export function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)]
}
