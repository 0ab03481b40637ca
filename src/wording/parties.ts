import type { Actor } from '../actors/actor.ts'
import type { PlainDate } from '../base/plain-date.ts'
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
  readonly isPerson: (id: string) => boolean
  /** whether a party is of those whose dossier is shown, who are named before others */
  readonly isAskedFor: (id: string) => boolean
}

/** `published`: the day on which they are named; an office left before or taken later says so. `asked`: the states whose dossier it is. */
export function partyNames(
  actors: readonly Actor[],
  states: StateNames,
  published: PlainDate | null = null,
  asked: readonly string[] = [],
): PartyNames {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  return {
    isAskedFor: (id) => asked.includes(byId.get(id)?.state ?? bodyOf(id) ?? id),
    full: (id) => {
      const actor = byId.get(id)
      return harmless(actor === undefined ? id : fullName(actor, states, published))
    },
    short: (id) => {
      const actor = byId.get(id)
      return harmless(
        actor === undefined
          ? states.name(id)
          : actor.kind === 'person'
            ? actor.name
            : fullName(actor, states, published),
      )
    },
    isPerson: (id) => byId.get(id)?.kind === 'person',
    side: (id) => {
      const actor = byId.get(id)
      if (actor === undefined) return harmless(states.name(id))
      if (actor.state !== null) return states.name(actor.state)
      const body = bodyOf(id)
      if (body !== null) return harmless(byId.get(body)?.name ?? states.name(body))
      return harmless(actor.name)
    },
  }
}

/** The international body whose official or part somebody is: EU of `EU:ann-lee`. */
function bodyOf(id: string): string | null {
  return /^(\p{Lu}[^:]*):/u.exec(id)?.[1] ?? null
}

function fullName(actor: Actor, states: StateNames, published: PlainDate | null): string {
  const { id, name, kind, state } = actor
  // a region or town is of a state too, and says of which (LA218)
  if (state === null || id === state) return kind === 'person' ? withNote(name, [officeOf(actor, published)]) : name
  if (kind === 'person') return withNote(name, [states.name(state), officeOf(actor, published)])
  // a part of a state is named for it: "Turkey: military"; others, like Mossad, do not say whose they are
  const part = name.startsWith(`${states.name(state)}: `) ? name.slice(states.name(state).length + 2) : null
  if (part !== null) return `${states.adjective(state)} ${part}`
  return name.includes(states.name(state)) ? name : withNote(name, [states.name(state)])
}

/** "Foreign Minister", "Vice-President to 2013": an office known by its code only, `foreign-minister`, is said in words. */
function officeOf({ office }: Actor, published: PlainDate | null): string | undefined {
  if (office === null) return undefined
  const title = /[A-Z ]/.test(office.title) ? office.title : inWords(office.title)
  if (published === null) return title
  if (office.to !== null && office.to < published) return `${title} to ${office.to.slice(0, 4)}`
  return office.from !== null && office.from > published ? `${title} from ${office.from.slice(0, 4)}` : title
}

function inWords(code: string): string {
  return code.replace(/^(.+)-military$/, 'military $1').replaceAll('-', ' ')
}

function withNote(name: string, notes: readonly (string | undefined)[]): string {
  const said = notes.filter((note) => note !== undefined && note !== '')
  return said.length === 0 ? name : `${name} (${said.join(', ')})`
}
