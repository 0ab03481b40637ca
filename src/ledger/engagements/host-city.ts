import { nameKey } from '../../actors/name-key.ts'
import { lookupPlace } from '../../actors/places.ts'
import type { RapportEvent } from '../../events/event.ts'

/** The town of the hosts that stands for them: "Ankara" of "fly to Ankara". Null where they are named otherwise. */
export function hostCityOf({ evidence }: RapportEvent, hosts: ReadonlySet<string>): string | null {
  const words = evidence.flatMap(({ roles }) => roles.filter(({ role }) => role === 'recipient'))
  const town = words.find(({ text, actors }) => actors.every((id) => !id.includes(':')) && isTownOf(text, hosts))
  return town?.text ?? null
}

function isTownOf(words: string, states: ReadonlySet<string>): boolean {
  return lookupPlace(nameKey(words)).some(
    ({ actor, via }) => via === 'city' && actor.state !== null && states.has(actor.state),
  )
}
