import { codeOf, codesOf } from '../ledger/across/codes.ts'
import type { Telling } from '../ledger/across/entry.ts'
import type { Constants } from './constants.ts'
import type { Direction } from './mark.ts'

/** Those a record names, by id. */
export type Parties = Telling['actors']

/** A way in which a record binds the pair, and how much of its weight it keeps. */
export interface Side {
  readonly direction: Direction
  readonly share: number
}

interface Sided {
  readonly actors: readonly string[]
  readonly recipients: readonly string[]
  /** done by several with each other where nobody is at the other end */
  readonly mutual: boolean
  /** kind to whom it is done: what is kind to a state's rebels or opposition is not kind to the state */
  readonly friendly: boolean
}

/**
 * The ways in which an act binds the pair (BA3). One by actors of A to recipients of B goes from A to B. It is mutual
 * where both stand on both sides, or where both do a mutual type with nobody at the other end; then the share is
 * parted among the states that take part, for a gathering of twenty says little of two of them.
 */
export function sidesOf(
  { actors, recipients, mutual, friendly }: Sided,
  [a, b]: readonly [string, string],
  parties: Parties,
  constants: Constants,
): readonly Side[] {
  const from = codesOf(actors, { actors: parties })
  const opposes = (id: string): boolean =>
    parties[id]?.sectors.some((sector) => constants.opposedSectors.includes(sector)) === true
  const to = codesOf(friendly ? recipients.filter((id) => !opposes(id)) : recipients, { actors: parties })
  const both = from.has(a) && from.has(b)
  if (both && (to.size === 0 ? mutual : to.has(a) && to.has(b))) {
    const share = Math.min(official(actors, a, parties, constants), official(actors, b, parties, constants))
    return [{ direction: 'mutual', share: share / (from.size - 1) }]
  }
  const one = (direction: Direction, by: string, onto: string): readonly Side[] => {
    if (!from.has(by) || !to.has(onto)) return []
    const whom = official(recipients, onto, parties, constants) < 1 ? constants.private : 1
    return [{ direction, share: official(actors, by, parties, constants) * whom }]
  }
  return [...one('a-to-b', a, b), ...one('b-to-a', b, a)]
}

/** 1 where a state or body itself acts, or somebody in its service; less where only others of that state do (BA4). */
function official(ids: readonly string[], code: string, actors: Parties, constants: Constants): number {
  const speaks = ids
    .filter((id) => codeOf(id, { actors }) === code)
    .some((id) => id === code || actors[id]?.sectors.some((sector) => constants.officialSectors.includes(sector)))
  return speaks ? 1 : constants.unofficial
}
