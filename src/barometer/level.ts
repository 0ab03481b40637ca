import type { Constants } from './constants.ts'
import { type Part, parts } from './mark.ts'
import { pullOf, type Sums } from './sums.ts'

/** What a pair is made of on one day: what counts now, what is remembered, how many independent sources speak. */
export interface Weighed {
  readonly now: Sums
  readonly memory: Sums
  readonly sources: number
}

/** Neutral: neither hostility nor cooperation outweighs. */
export const neutral = 50

/** Points off neutral, −50 … +50, of all and by part (BA5): a weighted mean, so that volume does not move it. */
export function pointsOf({ now, memory }: Weighed, constants: Constants): Readonly<Record<Part | 'all', number>> {
  const { memoryWeight, neutralWeight } = constants
  const whole = memoryWeight + now.weight
  const points = (pull: number, remembered: number): number =>
    (neutral * (pull + (memoryWeight * remembered) / (neutralWeight + memory.weight))) / whole
  const byPart = parts.map((part) => [part, points(now.pull[part], memory.pull[part])])
  return { ...(Object.fromEntries(byPart) as Record<Part, number>), all: points(pullOf(now), pullOf(memory)) }
}

/** Half the width of the band in points (BA9): it narrows with the root of the independent sources. */
export function halfWidth({ sources }: Weighed, { spread }: Constants): number {
  return spread / Math.sqrt(1 + Math.max(0, sources))
}
