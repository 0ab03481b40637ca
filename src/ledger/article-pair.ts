import { stateOf } from '../actors/actor.ts'
import type { EventDocument } from '../events/document.ts'

/** The two states or bodies an article is about, the more often named first; null where it is not about two (LE18). */
export type ArticlePair = readonly [string, string] | null

/** At least so many sentences name the second one … */
const leastSentences = 2
/** … and so many times as many as name the third; in news these times and so many more. */
const aheadOfThird = 2
const aheadInNews = { times: 1.5, more: 2 }
/** … and this share of those that name anybody: a long text that touches on a state is not about it. */
const leastShare = 0.25

/** The two that more sentences speak of than of anybody else. */
export function articlePair(document: EventDocument): ArticlePair {
  const { mentions } = document
  const counts = [...sentencesOfCodes(document)]
    .map(([code, where]) => ({ code, count: where.size }))
    .toSorted((a, b) => b.count - a.count)
  const [first, second, third] = counts
  if (first === undefined || second === undefined || second.count < leastSentences) return null
  if (second.count < leastShare * new Set(mentions.map(({ sentence }) => sentence)).size) return null
  return isAhead(second.count, third?.count ?? 0, document) ? [first.code, second.code] : null
}

function isAhead(second: number, third: number, { isNews = true, ownSide }: EventDocument): boolean {
  const { times, more } = aheadInNews
  return (
    second >= aheadOfThird * third || (isNews && ownSide == null && second >= Math.max(times * third, third + more))
  )
}

/** LE71: what one of the two says itself names it at every turn, and is not about the two for that. */
export function pairOfOthers(document: EventDocument): ArticlePair {
  const pair = articlePair(document)
  return pair?.some((code) => code === document.ownSide) ? null : pair
}

/** The two states or bodies of news that names no third, however often. */
export function onlyTwoNamed(document: EventDocument): ArticlePair {
  const [first, second, third] = sentencesOfCodes(document).keys()
  const isNews = document.ownSide == null
  return isNews && first !== undefined && second !== undefined && third === undefined ? [first, second] : null
}

/** In which sentences each state or body is named or meant. */
export function sentencesOfCodes({
  mentions,
  resolutions,
  actors,
}: EventDocument): ReadonlyMap<string, ReadonlySet<number>> {
  const codes = new Map(actors.map((actor) => [actor.id, stateOf(actor)]))
  const sentences = new Map<string, Set<number>>()
  for (const { id, sentence } of mentions) {
    const meant = resolutions.get(id)
    if (meant === undefined || meant.anyOf) continue
    for (const actor of meant.actors) {
      const code = codes.get(actor) ?? '?'
      if (code === '?') continue
      sentences.set(code, (sentences.get(code) ?? new Set()).add(sentence))
    }
  }
  return sentences
}

/** The other one of the pair, where just one of it is there and nobody else. */
export function otherSide(pair: ArticlePair, codes: ReadonlySet<string>): string | null {
  if (pair === null || codes.size !== 1) return null
  const [a, b] = pair
  return codes.has(a) ? b : codes.has(b) ? a : null
}
