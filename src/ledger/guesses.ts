import { stateOf } from '../actors/actor.ts'
import { overlaps } from '../base/span.ts'
import type { EventDocument } from '../events/document.ts'
import type { RapportEvent } from '../events/event.ts'

/**
 * A contact without those whose state was only guessed (RES23), where they would be of the same state
 * as all the others: states do not visit themselves (LE18). Any other act as it is.
 */
export function withoutGuesses(event: RapportEvent, document: EventDocument): RapportEvent {
  const everyone = [...event.actors, ...event.recipients]
  if (!isContact(event) || !isOfOneState(everyone, document)) return event
  const guessed = new Set(everyone.filter((id) => isGuess(id, event, document)))
  if (guessed.size === 0 || everyone.every((id) => guessed.has(id))) return event
  const sure = (ids: readonly string[]) => ids.filter((id) => !guessed.has(id))
  return { ...event, actors: sure(event.actors), recipients: sure(event.recipients) }
}

/** A contact, or its refusal. */
export function isContact({ type, mode }: RapportEvent): boolean {
  return type === 'CONSULT' || (type === 'REJECT' && mode === 'meet')
}

function isOfOneState(ids: readonly string[], { actors }: EventDocument): boolean {
  const codes = new Set(actors.filter(({ id }) => ids.includes(id)).map(stateOf))
  return codes.size === 1 && !codes.has('?')
}

/** Whose state was only guessed in all that tells of him. */
export function isGuess(id: string, { evidence }: RapportEvent, { mentions, resolutions }: EventDocument): boolean {
  const spans = evidence.flatMap(({ roles }) => roles.filter(({ actors }) => actors.includes(id)))
  const meant = spans
    .flatMap((span) => mentions.filter((mention) => overlaps(mention, span)))
    .flatMap((mention) => resolutions.get(mention.id) ?? [])
    .filter(({ actors }) => actors.includes(id))
  return meant.length > 0 && meant.every(({ likelihood }) => likelihood !== undefined)
}
