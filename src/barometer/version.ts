import type { Day } from '../base/calendar.ts'
import type { Reading } from '../reading-schema.ts'
import type { Parties } from './sides.ts'

/** The records of a reading by the kind of ledger entry, as far as the barometer weighs them. */
export interface Records {
  readonly event: Reading['events'][number]
  readonly engagement: Reading['engagements'][number]
  readonly measure: Reading['measures'][number]
  readonly issue: Reading['issues'][number]
  readonly channel: Reading['channels'][number]
}
export type Weighable = keyof Records

/** An entry as it was known from one day to another: what it said, who its parties are, who told it. */
export interface Version<Kind extends Weighable = Weighable> {
  readonly entry: string
  readonly kind: Kind
  readonly record: Records[Kind]
  readonly parties: Parties
  /** ids of the independent tellings known by then, each once */
  readonly sources: readonly string[]
  /** day on which it was first known so */
  readonly from: Day
  /** day on which it was known otherwise; null where it still stands */
  readonly until: Day | null
  /** last day on which somebody told it, of those known by then */
  readonly told: Day
}
