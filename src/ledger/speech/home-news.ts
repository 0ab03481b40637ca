import { stateOf } from '../../actors/actor.ts'
import type { Span } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import type { FindParty } from '../../events/parties.ts'
import { articlePair } from '../article-pair.ts'
import { sideOfActor, sidesNamed } from './sides-named.ts'

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

function codesOfActors({ actors }: EventDocument): (id: string) => readonly string[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]))
  return (id) => {
    const actor = byId.get(id)
    if (actor === undefined) return []
    const state = stateOf(actor)
    return sideOfActor(id, state === '?' ? null : state, actor.kind)
  }
}

/** Whom each sentence names. */
function namedIn(
  { mentions, resolutions }: EventDocument,
  codesOf: (id: string) => readonly string[],
): ReadonlyMap<number, ReadonlySet<string>> {
  const named = new Map<number, Set<string>>()
  for (const { id, kind, sentence } of mentions) {
    const codes = sidesNamed({ kind, key: id, actors: resolutions.get(id)?.actors ?? [] }, codesOf)
    named.set(sentence, (named.get(sentence) ?? new Set()).union(new Set(codes)))
  }
  return named
}
