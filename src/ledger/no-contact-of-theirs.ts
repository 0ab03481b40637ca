import words from '../../data/ledger/contact-words.json' with { type: 'json' }
import { stateOfId } from '../actors/actor.ts'
import type { EventDocument } from '../events/document.ts'
import type { Evidence, RapportEvent } from '../events/event.ts'
import { hasRoot, root, wordsBefore, wordsBetween } from '../events/words.ts'
import { asksAgain } from './contact-reading.ts'
import { namesContact } from './kind-named.ts'
import { isAtInvitation } from './taking-part.ts'

/**
 * LE174: arbitration is before a third party and no contact of the two, whether it is sought or refused; nor does who rejects that
 * others invite each other refuse to meet them. Mediation that is only tried brings nobody together (LE281), and who asks others to
 * return to their talks is not in them (LE337). Who is somewhere at somebody's invitation has followed it (LE229).
 */
export function isNoContactOfTheirs(
  event: RapportEvent,
  events: readonly RapportEvent[],
  document: EventDocument,
): boolean {
  const { type, evidence } = event
  if (type === 'CONSULT')
    return evidence.every(({ trigger }) => hasRoot(trigger.text, arbitration)) || isTriedMediation(event, document)
  if (type === 'REQUEST')
    return isFollowedAlone(event, events, document) || events.some((other) => isAskedOfOthers(event, other, document))
  if (type !== 'REJECT') return false
  return (
    evidence.every((told) => isOfArbitration(told, document)) || events.some((other) => isAmongOthers(other, event))
  )
}

/** LE281: "offers his mediation", "a visit to mediate between them", "their mediation efforts": nobody is told to have met. */
function isTriedMediation({ mode, modality, evidence }: RapportEvent, document: EventDocument): boolean {
  return mode === 'third-party' && modality === 'actual' && evidence.every((told) => isTried(told, document))
}

function isTried({ sentence, trigger }: Evidence, { text, sentences }: EventDocument): boolean {
  const whole = sentences[sentence]
  if (whole === undefined || !hasRoot(trigger.text, mediation)) return false
  const before = wordsBefore(text, whole, trigger.start, triedReach)
  const [behind = ''] = wordsBetween(text, whole, trigger.end, whole.end)
  return [...before, behind].some((word) => tried.has(root(word)))
}

/** words from a bid to what it is for: "offers his country's mediation" */
const triedReach = 4
const mediation: ReadonlySet<string> = new Set(words.mediation.map(root))
const tried: ReadonlySet<string> = new Set(words.tried.map(root))

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

/** LE229: "is in Chad at the invitation of its president": no contact told in the sentence, and nothing that is only asked for. */
function isFollowedAlone(
  event: RapportEvent,
  events: readonly RapportEvent[],
  { text }: Pick<EventDocument, 'text'>,
): boolean {
  const here = new Set(event.evidence.map(({ sentence }) => sentence))
  const isBeside = (other: RapportEvent) =>
    other.type === 'CONSULT' && other.evidence.some(({ sentence }) => here.has(sentence))
  return isAtInvitation(event, text) && !events.some(isBeside)
}

/** LE337: who asks one of those who talk to return to their talks, of which he is none, is not in them. */
function isAskedOfOthers(request: RapportEvent, talks: RapportEvent, document: EventDocument): boolean {
  if (talks.type !== 'CONSULT' || request.mode !== 'meet' || request.recipients.length === 0) return false
  const there = new Set([...talks.actors, ...talks.recipients].map(stateOfId))
  const isOfThem = request.recipients.every((id) => there.has(stateOfId(id)))
  if (there.size < 2 || !isOfThem || request.actors.some((id) => there.has(stateOfId(id)))) return false
  return request.evidence.every((told) =>
    talks.evidence.some((one) => one.sentence === told.sentence && asksAgain(told.trigger, one.trigger, document.text)),
  )
}

const arbitration: ReadonlySet<string> = new Set(words.arbitration.map(root))
