import { countries } from '../../actors/countries.ts'
import { byText } from '../../base/by-text.ts'
import type { PairOfStates, Telling } from './entry.ts'

/** The state or body an actor of a telling stands for; null where it cannot be told. A state that no telling names stands for itself. */
export function codeOf(id: string, { actors }: Pick<Telling, 'actors'>): string | null {
  const actor = actors[id]
  if (actor === undefined) return countries().has(id) ? id : null
  return actor.state ?? (actor.kind === 'organisation' && !id.includes(':') ? id : null)
}

/** The states and bodies of several actors, each once. */
export function codesOf(ids: readonly string[], telling: Pick<Telling, 'actors'>): ReadonlySet<string> {
  return new Set(ids.flatMap((id) => codeOf(id, telling) ?? []))
}

/** Everyone whom some tellings name. */
export function actorsOfAll(tellings: readonly Pick<Telling, 'actors'>[]): Telling['actors'] {
  return Object.assign({}, ...tellings.map(({ actors }) => actors))
}

/** The persons among several actors. */
export function personsOf(ids: readonly string[], { actors }: Pick<Telling, 'actors'>): ReadonlySet<string> {
  return new Set(ids.filter((id) => actors[id]?.kind === 'person'))
}

/** Every pair between two sides; between the members of one where the other is empty. */
export function pairsBetween(some: ReadonlySet<string>, others: ReadonlySet<string>): readonly PairOfStates[] {
  const right = others.size === 0 ? some : others
  const left = some.size === 0 ? others : some
  const pairs = [...left].flatMap((a) => [...right].filter((b) => a !== b).map((b) => sortedPair([a, b])))
  return uniquePairs(pairs)
}

/** The two in the order in which the ledger names a pair. */
export function sortedPair([a, b]: readonly [string, string]): PairOfStates {
  return a < b ? [a, b] : [b, a]
}

/** Each pair once, in order. */
export function uniquePairs(pairs: readonly PairOfStates[]): readonly PairOfStates[] {
  const byKey = new Map(pairs.map((pair) => [pair.join(' '), pair]))
  return [...byKey].toSorted(([a], [b]) => byText(a, b)).map(([, pair]) => pair)
}

export function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && a.isSubsetOf(b)
}

/** One side is told by both alike, or by one of them less fully. */
export function compatible(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.isSubsetOf(b) || b.isSubsetOf(a)
}
