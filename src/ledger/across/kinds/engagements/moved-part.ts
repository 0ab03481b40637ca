import { daysBetween } from '../../days.ts'
import type { Entry, Telling } from '../../entry.ts'
import { personsAmong } from '../../parties.ts'
import { areAmong, statesOfPersons } from '../../same-person.ts'

/** days within which a visit that is put off is planned anew */
const reach = 90

const plans = new Set<string>(['planned', 'confirmed'])

/**
 * Whether both tell of a plan of the same persons as part of a visit, for another day: it moved with the visit, whose day is all
 * that is told of its own (LA15).
 */
export function isMovedPart(telling: Telling<'engagement'>, { record, tellings }: Entry<'engagement'>): boolean {
  const last = tellings.at(-1)!
  if (!isPlannedPart(telling) || !isPlannedPart(last) || !plans.has(record.state)) return false
  const [mine, theirs] = [personsAmong([telling]), personsAmong([last])]
  const isEach = mine.size === theirs.size && areAmong(mine, theirs)
  return isEach && statesOfPersons(mine).size > 1 && daysBetween(telling.published, last.published) <= reach
}

/** Its history has no day: the one it has is that of the visit (LE11). */
function isPlannedPart({ record: { partOf, state, history } }: Telling<'engagement'>): boolean {
  return partOf !== null && plans.has(state) && history.every(({ date }) => date === null)
}
