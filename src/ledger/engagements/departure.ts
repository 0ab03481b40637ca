import words from '../../../data/ledger/contact-words.json' with { type: 'json' }
import type { RapportEvent } from '../../events/event.ts'
import { isVisit } from '../../events/visit.ts'
import { saysOneOf } from './contact-reading.ts'

/**
 * LE234: "She leaves on Thursday", for nowhere that is told, said of somebody who has met others there: the end of a visit, and no visit
 * of its own. Who has met nobody yet sets out.
 */
export function isDeparture(event: RapportEvent, events: readonly RapportEvent[]): boolean {
  if (event.type !== 'CONSULT' || !isVisit(event) || event.place !== null) return false
  if (event.evidence.some(({ roles }) => roles.some(({ role }) => role === 'recipient'))) return false
  return saysOneOf(event.evidence, words.leaving) && events.some((other) => isBefore(other, event))
}

/** A contact that took place, told before, in which somebody took part who leaves now. */
function isBefore({ type, modality, historical, actors, evidence }: RapportEvent, event: RapportEvent): boolean {
  const isHeld = type === 'CONSULT' && modality === 'actual' && !historical
  return isHeld && evidence[0]!.start < event.evidence[0]!.start && actors.some((id) => event.actors.includes(id))
}
