import type { Day } from '../base/calendar.ts'

/** What a mark is made of: acts (material), talk (verbal) or plans (ahead, or called off). One never counts as another. */
export const parts = ['acts', 'talk', 'plans'] as const
export type Part = (typeof parts)[number]

/** Who did it to whom, of the pair `[a, b]` in the order asked for. */
export const directions = ['a-to-b', 'b-to-a', 'mutual'] as const
export type Direction = (typeof directions)[number]

/** The flow of what happened is remembered for long; the stock of what stands or lies ahead is not. */
export const markKinds = ['happened', 'stands', 'ahead'] as const

/**
 * What one ledger entry says of a pair while it is known so: a hostility with a weight. It counts from the day `from`
 * (known and begun) to the day before `until`, and fades by half every `halving` days from `day` on.
 */
export interface Mark {
  /** id of the ledger entry */
  readonly entry: string
  readonly part: Part
  readonly direction: Direction
  /** −1 (wholly cooperative) … +1 (wholly hostile) */
  readonly hostility: number
  /** at its full strength, before it is shared with the others of its group; > 0 */
  readonly weight: number
  readonly kind: (typeof markKinds)[number]
  readonly day: Day
  readonly from: Day
  /** null while nothing ends it */
  readonly until: Day | null
  readonly halving: number
  /** marks of one group share one weight (BA6); they are of one kind and fade alike */
  readonly group: string
  /** the independent tellings that are evidence of it, by their ids */
  readonly sources: readonly string[]
}
