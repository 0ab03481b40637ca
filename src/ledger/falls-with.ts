import { apart } from '../base/date-overlap.ts'
import type { EventDocument } from '../events/document.ts'
import type { Evidence } from '../events/event.ts'
import { wordsBefore } from '../events/words.ts'
import { isEnded, isMeeting } from './contact-state.ts'
import type { Engagement } from './engagements.ts'
import { idsOfParty, shareState } from './entry-party.ts'

/**
 * LE50: what was to come in a visit, told only in the sentence that ends it, before its ending or as its aim ("to sign an accord"),
 * falls with it and is no entry of its own.
 */
export function fallsWith(contact: Engagement, all: readonly Engagement[], document: EventDocument): boolean {
  if (contact.state !== 'planned' || !(isMeeting(contact.kind) || contact.kind === 'signing')) return false
  return all.some((visit) => {
    const ending = visit.history.at(-1)?.evidence.at(-1)
    if (visit.kind !== 'visit' || !isEnded(visit) || ending === undefined || apart(visit.date, contact.date))
      return false
    const isOfIt = (told: Evidence) => told.sentence === ending.sentence && isBeforeOrAim(told, ending, document)
    return (
      shareState(contact.parties.flatMap(idsOfParty), visit.parties.flatMap(idsOfParty)) &&
      contact.evidence.every(isOfIt)
    )
  })
}

function isBeforeOrAim({ trigger, sentence }: Evidence, ending: Evidence, { text, sentences }: EventDocument): boolean {
  const whole = sentences[sentence]
  if (trigger.start < ending.trigger.start || whole === undefined) return trigger.start < ending.trigger.start
  const [before = '', last = ''] = wordsBefore(text, whole, trigger.start, 2)
  return (last === 'to' || last === 'for') && !/^(?:is|are|was|were|be)$/u.test(before)
}
