import lists from '../../data/ledger/topics.json' with { type: 'json' }
import { type Span, slice } from '../base/span.ts'
import { stem, wordsIn } from '../events/words.ts'
import { singularOf } from '../mentions/phrase-number.ts'

const edges = new Set(lists.edges)
const vague = new Set([...lists.edges, ...lists.vague].map(singularOf))
const relation = new Set(lists.relation)
const ofRelation = new Set([...vague, ...[...lists.relation, ...lists.ofRelation].map(singularOf)])
const empty = new Set([...lists.edges, ...lists.empty].map(stem))

/** A topic without articles, prepositions and marks at its ends (LE25); as it was where nothing else is left. */
export function cleanTopic<Part extends Span>(text: string, topic: Part): Part {
  const words = [...slice(text, topic).matchAll(/\S+/gu)]
  const bare = (word: string) => word.replace(/^[^\p{L}\p{N}$€£]+|[^\p{L}\p{N}%]+$/gu, '')
  const isEdge = (word: string) => bare(word) === '' || edges.has(bare(word).toLowerCase())
  const first = words.findIndex(([word]) => !isEdge(word))
  const last = words.findLastIndex(([word]) => !isEdge(word))
  if (first < 0) return topic
  const [head, tail] = [words[first]!, words[last]!]
  const start = topic.start + head.index + (head[0].length - head[0].replace(/^[^\p{L}\p{N}$€£]+/u, '').length)
  const end = topic.start + tail.index + tail[0].replace(/[^\p{L}\p{N}%]+$/u, '').length
  return start < end ? { ...topic, start, end } : topic
}

/** A topic that was cut off within a name ("North" Korea) or before its noun ("economic" recovery), to the end of it (LE64). */
export function wholeTopic<Part extends Span>(text: string, topic: Part, names: readonly Span[]): Part {
  const cut = names.find(({ start, end }) => start < topic.end && topic.end < end)
  if (cut !== undefined) return { ...topic, end: cut.end }
  const noun = /^ ([a-z]{3,})(?![\p{L}\p{N}’'-])/u.exec(text.slice(topic.end, topic.end + 30))
  const isNoun = noun !== null && !edges.has(noun[1]!)
  return isNoun && adjective.test(slice(text, topic)) ? { ...topic, end: topic.end + noun[0].length } : topic
}

/** what a noun seldom ends with */
const adjective = /(?:^|\s)[a-z]{4,}(?:al|ic|ive|ous|able|ible)$/u

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
