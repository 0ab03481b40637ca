import lists from '../../data/ledger/topics.json' with { type: 'json' }
import { stem, wordsIn } from '../events/words.ts'
import { singularOf } from '../mentions/phrase-number.ts'

/** "A range of regional and global issues of mutual concern": a topic that names no matter (LE25). */
export function isVague(topic: string): boolean {
  return wordsIn(withoutPossessive(topic)).every((word) => vague.has(singularOf(word)))
}

/** "The strong ties between our two countries", its names left out: only that the sides have relations (LE62). */
export function isMereRelation(topic: string): boolean {
  const words = wordsIn(topic)
  return words.some((word) => relation.has(word)) && words.every((word) => ofRelation.has(singularOf(word)))
}

function withoutPossessive(topic: string): string {
  return topic.replace(/(\p{L})['’]s(?!\p{L})/gu, '$1')
}

/** Whether two topics are one: all that one says of it the other says too. */
export function sameTopic(a: string, b: string): boolean {
  const [left, right] = [contentOf(a), contentOf(b)]
  if (left.size === 0 || right.size === 0) return a.toLowerCase() === b.toLowerCase()
  return left.isSubsetOf(right) || right.isSubsetOf(left)
}

function contentOf(topic: string): ReadonlySet<string> {
  return new Set(
    wordsIn(topic)
      .map(stem)
      .filter((word) => !empty.has(word)),
  )
}

const plain = [...lists.edges, ...lists.vague].map(singularOf)
const vague = new Set([...plain, ...lists.colour.map(singularOf)])
const relation = new Set(lists.relation)
const ofRelation = new Set([...plain, ...[...lists.relation, ...lists.ofRelation].map(singularOf)])
const empty = new Set([...lists.edges, ...lists.empty].map(stem))
