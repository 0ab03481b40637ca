import data from '../../data/ledger/members.json' with { type: 'json' }
import { type Actor, stateOf, stateOfId } from '../actors/actor.ts'
import { type EntryParty, idsOfParty, uniqueParties } from './entry-party.ts'

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

/**
 * LE510: a body of a few states beside some of its members is each of them ("the leaders of Chad and of the other states of the Quad").
 */
export function withMembers(parties: readonly EntryParty[]): readonly EntryParty[] {
  const ids = parties.flatMap(idsOfParty)
  const codes = new Set(ids.map(stateOfId))
  const body = bodies.find(
    ({ body, members }) => ids.includes(body) && few.has(body) && codes.intersection(members).size > 1,
  )
  if (body === undefined) return parties
  return withoutBodies(uniqueParties([...parties, ...[...body.members].map((actor) => ({ actor }))]))
}

/** LE510: without a body all of whose members are there. */
export function withoutBodies(parties: readonly EntryParty[]): readonly EntryParty[] {
  const ids = parties.flatMap(idsOfParty)
  const codes = new Set(ids.map(stateOfId))
  const all = bodies.filter(({ members }) => members.isSubsetOf(codes))
  return parties.filter((party) => !all.some(({ body }) => idsOfParty(party).includes(body)))
}

const few: ReadonlySet<string> = new Set(data.few)
