import { type Actor, stateOf } from '../actors/actor.ts'
import type { RapportEvent } from '../events/event.ts'

/** Whose an act is and whom it meets, by state or body; parties of no known state are left out. */
export interface Sides {
  readonly by: ReadonlySet<string>
  readonly against: ReadonlySet<string>
}

export type FindSides = (event: Pick<RapportEvent, 'actors' | 'recipients'>) => Sides

export function sideFinder(actors: readonly Actor[]): FindSides {
  const codes = new Map(actors.map((actor) => [actor.id, stateOf(actor)]))
  const known = (ids: readonly string[]) =>
    new Set(ids.map((id) => codes.get(id) ?? '?').filter((code) => code !== '?'))
  return ({ actors, recipients }) => ({ by: known(actors), against: known(recipients) })
}

/** LE13: between two states or bodies, or one that is known and a side that the text leaves open; never within one state. */
export function isAcross({ by, against }: Sides): boolean {
  if (against.size === 0) return false
  if (by.size === 0) return true
  return by.union(against).size > 1
}
