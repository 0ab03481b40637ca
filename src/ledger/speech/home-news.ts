import { isPerson, stateOf } from '../../actors/actor.ts'
import type { Span } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import type { FindParty } from '../../events/parties.ts'
import type { Mention } from '../../mentions/mention.ts'
import { articlePair } from '../article-pair.ts'

/**
 * Tells whether what somebody says or has in view, in a sentence of news by its number, is of one state or body alone, or of none, as
 * the sentences beside it are; not in news about two, nor in the shortest (LE296).
 */
export function homeNewsFinder(
  document: EventDocument,
  party: FindParty,
): (by: readonly Span[], at: number) => boolean {
  const { sentences, isNews = true } = document
  if (!isNews || sentences.length <= 2 * beside || articlePair(document) !== null) return () => false
  const codesOf = codesOfActors(document)
  const named = namedIn(document, codesOf)
  return (by, at) => {
    const near = Array.from({ length: 2 * beside + 1 }, (_, index) => named.get(at - beside + index) ?? [])
    const own = by.flatMap((span) => party(span).actors).flatMap(codesOf)
    return new Set([...own, ...near.flatMap((one) => [...one])]).size < 2
  }
}

/** sentences on either side in which another state may be meant; a text of no more says too little of what it is about */
const beside = 2

/** The state or body of an actor, a people, a band or a region of none itself; nothing for a person or a company of no state that is known. */
function codesOfActors({ actors }: EventDocument): (id: string) => readonly string[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  return (id) => {
    const actor = byId.get(id)
    if (actor === undefined) return []
    const state = stateOf(actor)
    if (state !== '?') return [state]
    return isPerson(actor) || actor.kind === 'company' ? [] : [id]
  }
}

/** Whom each sentence names; a treaty and a place that nobody knows may be of any state, and count as two. */
function namedIn(
  { mentions, resolutions }: EventDocument,
  codesOf: (id: string) => readonly string[],
): ReadonlyMap<number, ReadonlySet<string>> {
  const named = new Map<number, Set<string>>()
  for (const { id, kind, sentence } of mentions) {
    const meant = resolutions.get(id)?.actors ?? []
    const isOfAny = kind === 'LAW' || (meant.length === 0 && places.has(kind))
    const codes = isOfAny ? ['?', `?${id}`] : meant.flatMap(codesOf)
    named.set(sentence, (named.get(sentence) ?? new Set()).union(new Set(codes)))
  }
  return named
}

const places: ReadonlySet<Mention['kind']> = new Set(['GPE', 'LOC', 'NORP'])
