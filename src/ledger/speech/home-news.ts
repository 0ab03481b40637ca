import { stateOf } from '../../actors/actor.ts'
import { overlaps, type Span, slice } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import { isLongNews } from '../../events/long-news.ts'
import type { FindParty } from '../../events/parties.ts'
import { articlePair } from '../article-pair.ts'
import { sideOfActor, sidesNamed } from './sides-named.ts'

/**
 * Tells whether what somebody says or has in view, in a sentence of news by its number, is of one state or body alone, or of none, as
 * the sentences beside it are; of a person of nobody knows which state his own sentence tells; not in the shortest news, nor in news
 * about two unless it is long (LE296).
 */
export function homeNewsFinder(
  document: EventDocument,
  party: FindParty,
): (by: readonly Span[], at: number) => boolean {
  const { sentences, isNews = true } = document
  const isOfPair = articlePair(document) !== null
  if (!isNews || sentences.length <= 2 * beside || (isOfPair && !isLongNews(document))) return () => false
  const codesOf = codesOfActors(document)
  const named = namedIn(document, codesOf)
  const people = document.mentions.filter(({ kind }) => kind === 'PER')
  const chains = new Set(people.map(({ chain }) => chain))
  const isPerson = (span: Span) => people.some((one) => overlaps(one, span)) || chains.has(party(span).chain ?? -1)
  return (by, at) => {
    const near = Array.from({ length: 2 * beside + 1 }, (_, index) => named.get(at - beside + index) ?? [])
    const own = by.flatMap((span) => party(span).actors).flatMap(codesOf)
    const isOpen = by.length > 0 && own.length === 0
    if (isOpen && !isOfPair && by.every(isPerson) && !named.get(at)?.size) return true
    // in news about two he may be of the other one
    const open = isOpen && isOfPair ? ['?'] : []
    return new Set([...own, ...open, ...near.flatMap((one) => [...one])]).size < 2
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
  { text, mentions, resolutions }: EventDocument,
  codesOf: (id: string) => readonly string[],
): ReadonlyMap<number, ReadonlySet<string>> {
  const named = new Map<number, Set<string>>()
  for (const { id, kind, sentence, ...span } of mentions) {
    const one = { kind, words: slice(text, span), key: id, actors: resolutions.get(id)?.actors ?? [] }
    const codes = sidesNamed(one, codesOf)
    named.set(sentence, (named.get(sentence) ?? new Set()).union(new Set(codes)))
  }
  return named
}
