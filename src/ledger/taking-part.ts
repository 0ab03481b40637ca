import words from '../../data/ledger/contact-words.json' with { type: 'json' }
import type { RapportEvent } from '../events/event.ts'
import { kindOfContact, saysOneOf } from './contact-reading.ts'

/** An act with those who take part in its contact: whoever asks two others to meet, and invites nobody to himself, is none of them (LE3). */
export function takingPart(
  event: RapportEvent,
  codesOf: (ids: readonly string[]) => ReadonlySet<string>,
): Pick<RapportEvent, 'actors' | 'recipients' | 'evidence'> {
  if (event.type !== 'REQUEST' || kindOfContact(event) === 'visit' || isInvitation(event)) return event
  const asked = codesOf(event.recipients).difference(codesOf(event.actors))
  if (asked.size < 2) return event
  const evidence = event.evidence.map((told) => ({ ...told, roles: told.roles.filter(({ role }) => role !== 'actor') }))
  return { actors: event.recipients, recipients: [], evidence }
}

/** Whoever asks others to meet receives them himself. */
export function isInvitation({ type, evidence }: RapportEvent): boolean {
  return type === 'REQUEST' && saysOneOf(evidence, words.invitation)
}
