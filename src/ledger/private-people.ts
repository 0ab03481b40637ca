import type { Actor, Sector } from '../actors/actor.ts'
import type { RapportEvent } from '../events/event.ts'

/** Those who take part in a contact as more than private people, and its travellers (LE200). */
export function withoutPrivate(
  { type, actors, recipients }: Pick<RapportEvent, 'type' | 'actors' | 'recipients'>,
  byId: ReadonlyMap<string, Actor>,
): readonly string[] {
  const guests = new Set(recipients.length === 0 ? [] : type === 'REQUEST' ? recipients : actors)
  // "the visitor" and "experts" who come to somebody are read as people of their state, and so are officials of no known office
  const isTraveller = (id: string) => guests.has(id) && byId.get(id)?.sectors.includes('MED') === false
  return [...actors, ...recipients].filter((id) => isTraveller(id) || !isPrivate(byId.get(id)))
}

/** Somebody without an office, or people of a state without a name of their own; a broadcaster that signs something is neither. */
export function isPrivate(actor: Actor | undefined): boolean {
  if (actor === undefined || actor.sectors.length === 0) return false
  const isNamedBody = actor.kind !== 'person' && !/^[A-Z]{3}:[A-Z]{3}$/u.test(actor.id)
  return !isNamedBody && actor.sectors.every((sector) => privately.has(sector))
}

const privately: ReadonlySet<Sector> = new Set(['CIV', 'MED', 'REF'])

/** Whether these are sectors of a society alone ("business leaders", "the relatives"): whoever is of them speaks for no state. */
export function areOutside(sectors: readonly Sector[]): boolean {
  return sectors.length > 0 && sectors.every((sector) => ofSociety.has(sector))
}

const ofSociety: ReadonlySet<Sector> = new Set(['BUS', 'NGO', 'LAB', 'EDU', 'REL', 'MED', 'HLH', 'CIV'])
