import phraseWords from '../../../data/reference/phrase-words.json' with { type: 'json' }
import type { Actor } from '../actor.ts'
import type { Description } from './description.ts'
import { homes, lastReferent, type Referent, ranked, salienceAt } from './discourse.ts'
import { isState, pairBefore, withArticle } from './pairs.ts'
import { isDefinite, isPaired } from './several-count.ts'
import { isCountry, isOfficial } from './speaks-for-state.ts'

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
  if (found === null) return thirds.length > 1 ? namedWithout([], description, referents, count, head) : found
  const own = count === 2 ? pairOfSentence(description, referents, thirds, found.codes) : null
  return own === null ? found : { codes: own, reason: 'those of the sentence' }
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
  // of two states who met with the UN they are the two
  const those = ({ actors, passing }: Referent) =>
    !passing && homes(actors).length > count && actors.every(({ kind }) => kind !== 'person')
      ? homes(actors).filter(isState)
      : homes(actors)
  const isGroup = (one: Referent) =>
    one.together &&
    (isDefinite(description) || (!one.passing && homes(one.actors).every(isState))) &&
    those(one).length === count &&
    those(one).every(fits)
  const group = lastReferent(
    referents,
    description,
    (one) => isGroup(one) || isOfMany(one) || isWithBand(one, count),
    3,
  )
  if (group && (group.actors.some(isPeopleOfMany) || homes(group.actors).length < count)) return null
  const paired =
    (description.mutual || description.agreed) && !isPaired(description)
      ? referents.filter((one) => !one.place)
      : referents
  if (group) {
    const all = homes(group.actors)
    const two = all.length > count ? all.filter(isState) : all
    const main = count === 2 ? mainPair(paired, description, fits, two) : null
    return {
      codes: main ?? two,
      reason: main === null ? 'those who acted together before' : 'those the text is about',
    }
  }
  if (count === 2) {
    const codes =
      pairBefore(paired, description, fits, third === null ? null : withThird(paired, description, isOfKind)) ??
      (third === null ? null : onlyTwo(referents, isOfKind))
    return codes && (isDefinite(description) || (codes.every(isState) && areSpokenOf(codes, referents, description)))
      ? { codes, reason: 'those the text is about' }
      : null
  }
  const codes = ranked(withArticle(salienceAt(paired, description), paired))
    .filter(([code]) => fits(code))
    .slice(0, count)
    .map(([code]) => code)
  return codes.length < count ? null : { codes, reason: 'those most lately named together' }
}

/** Those together with states that nobody names ("European leaders") are more than two. */
function isOfMany({ together, actors }: Referent): boolean {
  return together && actors.some(isPeopleOfMany)
}

/** A state and a band that is no state's are two, and not the two states of the text. */
function isWithBand({ together, passing, actors }: Referent, count: number): boolean {
  return (
    together &&
    !passing &&
    actors.length === count &&
    actors.some((actor) => actor.kind === 'group' && homes([actor]).length === 0)
  )
}

function isPeopleOfMany({ id, kind, state }: Actor): boolean {
  return kind === 'people' && state === null && id.endsWith('-states')
}

/**
 * RES206: "she asked her Chadian counterpart for help when the two met": the two states alone whose people the words before name in the
 * sentence, where those who acted together before it are one of them and another.
 */
function pairOfSentence(
  description: Description,
  referents: readonly Referent[],
  thirds: readonly string[],
  those: readonly string[],
): readonly string[] | null {
  const here = referents.filter((one) => one.sentence === description.sentence && one.end <= description.start)
  const isPointed = [description.before, ...description.words].some((word) => /^(?:these|those)$/iu.test(word))
  if (!isPaired(description) || isPointed || here.some((one) => one.together)) return null
  const named = [...new Set(here.flatMap(({ actors }) => homes(actors)))]
  const acting = new Set(here.flatMap((one) => (one.party && !one.place ? homes(one.actors) : [])))
  const isOne = (code: string) => isState(code) && acting.has(code) && !thirds.includes(code)
  const shared = named.filter((code) => those.includes(code))
  return named.length === 2 && shared.length === 1 && named.every(isOne) ? named : null
}

/** Two who once did the same beside each other are not "the two countries" of a text that is about two others. */
function mainPair(
  referents: readonly Referent[],
  at: Description,
  fits: (code: string) => boolean,
  those: readonly string[],
): readonly [string, string] | null {
  const before = referents.filter((one) => one.end <= at.start)
  const isBeside = before.filter(
    (one) => one.together && !one.passing && those.every((code) => homes(one.actors).includes(code)),
  )
  const told = (code: string) =>
    new Set(before.filter((one) => !one.together && homes(one.actors).includes(code)).map((one) => one.sentence)).size
  if (!isBeside.every((one) => one.alike) || those.some((code) => told(code) > 1)) return null
  const pair = pairBefore(referents, at, (code) => fits(code) && !those.includes(code))
  return pair?.every((code) => told(code) > 2) ? pair : null
}

/** "Ministers met": two of whom at least two sentences before have spoken together. */
function areSpokenOf(codes: readonly string[], referents: readonly Referent[], { sentence }: Description): boolean {
  const named = (code: string) =>
    new Set(
      referents
        .filter((one) => !one.together && one.sentence < sentence && homes(one.actors).includes(code))
        .map((one) => one.sentence),
    )
  const [one = new Set<number>(), other = new Set<number>()] = codes.map(named)
  return one.intersection(other).size > 1
}

/** "Chad called on the two sides": itself and whom it met, where the text has spoken of no other two. */
function withThird(
  referents: readonly Referent[],
  description: Description,
  isOfKind: (code: string) => boolean,
): readonly [string, string] | null {
  const [third, ...others] = homes(description.across.filter(isOfficial))
  const met = referents.filter(
    (one) => one.together && !one.passing && one.end <= description.start && homes(one.actors).includes(third ?? ''),
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
  const { before, words, across, actedOnBy, joint } = description
  const mutual = description.mutual || description.agreed
  // who takes part in a body of two is one of them
  if (joint) return []
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

/** Countries, governments, armies are those of states, never of bodies like the UN. */
function isOfStates({ title }: Description, head: string): boolean {
  return isCountry(head) || head === 'government' || title?.sectors.includes('MIL') === true
}

/** "each country freed the fishermen of the other": the two sides do it to one another. */
const distributive: ReadonlySet<string> = new Set(phraseWords.distributive.split(' '))
