import type { ToldActor } from '../ledger/across/entry.ts'
import { type PartyNames, partyNames } from './parties.ts'
import { stateNames } from './state-names.ts'

/** The names of those whom the entries of a view name; `asked`: the states whose dossier it is. */
export function namesOf(actors: Readonly<Record<string, ToldActor>>, asked: readonly string[] = []): PartyNames {
  return partyNames(
    Object.entries(actors).map(([id, { name, state, kind, sectors }]) => ({
      id,
      name,
      state,
      kind: kind as 'state',
      sectors: sectors as [],
      office: null,
    })),
    stateNames,
    null,
    asked,
  )
}

/** … each person with the state: where entries of many states stand in one list, a name alone does not say whose it is. */
export function placedNamesOf(actors: Readonly<Record<string, ToldActor>>): PartyNames {
  const names = namesOf(actors)
  return { ...names, short: names.full }
}
