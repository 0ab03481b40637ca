import type { EventDocument } from '../../events/document.ts'
import type { RapportEvent } from '../../events/event.ts'

/** LE212: whether a state, its government, courts or police put somebody to death: no attack. */
export function isPunishment({ type, mode, actors }: RapportEvent, document: EventDocument): boolean {
  if (type !== 'ASSAULT' || mode !== 'execute') return false
  const known = document.actors.filter(({ id }) => actors.includes(id))
  return known.length > 0 && known.every((one) => one.kind === 'state' || one.sectors.some((of) => lawful.has(of)))
}

const lawful: ReadonlySet<string> = new Set(['GOV', 'JUD', 'COP'])
