import data from '../../../data/reference/descriptions.json' with { type: 'json' }
import phraseWords from '../../../data/reference/phrase-words.json' with { type: 'json' }
import { singularOf } from '../../mentions/phrase-number.ts'
import type { Description } from './description.ts'
import { isCountry, isPrivate, speaksForState } from './speaks-for-state.ts'

/** How many states "both sides", "the two armies", "each other" stand for; 0 where a phrase does not stand for several. */
export function countOf(description: Description, head: string): number {
  const { title, before, mutual } = description
  const words = description.words.map((word) => word.toLowerCase())
  const determined = [before, ...words]
  if (isEachOther(determined)) return 2
  if (description.joint) return 2
  const isPair =
    description.number === 'many' &&
    (mutual
      ? title !== null || isDefinite(description)
      : description.alone && isDefinite(description) && (!data.other.includes(head) || isCountry(head)))
  // "the parties agreed to talk": sides, and none of a parliament
  const isSides = isSide(words, head)
  if (isPair && (isPaired(description) || !determined.some((word) => manyWords.has(word) || /^\d/.test(word))))
    return isPrivate(title) && !isSides && !(isAnyPerson(head) && isPaired(description)) ? 0 : 2
  const count = words.includes('three') ? 3 : determined.some((word) => pairWords.has(word)) ? 2 : 0
  if (count === 0 || !isDefinite(description)) return 0
  const stands = pairNouns.has(head) || pairWords.has(head) || words.length === 1 || speaksForState(title, head)
  return stands && (!isPrivate(title) || isSides || isAnyPerson(head)) ? count : 0
}

/** "Both men": persons, whatever they are. */
export function isAnyPerson(head: string): boolean {
  return head === 'man' || head === 'woman'
}

/** "The parties", "both delegations", "neither party": nothing but the noun and how many they are. */
export function isSide(words: readonly string[], head: string): boolean {
  return data.side.includes(head) && words.every((word) => word === words.at(-1) || pairWords.has(word))
}

/** "both", "the two": its own words say how many there are. */
export function isPaired({ before, words }: Description): boolean {
  const determined = [before, ...words.map((word) => word.toLowerCase())]
  return isEachOther(determined) || determined.some((word) => pairWords.has(word))
}

/** "The ministers", "our countries": whoever they are, the text has spoken of them. */
export function isDefinite({ before, words, joint }: Description): boolean {
  if (joint) return true
  return [before, ...words.map((word) => word.toLowerCase())].some((word) => definite.has(word))
}

/** "The two", "both", without a noun. */
export function isCountAlone({ words }: Description): boolean {
  return words.every((word) => pairWords.has(word.toLowerCase()))
}

function isEachOther(words: readonly string[]): boolean {
  const [first, second] = words.slice(-2)
  return (first === 'each' && second === 'other') || (first === 'one' && second === 'another')
}

/** "of | both countries", "from the | two sides": the words for several behind a phrase that ends before `to`, else null. */
export function bothBehind(words: readonly string[], to: number): readonly string[] | null {
  if (!/^(?:of|from|between)$/.test(words[to] ?? '')) return null
  const at = words[to + 1] === 'the' ? to + 2 : to + 1
  const [count = '', noun = ''] = words.slice(at, at + 2)
  const isSeveral = count === 'both' || (words[to + 1] === 'the' && count === 'two')
  return isSeveral && pairNouns.has(singularOf(noun)) ? [count, noun] : null
}

const pairWords = new Set(data.pairWords)

/** "Three officials", "world leaders" meet more than each other (RES91). */
const manyWords = new Set(data.manyWords)

/** "two officials" are any two, "the two officials" those of whom the text spoke. */
const definite: ReadonlySet<string> = new Set(phraseWords.definite.split(' '))

export const pairNouns = new Set([...data.side, ...data.country, ...data.open, 'man', 'woman', 'them'])
