import type { Day } from '../base/calendar.ts'
import type { Merged } from '../ledger/across/entry.ts'
import type { Parties } from './sides.ts'

/** Kinds of ledger entries that the barometer weighs; the others tell of the same acts, or only of words about them. */
export const weighable = ['event', 'engagement', 'measure', 'issue', 'channel'] as const
export type Weighable = (typeof weighable)[number]

/** An entry as it was known from one day to another: what it said, who its parties are, who told it. */
export interface Version<Kind extends Weighable = Weighable> {
  readonly entry: string
  readonly kind: Kind
  readonly record: Merged[Kind]
  readonly parties: Parties
  /** ids of the independent tellings known by then, each once */
  readonly sources: readonly string[]
  /** day on which anything of the entry was first known */
  readonly since: Day
  /** day by which an act without a day was done, by what is told beside it; null where nothing says */
  readonly latest: Day | null
  /** day on which it was first known so */
  readonly from: Day
  /** day on which it was known otherwise; null where it still stands */
  readonly until: Day | null
  /** last day on which somebody told it anew, of those known by then; a copy tells nothing anew */
  readonly told: Day
}
