import { lookup } from '../actors/gazetteer.ts'
import type { EventAnnotation } from '../reader/reader.ts'
import type { EventDocument } from './document.ts'
import type { FindParty, Party } from './parties.ts'

/** Name and state of the place of an event. */
export interface Place {
  readonly name: string
  readonly state: string | null
}

/** The first place named, with its state as the text resolves it, else as the gazetteer does, agreeing with the other places named. */
export function placeOf(event: EventAnnotation, document: EventDocument, party: FindParty): Place | null {
  const places = event.place.map(party)
  const [first, ...others] = places
  if (first === undefined) return null
  const stateOfActor = new Map(document.actors.map(({ id, state }) => [id, state]))
  const resolved = (place: Party) => (place.actors.length === 1 ? (stateOfActor.get(place.actors[0]!) ?? null) : null)
  return { name: first.text, state: resolved(first) ?? known(first.text, others.map(resolved)) }
}

function known(name: string, near: readonly (string | null)[]): string | null {
  const candidates = lookup(name)
  const agreeing = candidates.find(({ actor }) => actor.state !== null && near.includes(actor.state))
  return (agreeing ?? candidates[0])?.actor.state ?? null
}
