import type { PlainDate } from '../base/plain-date.ts'

/** PLOVER sectors, as far as Rapport tells them apart. */
export const sectors = [
  'GOV',
  'MIL',
  'LEG',
  'JUD',
  'SPY',
  'COP',
  'OPP',
  'REB',
  'IGO',
  'NGO',
  'BUS',
  'MED',
  'CIV',
  'REF',
  'REL',
  'EDU',
  'PTY',
  'HLH',
  'LAB',
  'CRM',
] as const
export type Sector = (typeof sectors)[number]

export type ActorKind = 'state' | 'person' | 'organisation' | 'group' | 'company' | 'people'

/**
 * Who acts. Ids: `USA`, `USA:MIL`, `GRC:giorgos-gerapetritis`, `NATO`, `company:microsoft`, `group:hezbollah`.
 * `state` is the ISO 3166-1 alpha-3 state it belongs to; null for an international body or one that cannot be told.
 */
export interface Actor {
  readonly id: string
  readonly name: string
  readonly kind: ActorKind
  readonly state: string | null
  readonly sectors: readonly Sector[]
  readonly office: { readonly title: string; readonly from: PlainDate | null; readonly to: PlainDate | null } | null
}

/** The code the codebook's `actor_states` would give: the state, or the body itself (`UN`, `EU`, `NATO`), or `?`. */
export function stateOf(actor: Actor): string {
  if (actor.state !== null) return actor.state
  return actor.kind === 'organisation' && !actor.id.includes(':') ? actor.id : '?'
}

/** The state or body of an actor by the id alone: of whatever is no state's (`group:hezbollah`) the part before the colon. */
export function stateOfId(id: string): string {
  return id.split(':')[0]!
}

/** `USA:GOV`, `TUR:MIL`: a part of a state or body, by the id alone: officials, soldiers, whoever they are. */
export function isNameless(id: string): boolean {
  return /:[A-Z]+$/u.test(id)
}

/** Whether it is one person, and neither a state nor a body. */
export function isPerson({ kind }: Actor): boolean {
  return kind === 'person'
}

/** Some actors, each once. */
export function unique(actors: readonly Actor[]): readonly Actor[] {
  return [...new Map(actors.map((actor) => [actor.id, actor])).values()]
}

/** What a mention was resolved to. `actors` is empty where it stays open; `reasons` say how it came about. */
export interface Resolution {
  readonly actors: readonly string[]
  /** one party of several, as in "the minister or the adviser" */
  readonly anyOf: boolean
  readonly reasons: readonly string[]
  /** how likely the state is, 0–1, where it was guessed (RES23) */
  readonly likelihood?: number
}
