import plain from '../../../data/ledger/plain-words.json' with { type: 'json' }
import { wordsIn } from '../../events/words.ts'
import type { Telling } from './entry.ts'

/** Beginnings of names that say nothing where the parties are known anyway. */
export type Names = ReadonlySet<string>

const noNames: Names = new Set()
/** letters by which a name is known in its other forms: Russia, Russian; Turkey, Turkish */
const beginning = 4

/** How alike two wordings are (LA3): the share of the shorter one's telling words that the other has too, 0 to 1. */
export function likeness(a: string, b: string, names = noNames): number {
  const { shared, least } = compare(a, b, names)
  return least === 0 ? 0 : shared / least
}

/**
 * How alike two names of a topic are (LA3): half of the longer one's telling words are shared, or two or more that are half of
 * the shorter one's; else 0. Without a telling word only the same topic is.
 */
export function topicLikeness(a: string, b: string, names = noNames): number {
  if (a.toLowerCase() === b.toLowerCase()) return 1
  const { shared, least, most } = compare(a, b, names, ofTopics)
  const alike = shared > 0 && (2 * shared >= most || (shared >= 2 && 2 * shared >= least))
  return alike ? shared / most : 0
}

/**
 * LA107: how alike two wordings of what happens for the first time are, without the words that count ("for the first time since
 * 1961"); where they say no more, their sentences.
 */
export function firstsAlike(a: Telling<'outlook'>, b: Telling<'outlook'>): number {
  const compared = (one: string, other: string) =>
    compare(one.replace(/\d+/gu, ' '), other.replace(/\d+/gu, ' '), namesOf([a, b]), ofFirsts)
  const what = compared(a.record.what, b.record.what)
  const { shared, least, most } = what.least > 0 ? what : compared(a.sentences.join(' '), b.sentences.join(' '))
  return shared > 0 && 2 * shared >= least ? shared / most : 0
}

/**
 * LA90: whether all telling words that two topics share are of one name ("troops from Ghana", "lessons of Ghana"), and one of them
 * at least says more.
 */
export function shareOneNameOnly(a: string, b: string, names = noNames): boolean {
  const [one, other] = [tellingWords(a, names).difference(ofTopics), tellingWords(b, names).difference(ofTopics)]
  const shared = one.intersection(other)
  const isMore = Math.max(one.size, other.size) > shared.size
  const isOfName = (topic: string) => namesIn(topic).some((name) => shared.isSubsetOf(tellingWords(name, names)))
  return isMore && shared.size > 0 && isOfName(a) && isOfName(b)
}

/** "the Black Sea", "Indo-Pacific": words in capitals that stand together. */
function namesIn(topic: string): readonly string[] {
  return topic.match(/\p{Lu}[\p{L}\p{N}]*(?:[ -]\p{Lu}[\p{L}\p{N}]*)*/gu) ?? []
}

/** How alike the sentences are in which two tellings stand. */
export function sentencesAlike(a: Telling, b: Telling): number {
  return likeness(a.sentences.join(' '), b.sentences.join(' '), namesOf([a, b]))
}

/** Two tellings of one thing share half of their words. */
export const likeEnough = 0.5

/** The names of those whom some tellings name. */
export function namesOf(tellings: readonly Telling[]): Names {
  return new Set(tellings.flatMap((telling) => [...namesOfOne(telling)]))
}

const known = new WeakMap<Telling, Names>()

/** Remembered, since an entry is compared again with each that comes near it. */
function namesOfOne(telling: Telling): Names {
  const before = known.get(telling)
  if (before !== undefined) return before
  const words = Object.values(telling.actors).flatMap(({ name }) => wordsIn(name))
  const names = new Set(words.filter((word) => word.length >= beginning).map((word) => word.slice(0, beginning)))
  known.set(telling, names)
  return names
}

/** The names that some tellings of measures name, their words for those who took them, and words that any measure can have. */
export function namesOfMeasures(tellings: readonly Telling<'measure'>[]): Names {
  const roles = tellings.flatMap(({ record }) => record.evidence.flatMap((piece) => piece.roles))
  const own = roles.filter(({ role }) => role === 'actor').flatMap(({ text }) => wordsIn(text))
  return namesOf(tellings)
    .union(ofMeasures)
    .union(new Set(own.map((word) => word.slice(0, beginning))))
}

/** Whether the words of a telling say nothing but that there is a measure: "sanctions that London announced". */
export function isBare(telling: Telling<'measure'>): boolean {
  return tellingWords(telling.record.what, namesOfMeasures([telling])).size === 0
}

const ofMeasures: Names = new Set(plain.ofMeasures.map((word) => word.slice(0, beginning)))

function compare(a: string, b: string, names: Names, plainToo: ReadonlySet<string> = new Set()) {
  const [one, other] = [tellingWords(a, names).difference(plainToo), tellingWords(b, names).difference(plainToo)]
  const shared = one.intersection(other).size
  return { shared, least: Math.min(one.size, other.size), most: Math.max(one.size, other.size) }
}

/** The words of a wording that say what it is about, cut to their stems. */
function tellingWords(text: string, names: Names): ReadonlySet<string> {
  const own = stemsOf(text).filter(({ word }) => !names.has(word.slice(0, beginning)))
  return new Set(own.map(({ stem }) => stem))
}

interface Stem {
  readonly word: string
  readonly stem: string
}

/** Remembered: a wording is compared with all that come near it. */
const stems = new Map<string, readonly Stem[]>()
const mostStems = 20_000

function stemsOf(text: string): readonly Stem[] {
  const before = stems.get(text)
  if (before !== undefined) return before
  const words = wordsIn(text).filter((word) => word.length > 2 && !passedOver.has(word))
  const found = words.map((word) => ({ word, stem: stemOf(word) }))
  if (stems.size >= mostStems) stems.clear()
  stems.set(text, found)
  return found
}

function stemOf(word: string): string {
  if (word.length <= 4) return word.replace(/s$/, '')
  return word.replace(/(?:ies|ing|ied|ed|es|s|y)$/, '')
}

const passedOver = new Set(plain.words)

/** stems of words that say of what sort a matter is */
const ofTopics = new Set(plain.ofTopics.map(stemOf))

/** stems of words that count what is first */
const ofFirsts = new Set(plain.ofFirsts.map(stemOf))
