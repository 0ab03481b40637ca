import { isNameless } from '../../actors/actor.ts'
import { auxiliaryBefore } from '../auxiliary.ts'
import { type Draft, idsOf } from '../draft.ts'
import { isVisit } from '../visit.ts'

/** EV270: a meeting of one who travels, or of nameless officials of his, whoever else is there. */
export function isOnJourney(
  { read, actors, recipients }: Draft,
  guests: readonly string[],
  states: ReadonlyMap<string, string>,
): boolean {
  if (read.type !== 'CONSULT' || read.mode === 'phone' || isVisit(read)) return false
  const areTheirs = (id: string) => isNameless(id) && guests.some((guest) => states.get(guest) === states.get(id))
  return idsOf([...actors, ...recipients]).some((id) => guests.includes(id) || areTheirs(id))
}

/** "Will meet", with no time words of its own. */
export function isAhead({ read, sentence }: Draft, text: string): boolean {
  return read.when.length === 0 && auxiliaryBefore(text, sentence, read.trigger.start) === 'present'
}
