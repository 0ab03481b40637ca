import words from '../../data/ledger/contact-words.json' with { type: 'json' }
import type { EventDocument } from '../events/document.ts'
import type { Evidence, RapportEvent } from '../events/event.ts'
import { hasRoot, root } from '../events/words.ts'
import { namesContact } from './kind-named.ts'

/**
 * LE174: arbitration is before a third party and no contact of the two, whether it is sought or refused; nor does who rejects that
 * others invite each other refuse to meet them.
 */
export function isNoContactOfTheirs(
  event: RapportEvent,
  events: readonly RapportEvent[],
  document: EventDocument,
): boolean {
  const { type, evidence } = event
  if (type === 'CONSULT') return evidence.every(({ trigger }) => hasRoot(trigger.text, arbitration))
  if (type !== 'REJECT') return false
  return (
    evidence.every((told) => isOfArbitration(told, document)) || events.some((other) => isAmongOthers(other, event))
  )
}

/** "Rejects an attempt to seek arbitration", "refused arbitration, and talks": what is refused, to the next mark. */
function isOfArbitration({ sentence, trigger }: Evidence, { text, sentences }: EventDocument): boolean {
  const [clause = ''] = text.slice(trigger.end, sentences[sentence]?.end ?? trigger.end).split(/[,;:]/u)
  return hasRoot(clause, arbitration) && !namesContact(clause)
}

/** "Rejects the invitation of A by B": neither is who rejects it. */
function isAmongOthers(invitation: RapportEvent, refusal: RapportEvent): boolean {
  const { type, actors, recipients, evidence } = invitation
  const others = new Set(refusal.recipients)
  const isRefused = evidence.some(({ sentence, trigger }) =>
    refusal.evidence.some((one) => one.sentence === sentence && one.trigger.end <= trigger.start),
  )
  const invited = [...actors, ...recipients]
  return (
    type === 'REQUEST' &&
    isRefused &&
    actors.length > 0 &&
    recipients.length > 0 &&
    invited.every((id) => others.has(id))
  )
}

const arbitration: ReadonlySet<string> = new Set(words.arbitration.map(root))
