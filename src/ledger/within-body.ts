import data from '../../data/ledger/members.json' with { type: 'json' }
import { type Actor, stateOf } from '../actors/actor.ts'

const bodies = Object.entries(data.members).map(([body, codes]) => ({
  body,
  members: new Set([body, ...codes.split(' ')]),
}))

/** LE159: whether two or more are a body in which states meet as equals and members of it, where no holder of an office of it is named. */
export function withinBodyFinder(actors: readonly Actor[]): (codes: ReadonlySet<string>) => boolean {
  const spokenFor = new Set(actors.filter(({ office }) => office !== null).map(stateOf))
  const silent = bodies.filter(({ body }) => !spokenFor.has(body))
  return (codes) => codes.size > 1 && silent.some(({ body, members }) => codes.has(body) && codes.isSubsetOf(members))
}
