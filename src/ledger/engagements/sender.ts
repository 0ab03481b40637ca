import words from '../../../data/ledger/contact-words.json' with { type: 'json' }
import type { Actor } from '../../actors/actor.ts'
import type { EventDocument } from '../../events/document.ts'
import type { Evidence, EvidenceRole, RapportEvent } from '../../events/event.ts'
import { saysOneOf } from './contact-reading.ts'

/**
 * LE173: whoever sends others to a contact is not there himself. Told with that contact in one sentence, the sending is no contact of
 * its own (null); alone, it is one of the sender's state. So is the contact to which he sends them, where the reader has him there. Any
 * other act as it is.
 */
export function senderFinder(
  events: readonly RapportEvent[],
  { text, actors: known }: EventDocument,
): (event: RapportEvent) => RapportEvent | null {
  const isSending = ({ evidence }: RapportEvent) => saysOneOf(evidence, words.sending)
  const sendings = events.filter((event) => event.type === 'CONSULT' && isSending(event))
  return (event) => {
    const { type, evidence, actors } = event
    if (type !== 'CONSULT') return event
    const isSent = isSending(event)
    if (isSent && evidence.every((told) => events.some((other) => isOfTwo(other) && isAimOf(other, told, text))))
      return null
    const senders = isSent
      ? actors
      : sendings
          .filter((other) => other.evidence.some((told) => isAimOf(event, told, text)))
          .flatMap((other) => other.actors)
    return senders.length === 0 ? event : ofTheirStates(event, senders, known)
  }
}

/** An act with the states of some of its actors in place of them. */
function ofTheirStates(event: RapportEvent, senders: readonly string[], known: readonly Actor[]): RapportEvent {
  const stateOf = new Map(
    known.flatMap(({ id, kind, state }) =>
      kind === 'person' && state !== null && senders.includes(id) && known.some((one) => one.id === state)
        ? [[id, state]]
        : [],
    ),
  )
  const states = (ids: readonly string[]) => [...new Set(ids.map((id) => stateOf.get(id) ?? id))]
  const ofState = (role: EvidenceRole) => (role.role === 'actor' ? { ...role, actors: states(role.actors) } : role)
  return {
    ...event,
    actors: states(event.actors),
    evidence: event.evidence.map((told) => ({ ...told, roles: told.roles.map(ofState) })),
  }
}

function isOfTwo({ actors, recipients }: RapportEvent): boolean {
  return actors.length + recipients.length > 1
}

/** A contact behind the sending, in its clause. */
function isAimOf({ type, evidence }: RapportEvent, { sentence, trigger }: Evidence, text: string): boolean {
  const isBehind = (one: Evidence) =>
    one.sentence === sentence &&
    one.trigger.start > trigger.start &&
    !/[,;:–—]/u.test(text.slice(trigger.end, one.trigger.start))
  return type === 'CONSULT' && evidence.some(isBehind)
}
