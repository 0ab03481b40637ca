import type { Actors } from '../../query/views.ts'
import { type PartyNames, partyNames } from '../../wording/parties.ts'
import { stateNames } from '../../wording/state-names.ts'

/** The names of those whom the entries of a view name. */
export function namesOf(actors: Actors): PartyNames {
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
  )
}
