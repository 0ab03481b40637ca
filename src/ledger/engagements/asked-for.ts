import tellings from '../../../data/events/tellings.json' with { type: 'json' }
import type { EventDocument } from '../../events/document.ts'
import type { Evidence, RapportEvent } from '../../events/event.ts'
import { wordsBetween } from '../../events/words.ts'
import { namesContact } from './kind-named.ts'
import { isInvitation } from './taking-part.ts'

/**
 * The contact that an act asks for, where its clause tells it: "should hold *talks* with Togo", "seek *talks* with both"; null for an
 * invitation, of which whoever invites is the host.
 */
export function askedFor(
  request: RapportEvent,
  events: readonly RapportEvent[],
  document: Pick<EventDocument, 'text' | 'sentences'>,
): RapportEvent | null {
  if (request.type !== 'REQUEST' || request.mode !== 'meet' || isInvitation(request)) return null
  const isAsked = ({ evidence }: RapportEvent) =>
    request.evidence.every((asking) => evidence.some((told) => isContent(asking, told, document)))
  return events.find((one) => one.type === 'CONSULT' && isAsked(one)) ?? null
}

/** In one clause, with no other contact in between. */
function isContent(asking: Evidence, told: Evidence, { text, sentences }: Pick<EventDocument, 'text' | 'sentences'>) {
  const whole = sentences[asking.sentence]
  if (told.sentence !== asking.sentence || told.trigger.start < asking.trigger.end || whole === undefined) return false
  const between = wordsBetween(text, whole, asking.trigger.end, told.trigger.start)
  return between.every((word) => /[\p{L}\p{N}]/u.test(word) && !breaks.has(word)) && !namesContact(between.join(' '))
}

const breaks: ReadonlySet<string> = new Set(tellings.clause).difference(new Set(['to', 'and', 'or']))
