import { type Actor, stateOf } from '../../actors/actor.ts'
import { harmless } from '../text-layout.ts'

/** The names of a reading's parties, for people. */
export interface PartyNames {
  /** "Giorgos Gerapetritis (Greece, Foreign Minister)", "Turkish military" */
  readonly full: (id: string) => string
  /** the name alone: "Giorgos Gerapetritis" */
  readonly short: (id: string) => string
  /** the name of the state or body a party stands for, as it heads a group: "Greece" */
  readonly side: (id: string) => string
}

export function partyNames(actors: readonly Actor[], nameOfState: (code: string) => string): PartyNames {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  return {
    full: (id) => {
      const actor = byId.get(id)
      return harmless(actor === undefined ? id : fullName(actor, nameOfState))
    },
    short: (id) => harmless(byId.get(id)?.name ?? id),
    side: (id) => {
      const actor = byId.get(id)
      if (actor === undefined) return harmless(id)
      const code = stateOf(actor)
      if (actor.state !== null) return nameOfState(code)
      return harmless(actor.name)
    },
  }
}

function fullName(actor: Actor, nameOfState: (code: string) => string): string {
  if (actor.kind === 'state') return actor.name
  if (actor.kind === 'person') return withNote(actor.name, [stateName(actor, nameOfState), actor.office?.title])
  // "Turkish military" says its state, "Mossad" does not
  return actor.id.startsWith(`${actor.state}:`) ? actor.name : withNote(actor.name, [stateName(actor, nameOfState)])
}

function stateName(actor: Actor, nameOfState: (code: string) => string): string | undefined {
  return actor.state === null ? undefined : nameOfState(actor.state)
}

function withNote(name: string, notes: readonly (string | undefined)[]): string {
  const said = notes.filter((note) => note !== undefined && note !== '')
  return said.length === 0 ? name : `${name} (${said.join(', ')})`
}
