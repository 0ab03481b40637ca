import { saysWord } from '../../../../events/word-groups.ts'
import { wordsIn } from '../../../../events/words.ts'
import { actorsOfAll, personsOf } from '../../codes.ts'
import { isTold } from '../../days.ts'
import type { Entry, Telling } from '../../entry.ts'
import { samePerson } from '../../same-person.ts'
import { sameWayRound } from './incident-sides.ts'

type Incident = Telling<'incident'>

/** LA210: whether a telling and an entry name somebody who is held by the same; but for two days that are told nobody says that he was taken twice. */
export function isHeldStill(telling: Incident, { record, tellings }: Entry<'incident'>): boolean {
  if (telling.record.kind !== 'detention' || record.kind !== 'detention') return false
  const isDated = [telling.record.date, record.date].every((date) => date !== null && isTold(date))
  const before = personsOf(
    tellings.flatMap((one) => one.record.recipients),
    { actors: actorsOfAll(tellings) },
  )
  const held = [...personsOf(telling.record.recipients, telling)]
  return !isDated && held.some((id) => [...before].some((other) => samePerson(id, other)))
}

/** LA211: whether one tells of a boat that was seized, and the other, of another article, of the people on it who were detained. */
export function areBoatAndCrew(telling: Incident, { record, tellings }: Entry<'incident'>): boolean {
  const kinds = [telling.record.kind, record.kind]
  if (!kinds.includes('seizure') || !kinds.includes('detention')) return false
  const isFit = sameWayRound([...tellings, telling]).length > tellings.length
  const isOther = tellings.every(({ article }) => article !== telling.article)
  return isFit && isOther && [telling, ...tellings].every(isAtSea)
}

function isAtSea({ sentences }: Incident): boolean {
  const words = wordsIn(sentences.join(' '))
  return saysWord('sea', words) || saysWord('crew', words)
}
