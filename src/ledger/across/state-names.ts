import { countryEntries } from '../../actors/countries.ts'
import { curatedEntries } from '../../actors/curated.ts'

let table: ReadonlyMap<string, readonly Phrase[]> | null = null

interface Phrase {
  readonly words: readonly string[]
  readonly code: string
}

/** The words of a text in lower case, each name of a state or body in any of its forms ("DPRK", "North Korean") as its code (LA3). */
export function wordsAndCodes(text: string): readonly string[] {
  const words = text.match(aWord) ?? []
  const found: string[] = []
  for (let at = 0; at < words.length; ) {
    const name = phrases()
      .get(words[at]!)
      ?.find((phrase) => phrase.words.every((word, index) => word === words[at + index]))
    found.push(name?.code ?? words[at]!.toLowerCase())
    at += name?.words.length ?? 1
  }
  return found
}

/** Whether a word is the code of a state or body. */
export function isCode(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

const aWord = /[\p{L}\p{N}]+/gu

/** Names and demonyms by their first word, the longest first. */
function phrases(): ReadonlyMap<string, readonly Phrase[]> {
  table ??= Map.groupBy(
    [...countryEntries(), ...curatedEntries()]
      .filter(({ via, weight, actor }) => via !== 'metonym' && weight === 1 && !actor.id.includes(':'))
      .map(({ name, actor }) => ({ words: [...(name.match(aWord) ?? [])], code: actor.id }))
      .toSorted((a, b) => b.words.length - a.words.length),
    ({ words }) => words[0]!,
  )
  return table
}
