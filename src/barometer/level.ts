import type { Constants } from './constants.ts'
import { type Part, parts } from './mark.ts'
import { pullOf, type Sums, weightOf } from './sums.ts'

/** What a pair is made of on one day: what counts now, what is remembered, how many independent sources speak. */
export interface Weighed {
  readonly now: Sums
  readonly memory: Sums
  readonly sources: number
}

/** Neutral: neither hostility nor cooperation outweighs. */
export const neutral = 50

/** Points off neutral, −50 … +50, of one part or of all (BA8): a weighted mean, so that volume does not move it. */
export function pointsOf({ now, memory }: Weighed, constants: Constants, part?: Part): number {
  const { memoryWeight, neutralWeight, neutralMemory } = constants
  const remembered = pullOf(memory, part) / (neutralMemory + weightOf(memory))
  return (neutral * (pullOf(now, part) + memoryWeight * remembered)) / (neutralWeight + memoryWeight + weightOf(now))
}

export function pointsByPart(weighed: Weighed, constants: Constants): Readonly<Record<Part, number>> {
  const [acts, talk, plans] = parts.map((part) => pointsOf(weighed, constants, part))
  return { acts: acts!, talk: talk!, plans: plans! }
}

/** Half the width of the band in points (BA9): it narrows with the root of the independent sources. */
export function halfWidth({ sources }: Weighed, { spread }: Constants): number {
  return spread / Math.sqrt(1 + Math.max(0, sources))
}
