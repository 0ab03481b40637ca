import functionWords from '../../data/languages/function-words.json' with { type: 'json' }
import lists from '../../data/ledger/topics.json' with { type: 'json' }
import { type Span, slice } from '../base/span.ts'
import { stem, wordsIn } from '../events/words.ts'
import { singularOf } from '../mentions/phrase-number.ts'

const edges = new Set(lists.edges)
const openers = new Set(lists.openers)
const attributes = new Set(lists.attributes)
const questions = new Set(lists.questions)
const after = new Set([...functionWords.words.en.split(' '), ...lists.after])
const plain = [...lists.edges, ...lists.vague].map(singularOf)
const vague = new Set([...plain, ...lists.colour.map(singularOf)])
const fields = new Set(lists.fields)
const sorts = new Set(lists.sorts.map(singularOf))
const relation = new Set(lists.relation)
const ofRelation = new Set([...plain, ...[...lists.relation, ...lists.ofRelation].map(singularOf)])
const empty = new Set([...lists.edges, ...lists.empty].map(stem))

/**
 * A topic without articles, prepositions and marks at its ends, from the word that begins a question on ("how to end the strike");
 * as it was where nothing else is left (LE25).
 */
export function cleanTopic<Part extends Span>(text: string, topic: Part): Part {
  const words = [...slice(text, topic).matchAll(/\S+/gu)]
  const bare = (word: string) => word.replace(/^[^\p{L}\p{N}$€£]+|[^\p{L}\p{N}%]+$/gu, '')
  const isEdge = (word: string) => bare(word) === '' || edges.has(bare(word).toLowerCase())
  const first = words.findIndex(([word]) => !isEdge(word) || questions.has(bare(word).toLowerCase()))
  const isOpen = (word: string) => openers.has(bare(word).toLowerCase())
  const last = words.findLastIndex(([word]) => !isEdge(word) && !isOpen(word) && !isSubject(bare(word)))
  if (first < 0 || last < first) return topic
  const [head, tail] = [words[first]!, words[last]!]
  const start = topic.start + head.index + (head[0].length - head[0].replace(/^[^\p{L}\p{N}$€£]+/u, '').length)
  const end = topic.start + tail.index + tail[0].replace(/[^\p{L}\p{N}%]+$/u, '').length
  return start < end ? { ...topic, ...withBracket(text, withMarks(text, { start, end })) } : topic
}

/** LE218: behind a noun "we" begins what is said of it: "the chances we have". */
function isSubject(word: string): boolean {
  return /^(?:I|we|they|he|she)$/iu.test(word)
}

/** LE379: with the end of a bracket right behind it ("the Fish Fund (FF)"), without one that goes on. */
function withBracket(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end)
  const open = words.lastIndexOf('(')
  if (open <= 0 || words.includes(')', open)) return { start, end }
  return { start, end: text.charAt(end) === ')' ? end + 1 : start + words.slice(0, open).trimEnd().length }
}

/** With the quotation marks at its ends where others stand inside: `"artificial" value`. */
function withMarks(text: string, { start, end }: Span): Span {
  if (!/["“”]/u.test(text.slice(start, end))) return { start, end }
  const [opens, closes] = [/["“]/u.test(text.charAt(start - 1)), /["”]/u.test(text.charAt(end))]
  return { start: opens ? start - 1 : start, end: closes ? end + 1 : end }
}

/**
 * A topic that was cut off within a name ("North" Korea) or before its noun ("economic" recovery, "climate"
 * change), to the end of it (LE64).
 */
export function wholeTopic<Part extends Span>(text: string, topic: Part, names: readonly Span[]): Part {
  const cut = names.find(({ start, end }) => start < topic.end && topic.end < end)
  if (cut !== undefined) return { ...topic, end: cut.end }
  const noun = /^ ([a-z]{3,})(?![\p{L}\p{N}’'-])/u.exec(text.slice(topic.end, topic.end + 30))
  if (noun === null || edges.has(noun[1]!) || isOfNoPhrase(noun[1]!)) return topic
  const words = slice(text, topic)
  const isCut = isAdjective(words) || abstract.test(noun[1]!) || isModifier(text, topic, noun[1]!)
  return isCut ? wholeTopic(text, { ...topic, end: topic.end + noun[0].length }, names) : topic
}

/**
 * LE342: the members of a piece that was cut from the middle of a longer list ("| trade, fishing |, and visas"; "visas, | trade, and fishing |"): each
 * is a topic; a whole list, or adjectives of one noun, stay one. Nothing of what is cut off is kept.
 */
export function membersOf<Part extends Span>(text: string, topic: Part): readonly Part[] {
  const words = slice(text, topic)
  const [first = '', ...others] = words.split(comma)
  const last = others.at(-1) ?? ''
  const isPiece = listed.test(text.slice(Math.max(0, topic.start - 2), topic.start)) && others.length === 1
  const goesOn = !joins.test(words) && goingOn.test(text.slice(topic.end, topic.end + 12))
  if (others.length === 0 || !(joins.test(last) ? isPiece : goesOn)) return [topic]
  const members = [first, ...others].map((member) => member.replace(joins, ''))
  // "an end to the strike, tariffs, and …": whether the preposition holds for what follows is not known
  const kept = holds.test(first) ? [first] : members.filter((member) => !isAdjective(member))
  const isCut = /^-/.test(text.slice(topic.end))
  return kept
    .filter((member) => !(isCut && member === members.at(-1)))
    .map((member) => {
      const start = topic.start + words.indexOf(member)
      return { ...topic, start, end: start + member.length }
    })
}

/** not "1,500 men", "June 8, 2025" */
const comma = /,(?!\d| \d)\s+/u
const joins = /^(?:and|or) |\b(?:and|or)(?= )/u
const goingOn = /^(?:-\p{L}+)?,? (?:and|or) |^(?:-\p{L}+)?, \p{L}/u
const holds = / (?:of|for|to|in|on|with|between|against|by|from) /u

function isAdjective(words: string): boolean {
  return adjective.test(words) || attributes.has(words.slice(words.lastIndexOf(' ') + 1))
}

/** what a noun seldom ends with */
const adjective = /(?:^|\s)[a-z]{4,}(?:al|ic|ive|ous|able|ible)$/u

/** what a noun ends with and hardly a verb */
const abstract = /(?:tion|sion|ment|ance|ence|ity|ship|ness|ency|ancy|fare)$|(?:tion|sion|ment)s$/u

/** "On climate change": one word in the singular behind a preposition or in a list is no subject of what follows. */
function isModifier(text: string, topic: Span, next: string): boolean {
  const word = slice(text, topic)
  const before = text.slice(Math.max(0, topic.start - 12), topic.start)
  // "the row over fishing continues"
  return /^\p{Ll}+$/u.test(word) && !word.endsWith('s') && (next.endsWith('s') ? listed : object).test(before)
}

const listed = /(?:[,—–] |\b(?:and|or|for|to|with|[a-z]{2,}ing) )$/u
const object = /(?:[,—–] |\b(?:and|or|for|to|with|of|on|about|against|over|into|[a-z]{2,}ing) )$/u

/** what may follow a whole phrase */
function isOfNoPhrase(word: string): boolean {
  return after.has(word) || /(?:ed|ing|ly)$/u.test(word)
}

/** LE155: "the fer- — the ports": whether a topic holds a word that its speaker broke off. */
export function isBrokenOff(text: string, { start, end }: Span): boolean {
  return /\p{L}-{1,2}\s*[—–]/u.test(text.slice(start, end + brokenOff))
}

/** behind a topic so many letters may tell that its last word was broken off: "fer- —" */
const brokenOff = '- —'.length

/** "A range of regional and global issues of mutual concern", "regional security challenges": a topic that names no matter (LE25). */
export function isVague(topic: string): boolean {
  const words = wordsIn(withoutPossessive(topic))
    .filter((word) => !isSubject(word))
    .map(singularOf)
  const isOfSort = words.some((word) => sorts.has(word))
  return words.every((word) => vague.has(word) || (isOfSort && fields.has(word)))
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
