import { type Actor, stateOf } from '../actors/actor.ts'
import { harmless } from './harmless.ts'
import type { StateNames } from './state-names.ts'

/** The names of a reading's parties, for people. */
export interface PartyNames {
  /** "Giorgos Gerapetritis (Greece, Foreign Minister)", "Turkish military" */
  readonly full: (id: string) => string
  /** the name alone: "Giorgos Gerapetritis" */
  readonly short: (id: string) => string
  /** the name of the state or body a party stands for, as it heads a group: "Greece" */
  readonly side: (id: string) => string
}

export function partyNames(actors: readonly Actor[], states: StateNames): PartyNames {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  return {
    full: (id) => {
      const actor = byId.get(id)
      return harmless(actor === undefined ? id : fullName(actor, states))
    },
    short: (id) => {
      const actor = byId.get(id)
      return harmless(
        actor === undefined ? states.name(id) : actor.kind === 'person' ? actor.name : fullName(actor, states),
      )
    },
    side: (id) => {
      const actor = byId.get(id)
      if (actor === undefined) return harmless(states.name(id))
      const code = stateOf(actor)
      if (actor.state !== null) return states.name(code)
      return harmless(actor.name)
    },
  }
}

function fullName(actor: Actor, states: StateNames): string {
  const { name, kind, state } = actor
  if (kind === 'state' || state === null) return kind === 'person' ? withNote(name, [officeOf(actor)]) : name
  if (kind === 'person') return withNote(name, [states.name(state), officeOf(actor)])
  // a part of a state is named for it: "Turkey: military"; others, like Mossad, do not say whose they are
  const part = name.startsWith(`${states.name(state)}: `) ? name.slice(states.name(state).length + 2) : null
  if (part !== null) return `${states.adjective(state)} ${part}`
  return name.includes(states.name(state)) ? name : withNote(name, [states.name(state)])
}

/** An office that is known by its code only, `foreign-minister`, is said in words. */
function officeOf({ office }: Actor): string | undefined {
  return office === null || /[A-Z ]/.test(office.title) ? office?.title : office.title.replaceAll('-', ' ')
}

function withNote(name: string, notes: readonly (string | undefined)[]): string {
  const said = notes.filter((note) => note !== undefined && note !== '')
  return said.length === 0 ? name : `${name} (${said.join(', ')})`
}
