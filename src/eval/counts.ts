/** Counts of a comparison: of `gold` things due and `given` things said, `right` agree. */
export interface Counts {
  readonly right: number
  readonly given: number
  readonly gold: number
}

/** Precision, recall and F1, 0–100, with the counts they come from. */
export interface Score extends Counts {
  readonly p: number
  readonly r: number
  readonly f1: number
}

export const noCounts: Counts = { right: 0, given: 0, gold: 0 }

export function addCounts(a: Counts, b: Counts): Counts {
  return { right: a.right + b.right, given: a.given + b.given, gold: a.gold + b.gold }
}

export function sumCounts(all: readonly Counts[]): Counts {
  return all.reduce(addCounts, noCounts)
}

/** Where nothing was due and nothing said, all is right: 100. */
export function scoreOf(counts: Counts): Score {
  const { right, given, gold } = counts
  if (given + gold === 0) return { p: 100, r: 100, f1: 100, right, given, gold }
  return { p: percent(right, given), r: percent(right, gold), f1: percent(2 * right, given + gold), right, given, gold }
}

/** A share as 0–100 with one decimal kept; nothing of nothing is 0. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 10
}

/** Counts of two sets: what both hold is right. */
export function compareSets<Item>(given: ReadonlySet<Item>, gold: ReadonlySet<Item>): Counts {
  return { right: given.intersection(gold).size, given: given.size, gold: gold.size }
}
