import words from '../../../data/ledger/contact-words.json' with { type: 'json' }
import { stateOfId } from '../../actors/actor.ts'
import type { EventDocument } from '../../events/document.ts'
import type { Evidence, RapportEvent } from '../../events/event.ts'
import { hasRoot, root } from '../../events/words.ts'
import { wordsAhead, wordsBehind } from '../evidence.ts'
import { askedFor } from './asked-for.ts'
import { namesContact } from './kind-named.ts'
import { isAtInvitation } from './taking-part.ts'

/**
 * LE174: arbitration is before a third party and no contact of the two, whether it is sought or refused. Mediation that is only tried
 * brings nobody together (LE281), and who asks somebody to meet others is not there (LE337). Who is somewhere at somebody's
 * invitation has followed it (LE229).
 */
export function isNoContactOfTheirs(
  event: RapportEvent,
  events: readonly RapportEvent[],
  document: EventDocument,
): boolean {
  const { type, evidence } = event
  if (type === 'CONSULT')
    return evidence.every(({ trigger }) => hasRoot(trigger.text, arbitration)) || isTriedMediation(event, document)
  if (type === 'REQUEST') return isFollowedAlone(event, events, document) || isAskedOfOthers(event, events, document)
  return type === 'REJECT' && evidence.every((told) => isOfArbitration(told, document))
}

/** LE281: "offers his mediation", "a visit to mediate between them", "their mediation efforts": nobody is told to have met. */
function isTriedMediation({ mode, modality, evidence }: RapportEvent, document: EventDocument): boolean {
  return mode === 'third-party' && modality === 'actual' && evidence.every((told) => isTried(told, document))
}

function isTried(told: Evidence, document: EventDocument): boolean {
  if (!hasRoot(told.trigger.text, mediation)) return false
  const near = [...wordsAhead(told, document).slice(-triedReach), ...wordsBehind(told, document).slice(0, 1)]
  return near.some((word) => tried.has(root(word)))
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

/** LE337: "urged Chad to hold talks with Togo": who asks for a contact that those asked have with others, and not with him. */
function isAskedOfOthers(request: RapportEvent, events: readonly RapportEvent[], document: EventDocument): boolean {
  const asked = askedFor(request, events, document)
  if (asked === null || request.recipients.length === 0) return false
  const there = new Set([...asked.actors, ...asked.recipients].map(stateOfId))
  const isOfThem = request.recipients.every((id) => there.has(stateOfId(id)))
  return there.size > 1 && isOfThem && !request.actors.some((id) => there.has(stateOfId(id)))
}

const arbitration: ReadonlySet<string> = new Set(words.arbitration.map(root))
