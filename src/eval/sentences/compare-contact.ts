import type { GoldSentence } from '../gold/gold.ts'
import type { SystemEvent } from '../system.ts'
import type { EventMatch } from './match-events.ts'

/** The codebook gives one contact a sentence, the main one; so there is at most one to find. */
export interface ContactOutcome {
  readonly gold: 0 | 1
  readonly found: 0 | 1
  readonly right: 0 | 1
  readonly extra: number
}

/**
 * Compares the contact of a sentence. It is found when the event it belongs to was matched and is a contact there (at any
 * event, where it belongs to none), and right when kind and state agree. Contacts beside a found one are not judged, since
 * the gold names only the main one; where there is none or it was not found each is one too many.
 */
export function compareContact(
  { contact }: GoldSentence,
  match: EventMatch,
  events: readonly SystemEvent[],
): ContactOutcome {
  const given = events.flatMap((event) => event.contact ?? [])
  if (contact === null) return { gold: 0, found: 0, right: 0, extra: given.length }
  const atOwner = match.pairs.filter(({ gold }) => gold.contact !== null).flatMap(({ system }) => system.contact ?? [])
  const candidates = contact.event === null ? given : atOwner
  const right = candidates.some(({ kind, state }) => kind === contact.kind && state === contact.state)
  const found = candidates.length > 0
  return { gold: 1, found: found ? 1 : 0, right: right ? 1 : 0, extra: found ? 0 : given.length }
}
