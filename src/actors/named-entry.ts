import type { PlainDate } from '../base/plain-date.ts'
import type { Actor, ActorKind, Sector } from './actor.ts'
import type { Candidate, CandidateSource } from './candidate.ts'

/** A name of the curated lists with what it stands for, and from when to when it did. */
export interface NamedEntry extends Candidate {
  readonly name: string
  readonly from: PlainDate | null
  readonly to: PlainDate | null
}

/** Whether the entry held on the day; an unknown day rules nothing out. */
export function heldOn(entry: NamedEntry, date: PlainDate | null): boolean {
  if (date === null) return true
  return (entry.from === null || entry.from <= date) && (entry.to === null || date <= entry.to)
}

/** An actor that holds no office. */
export function plainActor(
  id: string,
  name: string,
  kind: ActorKind,
  state: string | null,
  sectors: readonly Sector[],
): Actor {
  return { id, name, kind, state, sectors, office: null }
}

/** An entry without limits in time. */
export function entry(name: string, actor: Actor, weight: number, via: CandidateSource, reason: string): NamedEntry {
  return { name, actor, weight, via, reason, from: null, to: null }
}
