import plain from '../../../data/ledger/plain-words.json' with { type: 'json' }
import { wordsIn } from '../../events/words.ts'
import type { Telling } from './entry.ts'
import { beginningOf, type Names, namesOf, noNames, stemOf, tellingWords } from './telling-words.ts'

/** How alike two wordings are (LA3): the share of the shorter one's telling words that the other has too, 0 to 1. */
export function likeness(a: string, b: string, names = noNames): number {
  const { shared, least } = compare(a, b, names)
  return least === 0 ? 0 : shared / least
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

/** How alike the sentences are in which two tellings stand. */
export function sentencesAlike(a: Telling, b: Telling): number {
  return likeness(a.sentences.join(' '), b.sentences.join(' '), namesOf([a, b]))
}

/** Two tellings of one thing share half of their words. */
export const likeEnough = 0.5

/** The names that some tellings of measures name, their words for those who took them, and words that any measure can have. */
export function namesOfMeasures(tellings: readonly Telling<'measure'>[]): Names {
  const roles = tellings.flatMap(({ record }) => record.evidence.flatMap((piece) => piece.roles))
  const own = roles.filter(({ role }) => role === 'actor').flatMap(({ text }) => wordsIn(text))
  return namesOf(tellings)
    .union(ofMeasures)
    .union(new Set(own.map(beginningOf)))
}

/** Whether the words of a telling say nothing but that there is a measure: "sanctions that London announced". */
export function isBare(telling: Telling<'measure'>): boolean {
  return tellingWords(telling.record.what, namesOfMeasures([telling])).size === 0
}

const ofMeasures: Names = new Set(plain.ofMeasures.map(beginningOf))

function compare(a: string, b: string, names: Names, plainToo: ReadonlySet<string> = new Set()) {
  const [one, other] = [tellingWords(a, names).difference(plainToo), tellingWords(b, names).difference(plainToo)]
  const shared = one.intersection(other).size
  return { shared, least: Math.min(one.size, other.size), most: Math.max(one.size, other.size) }
}

/** stems of words that count what is first */
const ofFirsts = new Set(plain.ofFirsts.map(stemOf))
