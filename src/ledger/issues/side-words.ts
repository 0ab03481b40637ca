import descriptions from '../../../data/reference/descriptions.json' with { type: 'json' }
import { singularOf } from '../../mentions/phrase-number.ts'

/** Whether words hold a noun that any of the sides of a contact may bear: "the two leaders", "both sides". */
export function isOfSides(words: readonly string[]): boolean {
  return words.some((word) => nouns.has(singularOf(word)))
}

const nouns = new Set([...descriptions.pairWords, ...descriptions.side, ...Object.keys(descriptions.bearers)])
