import { sideOfActor, sidesNamed } from '../../speech/sides-named.ts'
import { codeOf } from '../codes.ts'
import type { Told, ToldActor } from '../entry.ts'
import type { NamedMention } from './strangers.ts'

interface Reading {
  readonly actors: readonly (ToldActor & { readonly id: string })[]
  readonly mentions: readonly NamedMention[]
  readonly events: readonly Told['event'][]
}

/**
 * Whether an article names one state or body at most, as LE296 counts them: what is said there is of home, unless troops or weapons are
 * shown (LA25).
 */
export function isOfHome({ actors, mentions, events }: Reading): boolean {
  if (mentions.length === 0 || events.some(({ type }) => type === 'MOBILIZE')) return false
  const named = { actors: Object.fromEntries(actors.map((actor) => [actor.id, actor])) }
  const sideOf = (id: string) => sideOfActor(id, codeOf(id, named), named.actors[id]?.kind)
  const sides = mentions.flatMap(({ kind, text, start, actors }) =>
    sidesNamed({ kind, words: text, key: start, actors }, sideOf),
  )
  return new Set(sides).size < 2
}
