import { type Actor, stateOf } from '../../actors/actor.ts'
import type { EventDocument } from '../../events/document.ts'
import type { Evidence, EvidenceRole, RapportEvent } from '../../events/event.ts'
import { isParty } from '../evidence.ts'

/**
 * LE330: "the G7 meeting and the NATO summit", "the EU and G7 meetings": bodies alone, of which all but one stand before the noun of a
 * meeting of their own: they do not meet each other.
 */
export function areMeetingsOfTheirOwn(event: RapportEvent, document: EventDocument): boolean {
  const { type, actors, recipients, evidence } = event
  const ids = new Set([...actors, ...recipients])
  if (type !== 'CONSULT' || ids.size < 2) return false
  if (!ids.isSubsetOf(new Set(document.actors.filter(isBody).map(({ id }) => id)))) return false
  return evidence.every((told) => {
    const bodies = told.roles.filter((role) => isParty(role) && role.actors.length > 0)
    const others = bodies.filter((role) => !hasItsOwn(role, bodies, told, document))
    return bodies.length > 1 && others.length < 2
  })
}

function isBody(actor: Actor): boolean {
  return actor.kind === 'organisation' && stateOf(actor) === actor.id
}

/** It stands before the noun of another meeting than the one told, or with others before that of several. */
function hasItsOwn(
  { end }: EvidenceRole,
  bodies: readonly EvidenceRole[],
  { trigger, sentence }: Evidence,
  { text, sentences }: EventDocument,
): boolean {
  const next = bodies.find((other) => other.start > end && and.test(text.slice(end, other.start)))
  const behind = text.slice(next?.end ?? end, sentences[sentence]?.end)
  const noun = ofBody.exec(behind)
  if (noun === null) return false
  const isSeveral = /s$/u.test(noun[1]!)
  const at = (next?.end ?? end) + noun[0].length
  const isTold = at - noun[1]!.length <= trigger.start && trigger.start < at
  return isSeveral || (next === undefined && !isTold)
}

const and = /^\s+(?:and|&)\s+(?:the\s+)?$/u
/** " leaders meeting", " Foreign Ministers’ meeting", " Climate Change Conference" */
const ofBody =
  /^(?:\s+(?:\p{Lu}[\p{L}’']*|leaders[’']?|ministers[’']?|foreign|defen[cs]e))*?\s+([Mm]eetings?|[Ss]ummits?|[Cc]onferences?|[Ss]essions?)\b/u
