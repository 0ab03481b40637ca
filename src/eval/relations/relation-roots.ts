import { type EventType, eventTypes, quadOf } from '../../reader/codebook.ts'

export type Quad = 1 | 2 | 3 | 4

/** The roots that compete in a file: the types of the codebook, or, as in PLV, YIELD for CONCEDE and RETREAT. */
export interface Roots {
  readonly typesOf: ReadonlyMap<string, readonly EventType[]>
  readonly quadOf: ReadonlyMap<string, Quad>
}

/** Which roots compete, by the roots that a file's gold has. */
export function rootsFor(gold: readonly string[]): Roots {
  const apart = gold.includes('CONCEDE') || gold.includes('RETREAT')
  // in PLV giving way in words and in deeds is one root, of material cooperation
  const rootOf = (type: EventType) => (!apart && (type === 'CONCEDE' || type === 'RETREAT') ? 'YIELD' : type)
  const types = Map.groupBy(eventTypes, rootOf)
  const quads = [...types].map(([root, [first]]): [string, Quad] => [root, root === 'YIELD' ? 2 : quadOf[first!]])
  return { typesOf: types, quadOf: new Map(quads) }
}

/** The best root, and the best class by the sum of its roots' probabilities. `scores` are natural logarithms. */
export function decide(scores: Readonly<Record<EventType, number>>, { typesOf, quadOf: quads }: Roots) {
  const roots = [...typesOf].map(([root, types]) => ({ root, score: logSum(types.map((type) => scores[type])) }))
  const classScore = (classes: readonly Quad[]) =>
    logSum(roots.filter(({ root }) => classes.includes(quads.get(root)!)).map(({ score }) => score))
  const quad = ([1, 2, 3, 4] as const)
    .map((label) => ({ label, score: classScore([label]) }))
    .toSorted(byScore)[0]!.label
  const cooperates = classScore([1, 2]) >= classScore([3, 4])
  return { root: roots.toSorted(byScore)[0]!.root, quad, binary: cooperates ? 'cooperation' : 'conflict' } as const
}

/** The side that a class is on. */
export function binaryOf(quad: Quad): 'cooperation' | 'conflict' {
  return quad <= 2 ? 'cooperation' : 'conflict'
}

function byScore(a: { readonly score: number }, b: { readonly score: number }): number {
  return b.score - a.score
}

function logSum(scores: readonly number[]): number {
  const most = Math.max(...scores)
  return most === Number.NEGATIVE_INFINITY
    ? most
    : most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0))
}
