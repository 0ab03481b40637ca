import vocabulary from '../../data/ledger/words.json' with { type: 'json' }
import { stemmed } from './words.ts'

/** Whether some words have one of a group of words.json. */
export function saysWord(group: string, words: readonly string[]): boolean {
  return hasWord(group, stemmed(words))
}

/** The same of words that are stemmed already. */
export function hasWord(group: string, stems: string): boolean {
  return groups.get(group)!.some((word) => stems.includes(word))
}

const groups = new Map(
  Object.entries(vocabulary.groups).map(([name, words]) => [name, words.map((word) => stemmed(word.split(' ')))]),
)
