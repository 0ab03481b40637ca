import { byText } from '../../base/by-text.ts'
import { percent } from '../counts.ts'

/** How often each gold label (outer) was given each label (inner). */
export type Confusion = Readonly<Record<string, Readonly<Record<string, number>>>>

export interface LabelScore {
  readonly label: string
  /** how often it is due */
  readonly n: number
  readonly p: number
  readonly r: number
  readonly f1: number
}

/** Counts `[gold, given]` pairs. */
export function confusionOf(pairs: readonly (readonly [gold: string, given: string])[]): Confusion {
  const byGold = Object.groupBy(pairs, ([gold]) => gold)
  return Object.fromEntries(
    Object.entries(byGold).map(([gold, group = []]) => {
      const byGiven = Object.groupBy(group, ([, given]) => given)
      return [gold, Object.fromEntries(Object.entries(byGiven).map(([given, all = []]) => [given, all.length]))]
    }),
  )
}

/** Precision, recall and F1 of each label that is due, 0–100. */
export function labelScores(confusion: Confusion): readonly LabelScore[] {
  return Object.entries(confusion)
    .map(([label, given]) => {
      const n = sum(Object.values(given))
      const right = given[label] ?? 0
      const said = sum(Object.values(confusion).map((row) => row[label] ?? 0))
      return { label, n, p: percent(right, said), r: percent(right, n), f1: percent(2 * right, n + said) }
    })
    .toSorted((a, b) => b.n - a.n || byText(a.label, b.label))
}

/** Share of right labels, and the mean F1 of the labels that are due, 0–100. */
export function accuracyOf(confusion: Confusion): {
  readonly n: number
  readonly accuracy: number
  readonly macroF1: number
} {
  const rows = Object.entries(confusion)
  const n = sum(rows.flatMap(([, given]) => Object.values(given)))
  const right = sum(rows.map(([label, given]) => given[label] ?? 0))
  const f1 = labelScores(confusion).map((label) => label.f1)
  return { n, accuracy: percent(right, n), macroF1: f1.length === 0 ? 0 : Math.round((10 * sum(f1)) / f1.length) / 10 }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
