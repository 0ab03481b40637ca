import data from '../../../data/reference/descriptions.json' with { type: 'json' }
import phraseWords from '../../../data/reference/phrase-words.json' with { type: 'json' }
import { singularOf } from '../../mentions/phrase-number.ts'
import { type Actor, unique } from '../actor.ts'
import { officeOf } from '../office-of.ts'
import type { Title } from '../titles.ts'
import type { Description } from './description.ts'
import { homes, lastReferent, type Reference, type Referent, ranked, salienceAt } from './discourse.ts'
import { isState, pairBefore, withArticle } from './pairs.ts'

/** How many states "both sides", "the two armies", "each other" stand for; 0 where a phrase does not stand for several. */
export function countOf(description: Description, head: string): number {
  const { title, before, mutual } = description
  const words = description.words.map((word) => word.toLowerCase())
  const determined = [before, ...words]
  if (isEachOther(determined)) return 2
  if (isJoint(words, head) || (description.joint && before === 'the')) return 2
  const isPair = mutual && description.number === 'many' && (title !== null || before === 'the')
  // "the parties agreed to talk": sides, and none of a parliament
  const isSides = words.length === 1 && data.side.includes(head)
  if (isPair && (isPaired(description) || !words.some((word) => manyWords.has(word))))
    return isPrivate(title) && !isSides ? 0 : 2
  const count = words.includes('three') ? 3 : determined.some((word) => pairWords.has(word)) ? 2 : 0
  if (count === 0 || !determined.some((word) => definite.has(word))) return 0
  const stands = pairNouns.has(head) || pairWords.has(head) || words.length === 1 || speaksForState(title, head)
  return stands && !isPrivate(title) ? count : 0
}

/**
 * Whom a phrase for several stands for: those whom the text had act or named together last, else those it is about. Null
 * where the text has not named so many.
 */
export function severalNamed(
  description: Description,
  referents: readonly Referent[],
  count: number,
  head: string,
): { readonly codes: readonly string[]; readonly reason: string } | null {
  const thirds = thirdParties(description, referents)
  const found = namedWithout(thirds, description, referents, count, head)
  return found === null && thirds.length > 1 ? namedWithout([], description, referents, count, head) : found
}

function namedWithout(
  thirds: readonly string[],
  description: Description,
  referents: readonly Referent[],
  count: number,
  head: string,
): { readonly codes: readonly string[]; readonly reason: string } | null {
  const [third = null, ...others] = thirds
  const ofStates = isOfStates(description, head)
  const isOfKind = (code: string) => !ofStates || isState(code)
  const fits = (code: string) => code !== third && !others.includes(code) && isOfKind(code)
  const isGroup = (one: Referent) =>
    one.together && one.actors.length > 1 && homes(one.actors).length === count && homes(one.actors).every(fits)
  const group = lastReferent(referents, description, (one) => isGroup(one) || isOfMany(one), 3)
  if (group?.actors.some(isPeopleOfMany)) return null
  const paired = description.mutual && !isPaired(description) ? referents.filter((one) => !one.place) : referents
  if (group) {
    const those = homes(group.actors)
    const main = count === 2 ? mainPair(paired, description, fits, those) : null
    return {
      codes: main ?? those,
      reason: main === null ? 'those who acted together before' : 'those the text is about',
    }
  }
  if (count === 2) {
    const codes =
      pairBefore(paired, description, fits, third === null ? null : withThird(paired, description, isOfKind)) ??
      (third === null ? null : onlyTwo(referents, isOfKind))
    return codes && { codes, reason: 'those the text is about' }
  }
  const codes = ranked(withArticle(salienceAt(paired, description), paired))
    .filter(([code]) => fits(code))
    .slice(0, count)
    .map(([code]) => code)
  return codes.length < count ? null : { codes, reason: 'those most lately named together' }
}

/**
 * RES194: "The four fined", "the quartet", "all three ministers": those whom the text listed as so many: the last such list within three sentences, else
 * the only one before. Null where it has listed no so many states.
 */
export function listedBefore(
  description: Description,
  referents: readonly Referent[],
  head: string,
): readonly string[] | null {
  const { title, before } = description
  const words = description.words.map((word) => word.toLowerCase())
  const count = data.groups[head as keyof typeof data.groups] ?? sizes.indexOf(words[0] ?? '') + 3
  const isNoun =
    head in data.groups ||
    (words.length === 1 && description.opens) ||
    pairNouns.has(head) ||
    speaksForState(title, head)
  if (count < 3 || !isNoun || !(before === 'the' || before === 'all' || before === 'these')) return null
  const isList = ({ together, actors, end }: Referent) =>
    together && end <= description.start && homes(actors).length === count && homes(actors).every(isState)
  const near = lastReferent(referents, description, isList, 3)
  if (near) return homes(near.actors)
  const lists = referents.filter(isList).map(({ actors }) => homes(actors))
  const [first] = lists
  return first !== undefined && lists.every((one) => one.every((code) => first.includes(code))) ? first : null
}

/** Those together with states that nobody names ("European leaders") are more than two. */
function isOfMany({ together, actors }: Referent): boolean {
  return together && actors.some(isPeopleOfMany)
}

function isPeopleOfMany({ id, kind, state }: Actor): boolean {
  return kind === 'people' && state === null && id.endsWith('-states')
}

/** Two who once did the same beside each other are not "the two countries" of a text that is about two others. */
function mainPair(
  referents: readonly Referent[],
  at: Description,
  fits: (code: string) => boolean,
  those: readonly string[],
): readonly [string, string] | null {
  const before = referents.filter((one) => one.end <= at.start)
  const isBeside = before.filter((one) => one.together && those.every((code) => homes(one.actors).includes(code)))
  const told = (code: string) =>
    new Set(before.filter((one) => !one.together && homes(one.actors).includes(code)).map((one) => one.sentence)).size
  if (!isBeside.every((one) => one.alike) || those.some((code) => told(code) > 1)) return null
  const pair = pairBefore(referents, at, (code) => fits(code) && !those.includes(code))
  return pair?.every((code) => told(code) > 2) ? pair : null
}

/** "Chad called on the two sides": itself and whom it met, where the text has spoken of no other two. */
function withThird(
  referents: readonly Referent[],
  description: Description,
  isOfKind: (code: string) => boolean,
): readonly [string, string] | null {
  const [third, ...others] = homes(description.across.filter(isOfficial))
  const met = referents.filter(
    (one) => one.together && one.end <= description.start && homes(one.actors).includes(third ?? ''),
  )
  const partners = [...new Set(met.flatMap(({ actors }) => homes(actors)))].filter(
    (code) => code !== third && isOfKind(code),
  )
  const [partner, ...more] = partners
  const isOne = third !== undefined && isState(third) && others.length === 0 && more.length === 0
  return isOne && partner !== undefined ? [third, partner] : null
}

/** The two of a text that speaks of no others: "Chad turned down a meeting of the two armies" is one of the two then. */
function onlyTwo(referents: readonly Referent[], isOfKind: (code: string) => boolean): readonly string[] | null {
  const codes = [...new Set(referents.flatMap(({ actors }) => homes(actors)))].filter(isOfKind)
  return codes.length === 2 ? codes : null
}

/** Who does something to both sides, or has it done by them, is neither; "each other" are whoever does it. */
function thirdParties(description: Description, referents: readonly Referent[]): readonly string[] {
  const { before, words, mutual, across, actedOnBy } = description
  if ([before, ...words.map((word) => word.toLowerCase())].some((word) => distributive.has(word))) return []
  const [one, ...more] = homes((mutual ? actedOnBy : across).filter(isOfficial))
  if (one === undefined) return []
  if (!mutual) return [one, ...more]
  return more.length === 0 && isPaired(description) && areTwoOthersNear(one, description, referents) ? [one] : []
}

/** Where two contact each other and are thanked or asked by somebody, he is the third only if two others were named together just before. */
function areTwoOthersNear(third: string, { start, sentence }: Description, referents: readonly Referent[]): boolean {
  const before = referents.filter(
    (one) => !one.together && !one.place && one.end <= start && sentence - one.sentence <= 3,
  )
  return [...Map.groupBy(before, (one) => one.sentence).values()].some(
    (named) =>
      new Set(named.flatMap(({ actors }) => homes(actors)).filter((code) => code !== third && isState(code))).size > 1,
  )
}

/** Speaks or acts for its state: a state is seldom both sides of an act, but its police and its people often are. */
export function isOfficial(actor: Actor): boolean {
  return (
    actor.sectors.length === 0 ||
    actor.sectors.some((sector) => sector === 'GOV' || sector === 'MIL' || sector === 'IGO')
  )
}

/** Countries, governments, armies are those of states, never of bodies like the UN. */
function isOfStates({ title }: Description, head: string): boolean {
  return countryNouns.has(head) || head === 'government' || title?.sectors.includes('MIL') === true
}

/** "The two ministers": the persons who acted together last, where their offices are what the noun says (RES27). */
export function severalPersons(
  description: Description,
  referents: readonly Referent[],
  head: string,
  count: number,
): Reference | null {
  const offices: readonly string[] = bearers[head] ?? (description.title?.office ? [description.title.office] : [])
  const bearersIn = ({ actors }: Pick<Referent, 'actors'>) =>
    actors.filter((actor) => offices.includes(officeOf(actor) ?? ''))
  const isGroup = (one: Referent) =>
    one.together && bearersIn(one).length === count && homes(bearersIn(one)).length === count
  const group = lastReferent(referents, description, isGroup, 3)
  if (group !== null) return { actors: bearersIn(group), reasons: ['the persons who acted together before'] }
  if (!isPaired(description)) return null
  const others = new Set([...description.across, ...description.met, ...description.actedOnBy].map(({ id }) => id))
  const before = referents.filter((one) => one.end <= description.start).flatMap(bearersIn)
  const named = unique(before).filter(({ id, kind }) => kind === 'person' && !others.has(id))
  const isAll = named.length === count && homes(named).length === count
  return isAll ? { actors: named, reasons: ['those of that office whom the text has named'] } : null
}

/** "the joint commission", "a mixed boundary committee": of the two, whichever of them convened it. */
function isJoint(words: readonly string[], head: string): boolean {
  return bodyNouns.has(head) && words.some((word) => jointWords.has(word))
}

/**
 * RES196: "the commission", of the Joint Boundary Commission that the text has told before: the last body of that noun named there is a joint one,
 * or one that the two sides formed.
 */
export function isJointBefore(text: string, words: readonly string[], at: number): boolean {
  const head = words.at(-1)?.toLowerCase() ?? ''
  if (!bodyNouns.has(head) || words.length > 2) return false
  const told = text.slice(0, at).matchAll(new RegExp(`((?:\\p{L}+[- ]){0,4})\\b${head}\\b([^.]{0,40})`, 'giu'))
  const [, before = '', behind = ''] = [...told].findLast(([, ahead = '']) => !/^(?:\p{L}+ )*the $/iu.test(ahead)) ?? []
  const isOfBoth = /^ (?:formed|set up|created|established) by (?:the two|both)\b/iu.test(behind)
  return (
    isOfBoth ||
    before
      .toLowerCase()
      .split(/[- ]/u)
      .some((word) => jointWords.has(word))
  )
}

/** "of | both countries", "from the | two sides": the words for several behind a phrase that ends before `to`, else null. */
export function bothBehind(words: readonly string[], to: number): readonly string[] | null {
  if (!/^(?:of|from|between)$/.test(words[to] ?? '')) return null
  const at = words[to + 1] === 'the' ? to + 2 : to + 1
  const [count = '', noun = ''] = words.slice(at, at + 2)
  const isSeveral = count === 'both' || (words[to + 1] === 'the' && count === 'two')
  return isSeveral && pairNouns.has(singularOf(noun)) ? [count, noun] : null
}

/** An office, a government, forces or the country itself: what a text speaks of without saying whose it is. */
export function speaksForState(title: Title | null, head: string): boolean {
  if (title === null) return countryNouns.has(head)
  return title.office !== null ? !isPrivate(title) : title.sectors.some((sector) => stateSectors.has(sector))
}

export function isCountry(head: string): boolean {
  return countryNouns.has(head)
}

/** People, police and forces are mostly those of the place of an act; bands, governments and single persons need not be. */
export function isOfPlace(title: Title | null, head: string): boolean {
  if (title === null) return !countryNouns.has(head)
  return title.kind === 'group' && !title.sectors.some((sector) => elsewhere.has(sector))
}

/** Persons, crowds and bands who act for no state. */
function isPrivate(title: Title | null): boolean {
  return title !== null && title.sectors.length > 0 && !title.sectors.some((sector) => stateSectors.has(sector))
}

/** "both", "the two": its own words say how many there are. */
function isPaired({ before, words }: Description): boolean {
  const determined = [before, ...words.map((word) => word.toLowerCase())]
  return isEachOther(determined) || determined.some((word) => pairWords.has(word))
}

function isEachOther(words: readonly string[]): boolean {
  const [first, second] = words.slice(-2)
  return (first === 'each' && second === 'other') || (first === 'one' && second === 'another')
}

const stateSectors: ReadonlySet<string> = new Set(['GOV', 'MIL', 'LEG', 'JUD', 'SPY', 'COP'])
const elsewhere: ReadonlySet<string> = new Set(['GOV', 'REB', 'CRM', 'REF', 'IGO'])
/** Offices whose bearers a noun calls by, where it is no office of its own. */
const bearers: Readonly<Record<string, readonly string[]>> = data.bearers
const countryNouns: ReadonlySet<string> = new Set(data.country.filter((noun) => noun !== 'people'))
/** "each country freed the fishermen of the other": the two sides do it to one another. */
const distributive: ReadonlySet<string> = new Set(phraseWords.distributive.split(' '))
const pairWords = new Set(data.pairWords)
/** "Three officials", "world leaders" meet more than each other (RES91). */
const manyWords = new Set(data.manyWords)
/** "two officials" are any two, "the two officials" those of whom the text spoke. */
const definite: ReadonlySet<string> = new Set(phraseWords.definite.split(' '))
/** from three on */
const sizes = phraseWords.sizes.split(' ')
const bodyNouns = new Set(data.body)
const jointWords = new Set(data.joint)
const pairNouns = new Set([...data.side, ...data.country, ...data.open, 'man', 'woman', 'them'])
