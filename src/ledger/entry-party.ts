import { stateOfId } from '../actors/actor.ts'
import type { EvidenceRole, RapportEvent } from '../events/event.ts'
import { isParty } from './evidence.ts'

/** A party of an entry; `anyOf`: one of these, the text does not say which. */
export type EntryParty = { readonly actor: string } | { readonly anyOf: readonly string[] }

/** Who takes part in an act on either side, each once, in order; alternatives as the tellings give them (LE3). */
export function partiesOf(
  event: Pick<RapportEvent, 'actors' | 'recipients' | 'evidence'>,
  text: string,
): readonly EntryParty[] {
  const told = event.evidence.flatMap(({ roles }) => roles.filter(isParty))
  const choices = [
    ...told.filter(({ anyOf, actors }) => anyOf && actors.length > 1).map(({ actors }) => actors),
    ...alternativesOf(told, text),
  ]
  const open = new Set(choices.flat())
  const sure = [...event.actors, ...event.recipients].filter((id) => !open.has(id))
  return uniqueParties([...sure.map((actor) => ({ actor })), ...choices.map((anyOf) => ({ anyOf }))])
}

/** "Minister Lee or his deputy": two phrases with "or" between them. */
function alternativesOf(told: readonly EvidenceRole[], text: string): readonly (readonly string[])[] {
  return told.flatMap((one) => {
    const other = told.find(
      ({ start, role }) => role === one.role && or.test(text.slice(one.end, Math.max(one.end, start))),
    )
    const either = other === undefined ? [] : [...new Set([...one.actors, ...other.actors])]
    return either.length > 1 ? [either] : []
  })
}

const or = /^,?\s+or\s+(?:(?:by|the|his|her|its|their|a|an)\s+)*$/u

/**
 * Each party once; alternatives that one of the sure parties settles fall away, and so does a state beside its own people and
 * bodies (LE3).
 */
export function uniqueParties(parties: readonly EntryParty[]): readonly EntryParty[] {
  const sure = new Set(parties.flatMap((party) => ('actor' in party ? [party.actor] : [])))
  const specific = new Set(specificIds(parties.flatMap(idsOfParty)))
  const isGeneral = (party: EntryParty) => 'actor' in party && !specific.has(party.actor)
  const byKey = new Map(
    parties
      .filter((party) => !isGeneral(party))
      .filter((party) => 'actor' in party || !party.anyOf.some((id) => sure.has(id)))
      .map((party) => [idsOfParty(party).toSorted().join(' '), party]),
  )
  return [...byKey.values()]
}

export function idsOfParty(party: EntryParty): readonly string[] {
  return 'actor' in party ? [party.actor] : party.anyOf
}

/** Ids without the states whose own people or bodies are among them, and without governments some of whose people or offices are. */
export function specificIds(ids: readonly string[]): readonly string[] {
  return ids.filter((id) => !ids.some((other) => other.startsWith(`${id}:`) || isOfGovernment(other, id)))
}

/** "USA:jake-sullivan" beside "USA:GOV": ids of people and offices are written small, those of sectors in capitals. */
function isOfGovernment(id: string, government: string): boolean {
  const state = government.endsWith(':GOV') ? government.slice(0, -3) : null
  return state !== null && id.startsWith(state) && /^[a-z]/u.test(id.slice(state.length))
}

/** Whether two lists name somebody of one state or body. */
export function shareState(a: readonly string[], b: readonly string[]): boolean {
  const states = (ids: readonly string[]) => new Set(ids.map(stateOfId))
  return !states(a).isDisjointFrom(states(b))
}
