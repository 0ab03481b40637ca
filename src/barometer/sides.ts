import type { Constants } from './constants.ts'
import type { Direction } from './mark.ts'

/** What is told of an actor in a telling. */
export interface Party {
  readonly state: string | null
  readonly kind: string
  readonly sectors: readonly string[]
}
export type Parties = Readonly<Record<string, Party>>

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
  const from = statesOf(actors, parties)
  const opposes = (id: string): boolean =>
    parties[id]?.sectors.some((sector) => constants.opposedSectors.includes(sector)) === true
  const to = statesOf(friendly ? recipients.filter((id) => !opposes(id)) : recipients, parties)
  const both = from.has(a) && from.has(b)
  if (both && (to.size === 0 ? mutual : to.has(a) && to.has(b))) {
    const share = Math.min(official(actors, a, parties, constants), official(actors, b, parties, constants))
    return [{ direction: 'mutual', share: share / (from.size - 1) }]
  }
  const sides: Side[] = []
  if (from.has(a) && to.has(b)) sides.push({ direction: 'a-to-b', share: official(actors, a, parties, constants) })
  if (from.has(b) && to.has(a)) sides.push({ direction: 'b-to-a', share: official(actors, b, parties, constants) })
  return sides
}

function statesOf(ids: readonly string[], parties: Parties): ReadonlySet<string> {
  return new Set(ids.map((id) => parties[id]?.state).filter((state) => typeof state === 'string'))
}

/** 1 where a state itself or somebody in its service acts, less where only others of that state do (BA4). */
function official(ids: readonly string[], state: string, parties: Parties, constants: Constants): number {
  const acts = ids.map((id) => parties[id]).filter((party) => party?.state === state)
  const speaks = acts.some(
    (party) =>
      party?.kind === 'state' || party?.sectors.some((sector) => constants.officialSectors.includes(sector)) === true,
  )
  return speaks ? 1 : constants.unofficial
}
