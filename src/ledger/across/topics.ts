import plain from '../../../data/ledger/plain-words.json' with { type: 'json' }
import topics from '../../../data/ledger/topics.json' with { type: 'json' }
import { wordsIn } from '../../events/words.ts'
import { isCode } from './state-names.ts'
import { type Names, noNames, stemOf, tellingWords } from './telling-words.ts'

/**
 * How alike two names of a topic are (LA3): half of the longer one's telling words are shared, or two or more that are half of
 * the shorter one's; else 0. Without a telling word only the same topic is.
 */
export function topicLikeness(a: string, b: string, names = noNames, plainToo = ofTopics): number {
  if (a.toLowerCase() === b.toLowerCase()) return 1
  const [one, other] = [tellingWords(a, names).difference(plainToo), tellingWords(b, names).difference(plainToo)]
  const shared = one.intersection(other).size
  const [least, most] = [Math.min(one.size, other.size), Math.max(one.size, other.size)]
  const alike = shared > 0 && (2 * shared >= most || (shared >= 2 && 2 * shared >= least))
  return alike ? shared / most : 0
}

/** … of a matter, of whose sort more words say. */
export function matterLikeness(a: string, b: string, names = noNames): number {
  return topicLikeness(a, b, names, ofMatters)
}

/**
 * LA90: whether two topics that share words are two matters: they share nothing but names of which much can be said, of a state, a body or a region
 * ("ferries to Ghana", "lessons of Ghana"); or an adjective that many matters have ("human"); or each has a name that the other has not, and they have
 * none in common ("arms for Ghana", "arms for Togo").
 */
export function areTwoMatters(a: string, b: string, names = noNames): boolean {
  const [one, other] = [topicWords(a, names), topicWords(b, names)]
  const shared = one.intersection(other)
  if (shared.size === 0 || shared.size === Math.max(one.size, other.size)) return false
  if ([...shared].every(isBroad)) return true
  if (shared.size === 1 && shared.size < Math.min(one.size, other.size) && shared.isSubsetOf(attributes)) return true
  const [named, namedToo] = [namesOfTopic(a, names), namesOfTopic(b, names)]
  return named.isDisjointFrom(namedToo) && !named.isSubsetOf(other) && !namedToo.isSubsetOf(one)
}

/**
 * LA194: whether one topic is nothing but the noun that the other one says more of ("the ferry fee" and "the fee", "sinking of a trawler" and "the
 * sinking").
 */
export function takesUp(a: string, b: string, names = noNames): boolean {
  const [least, most] = topicWords(a, names).size < topicWords(b, names).size ? [a, b] : [b, a]
  const [word] = topicWords(least, names)
  const isAlone = wordsIn(least).filter((one) => !small.has(one)).length === 1
  if (word === undefined || !isAlone || isBroad(word)) return false
  return [...topicWords(most.split(edges)[0]!, names)].at(-1) === word
}

const small = new Set([...topics.edges, ...topics.empty])
const edges =
  /[,;:(]|(?<!\p{L})(?:of|on|in|for|from|to|against|over|between|with|by|at|about|under|during|into|near|across|around|that|which|who|whose|is|are|was|were|will)(?!\p{L})/u

function namesOfTopic(topic: string, names: Names): ReadonlySet<string> {
  return topicWords(namesIn(topic).join(' '), names)
}

/** Much can be said of it, so that its name alone is no matter. */
function isBroad(word: string): boolean {
  return isCode(word) || broad.has(word)
}

/** stems of adjectives that many matters have */
const attributes = new Set(plain.attributes.map(stemOf))

const broad = new Set(plain.regions.map(stemOf))

/** The words of a topic that say which matter it is. */
function topicWords(topic: string, names: Names): ReadonlySet<string> {
  return tellingWords(topic, names).difference(ofMatters)
}

/** "the Black Sea", "Indo-Pacific": words in capitals that stand together. */
function namesIn(topic: string): readonly string[] {
  return topic.match(/\p{Lu}[\p{L}\p{N}]*(?:[ -]\p{Lu}[\p{L}\p{N}]*)*/gu) ?? []
}

/** stems of words that say of what sort something is */
const ofTopics: ReadonlySet<string> = new Set(plain.ofTopics.map(stemOf))
const ofMatters = ofTopics.union(
  new Set([...plain.ofMatters, ...topics.vague, ...topics.colour, ...topics.empty].map(stemOf)),
)
