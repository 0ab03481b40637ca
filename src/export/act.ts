import type { Entry, Merged, ToldActor } from '../ledger/across/entry.ts'
import type { Citation } from '../query/views.ts'
import type { EventType } from '../reader/codebook.ts'

/** An act as exports write it: the ledger's event, coded as the format can say it. */
export interface Act {
  readonly id: string
  /** the type to export; the record keeps its own */
  readonly type: EventType
  readonly record: Merged['event']
  readonly actors: readonly ActParty[]
  readonly recipients: readonly ActParty[]
  readonly tellings: Entry<'event'>['tellings']
  readonly articles: readonly (Citation & { readonly length: number })[]
  readonly sources: number
}

export interface ActParty extends ToldActor {
  readonly id: string
  /** the words of the text, at the first telling that names it */
  readonly words: string | null
}
