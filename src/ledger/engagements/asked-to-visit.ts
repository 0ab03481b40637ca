import { stateOfId } from '../../actors/actor.ts'
import { slice } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import type { EvidenceRole, RapportEvent } from '../../events/event.ts'
import type { Mention } from '../../mentions/mention.ts'
import { isParty } from '../evidence.ts'
import { kindOfContact } from './contact-reading.ts'
import { isInvitation } from './taking-part.ts'

/**
 * LE502: "urged the ministers to visit Chad": whoever is asked to go somewhere that is told is the guest of the state of that place, and
 * who asks has no part in it unless it is his own. Any other act as it is.
 */
export function askedToVisit(event: RapportEvent, document: EventDocument): RapportEvent {
  if (event.type !== 'REQUEST' || kindOfContact(event) !== 'visit' || isInvitation(event)) return event
  const [goal] = event.evidence.flatMap(({ sentence, trigger, roles }) => {
    const asked = roles.filter(({ role, start }) => role === 'recipient' && start >= trigger.end)
    const isGoal = ({ start, kind, ...mention }: Mention) =>
      mention.sentence === sentence &&
      places.has(kind) &&
      asked.some(({ end }) => end <= start && toVisit.test(document.text.slice(end, start)))
    return document.mentions.find(isGoal) ?? []
  })
  const [id, ...others] = goal === undefined ? [] : (document.resolutions.get(goal.id)?.actors ?? [])
  if (goal === undefined || id === undefined || others.length > 0) return event
  const host = stateOfId(id)
  if (event.recipients.some((one) => stateOfId(one) === host)) return event
  const place = event.place ?? { name: slice(document.text, goal), state: host }
  if (event.actors.some((one) => stateOfId(one) === host)) return { ...event, place }
  if (!document.actors.some((actor) => actor.id === host)) return event
  const receives: EvidenceRole = {
    role: 'actor',
    start: goal.start,
    end: goal.end,
    text: slice(document.text, goal),
    actors: [host],
    anyOf: false,
  }
  return {
    ...event,
    place,
    actors: [host],
    evidence: event.evidence.map((told) => ({
      ...told,
      roles: [...told.roles.filter((role) => !isParty(role) || role.role === 'recipient'), receives],
    })),
  }
}

const places: ReadonlySet<Mention['kind']> = new Set<Mention['kind']>(['GPE', 'LOC'])
const toVisit = /^\s+(?:to\s+)?(?:visit|tour|(?:travel|go|come|fly)\s+to)\s+(?:the\s+(?:\p{Ll}+\s+of\s+)?)?$/u
