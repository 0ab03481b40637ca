import { codesOf, compatible } from '../../codes.ts'
import type { Merged, Telling } from '../../entry.ts'

interface TwoSides {
  readonly by: ReadonlySet<string>
  readonly to: ReadonlySet<string>
}

/** Whose an incident is and whom it struck, by state or body. */
export function sidesOf(telling: Telling<'incident'>): TwoSides {
  return { by: codesOf(telling.record.actors, telling), to: codesOf(telling.record.recipients, telling) }
}

/** The same way round, or the other way. */
export function sidesFit(a: TwoSides, b: TwoSides): boolean {
  return fitSameWay(a, b) || (compatible(a.by, b.to) && compatible(a.to, b.by))
}

/** Those that tell an incident the way round in which the first tells it that says who did it. */
export function sameWayRound(tellings: readonly Telling<'incident'>[]): readonly Telling<'incident'>[] {
  const first = tellings.find((one) => sidesOf(one).by.size > 0 && sidesOf(one).to.size > 0)
  return first === undefined ? tellings : tellings.filter((one) => fitSameWay(sidesOf(first), sidesOf(one)))
}

function fitSameWay(a: TwoSides, b: TwoSides): boolean {
  return compatible(a.by, b.by) && compatible(a.to, b.to)
}

/** Force of which nobody says who used it; who is named and of no known state is somebody else. */
export function isUnclaimed({ record }: Telling<'incident'>): boolean {
  return isForce(record) && record.actors.length === 0
}

/** Kinds that can be one: an attack that is answered is a clash. */
export function isForce({ kind }: Pick<Merged['incident'], 'kind'>): boolean {
  return force.has(kind)
}

const force: ReadonlySet<string> = new Set(['clash', 'attack', 'border'])
