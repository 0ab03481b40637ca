import words from '../../../data/ledger/contact-words.json' with { type: 'json' }
import { saysOneOf } from './contact-reading.ts'
import { isDone, isEnded, isMeeting } from './contact-state.ts'
import type { ContactStep } from './contact-step.ts'
import { isInvitation } from './taking-part.ts'

/** LE6: whether a step that belongs to a contact only names it, or says what was talked of. */
export function onlyNames(step: ContactStep, contact: readonly ContactStep[]): boolean {
  return (
    isMereMention(step, contact) ||
    saysWhich(step) ||
    isRemark(step, contact) ||
    isReminder(step, contact) ||
    contact.some(
      (told) =>
        isTalkOf(told, step) || isEcho(told, step) || (step.isOnlySpeech && !step.isIdentity && isSpokenAt(told, step)),
    )
  )
}

/** "It would be the first visit since 2005": as sure as what it is said of. */
function isRemark(step: ContactStep, contact: readonly ContactStep[]): boolean {
  return step.isIdentity && step.event.modality === 'hypothetical' && contact.some(({ kind }) => kind !== null)
}

/** LE231: "No time has been set for that visit": of what was only proposed it says no more. */
function isReminder({ pointsBack, event, date, state }: ContactStep, contact: readonly ContactStep[]): boolean {
  const namesNobody = event.actors.length === 0 && event.recipients.length === 0
  return pointsBack && namesNobody && date === null && state === 'planned' && contact.every(isProposal)
}

function isProposal({ state }: ContactStep): boolean {
  return state === 'proposed'
}

/** "Travels to Moscow to see the president": the same visit, said once more in its sentence, without a day of its own. */
export function isEcho(told: ContactStep, step: ContactStep): boolean {
  const isSame = told.sentence === step.sentence && told.kind === 'visit' && step.kind === 'visit'
  const ofWhom = step.guests.isSubsetOf(told.guests) && step.hosts.isSubsetOf(told.hosts)
  const isReturn = isDone(told) && isInvitation(step.event)
  return isSame && ofWhom && step.date === null && !isEnded(told) && !isEnded(step) && !isReturn
}

/** "The trip", "their meeting", without a day and as if it had happened, of a contact that is still to come or was called off. */
export function isMereMention(step: ContactStep, contact: readonly ContactStep[]): boolean {
  return isDone(step) && step.date === null && step.pointsBack && !contact.some(isDone)
}

/** LE338: "This marks the first round since May" says of the contact told before which it is, and not that another is to come. */
export function saysWhich({ isIdentity, state, date, told }: ContactStep): boolean {
  return isIdentity && state === 'planned' && date === null && told === null
}

/** The headline and the opening of the body tell of one contact of the same parties, in other words and another tense. */
export function isHeadlineOf(told: ContactStep, step: ContactStep): boolean {
  const opens = told.isHeadline && !step.isHeadline && step.sentence <= told.sentence + 3
  return opens && sharedParties(told, step) >= 2 && !isEnded(told) && !isEnded(step)
}

/**
 * What two sides discuss, without a day or a place of its own, after a call, a visit or a meeting of theirs: within three
 * sentences, or within ten where nobody is named anew ("they discussed", "the leaders agreed").
 */
export function isTalkOf(told: ContactStep, step: ContactStep): boolean {
  const { kind, event, date, sentence } = step
  const isTalk = kind === 'talks' || (kind === 'meeting' && !step.isNamed && !saysOneOf(event.evidence, words.form))
  const isPlain = isTalk && event.type === 'CONSULT' && event.place === null && (date?.text ?? '') === ''
  const follows = Math.abs(sentence - told.sentence) <= (step.isNamed ? 3 : 10)
  const isOfIt = told.kind !== 'talks' && !meetsAnother(told, step)
  return isPlain && follows && isOfIt && isDone(told) === isDone(step) && !isEnded(told)
}

/**
 * LE92: what is told right beside a call or a meeting of the same sides by a word of speech alone ("he had a meeting with her. He spoke
 * with her about …", "they spoke in May, when he called her") is that call or meeting.
 */
export function isSpokenAt(a: ContactStep, b: ContactStep): boolean {
  const [speech, contact] = a.isOnlySpeech ? [a, b] : [b, a]
  const isOfForm = !contact.isOnlySpeech && (contact.kind === 'call' || isMeeting(contact.kind))
  // "spoke today with both. In these calls …": what points back has the day of the speech
  const isMeant = contact.pointsBack && contact.date === null && contact.at > speech.at
  const hasOwnDay = !isMeant && speech.date !== null && speech.date.text !== ''
  const isBeside = a.sentence === b.sentence || (Math.abs(a.sentence - b.sentence) === 1 && !hasOwnDay)
  return speech.isOnlySpeech && isOfForm && isBeside && sharedParties(a, b) >= 2 && isDone(speech) && isDone(contact)
}

/** Names one of the hosts of a visit whom the visit does not: a meeting of its own within it. */
function meetsAnother(visit: ContactStep, step: ContactStep): boolean {
  if (visit.kind !== 'visit' || !step.isNamed) return false
  return [...step.persons].some(([id, code]) => !visit.named.has(id) && !visit.guests.has(code))
}

/** How many states and bodies take part in both. */
export function sharedParties(a: ContactStep, b: ContactStep): number {
  return a.codes.intersection(b.codes).size
}
