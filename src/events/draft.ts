import type { DateRange } from '../base/plain-date.ts'
import type { Modality } from '../reader/codebook.ts'
import type { EventAnnotation } from '../reader/reader.ts'
import type { Sentence } from '../sentences/sentence.ts'
import type { Party } from './parties.ts'

/** One telling of an act on its way to an event. */
export interface Draft {
  readonly sentence: Sentence
  readonly read: EventAnnotation
  readonly modality: Modality
  readonly historical: boolean
  readonly actors: readonly Party[]
  readonly recipients: readonly Party[]
  readonly reporter: readonly Party[]
  readonly date: DateRange | null
  readonly place: { readonly name: string; readonly state: string | null } | null
}

/** The ids of a side, each once, in order of the text. */
export function idsOf(parties: readonly Party[]): readonly string[] {
  return [...new Set(parties.flatMap(({ actors }) => actors))]
}

/** A telling with some of its parties, on either side. */
export function withParties(draft: Draft, isKept: (party: Party) => boolean): Draft {
  return { ...draft, actors: draft.actors.filter(isKept), recipients: draft.recipients.filter(isKept) }
}
