import codes from '../../data/codebook/actor-codes.json' with { type: 'json' }
import { type EventType, quadOf } from '../reader/codebook.ts'

/** (actor state, type, recipient state); `–` where a side is missing or has no known state. */
export type Dyad = `${string} ${string} ${string}`

/** An event as far as its dyads go; states as the codebook writes them (`RUS/UKR` for one party of two states, `?`). */
export interface DyadEvent {
  readonly type: EventType
  readonly actorStates: readonly (string | null)[]
  readonly recipientStates: readonly (string | null)[]
}

const none = '–'
const quads: Readonly<Record<string, number>> = quadOf
const aliases = new Map<string, string>(Object.entries(codes.aliases))
const bodies = new Set(codes.bodies)

/**
 * The set of triples that the events of a sentence amount to, whatever their triggers. Where an event has no recipient
 * and actors of two states or more, each did it to each other.
 */
export function dyadsOf(events: readonly DyadEvent[]): ReadonlySet<Dyad> {
  return new Set(events.flatMap(pairsOf))
}

/** The states a list of codes stands for; an unknown one (`?`, null) stands for none. */
export function statesIn(list: readonly (string | null)[]): ReadonlySet<string> {
  const parts = list.flatMap((code) => code?.split('/') ?? []).filter((code) => code !== '?' && code !== '')
  return new Set(parts.map((code) => aliases.get(code) ?? code))
}

/** Both sides are states, not bodies, and different ones. */
export function isBetweenStates(dyad: Dyad): boolean {
  const [actor, , recipient] = dyad.split(' ')
  return isState(actor) && isState(recipient) && actor !== recipient
}

/** The same triple with the quad class instead of the type. */
export function quadDyad(dyad: Dyad): Dyad {
  const [actor, type, recipient] = dyad.split(' ')
  return `${actor} ${quads[type ?? '']} ${recipient}`
}

function pairsOf({ type, actorStates, recipientStates }: DyadEvent): readonly Dyad[] {
  const actors = statesIn(actorStates)
  if (recipientStates.length === 0 && actors.size > 1) {
    return [...actors].flatMap((a) => [...actors].filter((b) => b !== a).map((b): Dyad => `${a} ${type} ${b}`))
  }
  const recipients = statesIn(recipientStates)
  return orNone(actors).flatMap((a) => orNone(recipients).map((b): Dyad => `${a} ${type} ${b}`))
}

function orNone(states: ReadonlySet<string>): readonly string[] {
  return states.size === 0 ? [none] : [...states]
}

function isState(code: string | undefined): boolean {
  return code !== undefined && /^[A-Z]{3}$/.test(code) && !bodies.has(code)
}
