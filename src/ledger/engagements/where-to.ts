import { stateOfId } from '../../actors/actor.ts'
import type { RapportEvent } from '../../events/event.ts'
import { isParty } from '../evidence.ts'
import type { ContactStep } from './contact-step.ts'

/**
 * LE482: where a visit of which only the end is told was to go: "has called off a trip to Chad", "the minister's visit to Chad was put
 * off"; to whoever withdraws an invitation, or gave the one that is declined, or holds what is not attended.
 */
export function whereTo(contact: readonly ContactStep[], text: string): ReadonlySet<string> {
  const ends = contact
    .filter(({ kind, event }) => kind === 'visit' && event.type === 'REJECT')
    .map(({ event }) => event)
  const goals = ends.flatMap(({ evidence }) =>
    evidence.flatMap((told) =>
      told.roles.filter((role) => isParty(role) && wayTo.test(text.slice(told.start, role.start))),
    ),
  )
  const ids = goals.length > 0 ? goals.flatMap(({ actors }) => actors) : ends.flatMap((end) => hostsOfEnd(end, text))
  return new Set(ids.map(stateOfId))
}

const wayTo = /\b(?:visit|trip|travel|journey|tour|mission)s?\b(?:\s+[\p{L}’'-]+){0,8}?\s+to\s+(?:the\s+)?$/u

function hostsOfEnd({ actors, recipients, evidence }: RapportEvent, text: string): readonly string[] {
  const says = (words: RegExp) => evidence.some(({ trigger, end }) => words.test(text.slice(trigger.start, end)))
  if (says(withdrawn)) return actors
  return says(declined) || says(notAttended) ? recipients : []
}

const withdrawn = /^(?:withdr|rescind|revok|retract|cancel)\p{L}*\s+(?:[\p{L}’'-]+\s+){0,3}?invitations?\b/u
const declined =
  /^(?:declin|refus|reject|turn|spurn|rebuff|dismiss)\p{L}*\s+(?:down\s+)?(?:[\p{L}’'-]+\s+){0,6}?invitations?\b/u
const notAttended = /^(?:[\p{L}’'-]+\s+){0,4}?(?:attend|address|boycott|skip)\p{L}*\b/u
