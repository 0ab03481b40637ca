import { type Actor, stateOf } from '../actors/actor.ts'
import { isInTurns } from '../actors/voices/speaker-turns.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { EventDocument } from './document.ts'

/** What tellings are compared against. */
export interface Ground {
  readonly text: string
  readonly published: PlainDate | null
  /** people speak in it in turn */
  readonly isTranscript: boolean
  /** the first id is the second, or what it belongs to: `USA` covers `USA:MIL`, `USA:GOV` a minister of the United States */
  readonly covers: (whole: string, part: string) => boolean
  /** the state or body that an actor belongs to; its own id where that is not known, so that strangers are never the same */
  readonly codeOf: (id: string) => string
}

/** Gives the code of each actor by its id. */
export function codesOfActors(actors: readonly Actor[]): (id: string) => string {
  const codes = new Map(actors.map((actor) => [actor.id, stateOf(actor)]))
  return (id) => {
    const code = codes.get(id) ?? '?'
    return code === '?' ? id : code
  }
}

export function groundOf({ text, actors, published }: EventDocument): Ground {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  return {
    text,
    published,
    isTranscript: isInTurns(text),
    codeOf: codesOfActors(actors),
    covers: (whole, part) => {
      if (whole === part || part.startsWith(`${whole}:`)) return true
      const [a, b] = [byId.get(whole), byId.get(part)]
      if (a === undefined || b === undefined || a.state === null || a.state !== b.state) return false
      // a region is of the kind of states too, but is no whole
      if (a.id === a.state) return true
      const nameless = a.id === `${a.state}:${a.sectors[0] ?? ''}`
      return nameless && b.sectors.some((sector) => a.sectors.includes(sector))
    },
  }
}
