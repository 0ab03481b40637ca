import type { Part } from './mark.ts'

/** Weights on one day: all of them, and by part each weight times its hostility. */
export interface Sums {
  readonly weight: number
  readonly pull: Readonly<Record<Part, number>>
}

export const noSums: Sums = { weight: 0, pull: { acts: 0, talk: 0, plans: 0 } }

/** `a + factor × b`. */
export function addSums(a: Sums, b: Sums, factor = 1): Sums {
  return {
    weight: a.weight + factor * b.weight,
    pull: {
      acts: a.pull.acts + factor * b.pull.acts,
      talk: a.pull.talk + factor * b.pull.talk,
      plans: a.pull.plans + factor * b.pull.plans,
    },
  }
}

export function scaleSums(sums: Sums, factor: number): Sums {
  return addSums(noSums, sums, factor)
}

export function sumsOf(part: Part, weight: number, hostility: number): Sums {
  return { weight, pull: { ...noSums.pull, [part]: weight * hostility } }
}

export function pullOf({ pull }: Sums): number {
  return pull.acts + pull.talk + pull.plans
}
