import words from '../../data/ledger/contact-words.json' with { type: 'json' }
import type { EventDocument } from '../events/document.ts'
import type { Evidence, EvidenceRole, RapportEvent } from '../events/event.ts'
import { saysOneOf } from './contact-reading.ts'

/**
 * LE173: whoever sends others to a contact is not there himself. Told with that contact in one sentence, the sending is no contact of
 * its own (null); alone, it is one of the sender's state. Any other act as it is.
 */
export function bySender(
  event: RapportEvent,
  events: readonly RapportEvent[],
  { text, actors: known }: EventDocument,
): RapportEvent | null {
  const { type, evidence, actors } = event
  if (type !== 'CONSULT' || !saysOneOf(evidence, words.sending)) return event
  if (evidence.every((told) => events.some((other) => isAimOf(other, told, text)))) return null
  const stateOf = new Map(
    known.flatMap(({ id, kind, state }) =>
      kind === 'person' && state !== null && known.some((one) => one.id === state) ? [[id, state]] : [],
    ),
  )
  const states = (ids: readonly string[]) => [...new Set(ids.map((id) => stateOf.get(id) ?? id))]
  const ofState = (role: EvidenceRole) => (role.role === 'actor' ? { ...role, actors: states(role.actors) } : role)
  return {
    ...event,
    actors: states(actors),
    evidence: evidence.map((told) => ({ ...told, roles: told.roles.map(ofState) })),
  }
}

/** A contact of two parties behind the sending, in its clause. */
function isAimOf(
  { type, actors, recipients, evidence }: RapportEvent,
  { sentence, trigger }: Evidence,
  text: string,
): boolean {
  const isOfTwo = actors.length + recipients.length > 1
  const isBehind = (one: Evidence) =>
    one.sentence === sentence &&
    one.trigger.start > trigger.start &&
    !/[,;:–—]/u.test(text.slice(trigger.end, one.trigger.start))
  return type === 'CONSULT' && isOfTwo && evidence.some(isBehind)
}
