import { randomOf } from '../../base/random.ts'
import { addCounts, type Counts, noCounts, percent } from '../counts.ts'

/** 95 % interval of an F1, 0–100. */
export type Interval = readonly [low: number, high: number]

const draws = 1000

/**
 * Bootstrap interval of the F1 over groups that belong together (articles, not sentences: those of one article stand or
 * fall with each other). Percentile method, 1,000 draws, always from the same seed. Null for fewer than two groups.
 */
export function f1Interval(groups: readonly Counts[], seed = 1): Interval | null {
  if (groups.length < 2) return null
  const random = randomOf(seed)
  const scores = Array.from({ length: draws }, () => {
    let counts = noCounts
    for (let i = 0; i < groups.length; i++) counts = addCounts(counts, groups[Math.floor(random() * groups.length)]!)
    return percent(2 * counts.right, counts.given + counts.gold)
  }).toSorted((a, b) => a - b)
  return [scores[Math.floor(draws * 0.025)]!, scores[Math.ceil(draws * 0.975) - 1]!]
}
