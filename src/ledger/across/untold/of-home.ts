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
  const sides = mentions.flatMap((mention) => {
    // a treaty and a place that nobody knows may be of any state
    if (mention.kind === 'LAW' || (mention.actors.length === 0 && places.has(mention.kind)))
      return ['?', `?${mention.start}`]
    return mention.actors.flatMap((id) => codeOf(id, named) ?? (isOfNoState(named.actors[id]) ? [] : [id]))
  })
  return new Set(sides).size < 2
}

/** A person or a company whose state is not known; a people, a band or a region of no state is a side of its own. */
function isOfNoState(actor: ToldActor | undefined): boolean {
  return actor?.kind === 'person' || actor?.kind === 'company'
}

const places: ReadonlySet<string> = new Set(['GPE', 'LOC', 'NORP'])
