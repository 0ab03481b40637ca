import plain from '../../../data/ledger/plain-words.json' with { type: 'json' }
import type { Telling } from './entry.ts'

/** How alike two wordings are (LA3): the share of the shorter one's telling words that the other has too, 0 to 1. */
export function likeness(a: string, b: string): number {
  const [one, other] = [tellingWords(a), tellingWords(b)]
  const least = Math.min(one.size, other.size)
  return least === 0 ? 0 : one.intersection(other).size / least
}

/** How alike the sentences are in which two tellings stand. */
export function sentencesAlike(a: Pick<Telling, 'sentences'>, b: Pick<Telling, 'sentences'>): number {
  return likeness(a.sentences.join(' '), b.sentences.join(' '))
}

/** Two tellings of one thing share half of their words. */
export const likeEnough = 0.5

/** The words of a wording that say what it is about, cut to their stems. */
export function tellingWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return new Set(words.filter((word) => !passedOver.has(word)).map(stemOf))
}

function stemOf(word: string): string {
  if (word.length <= 4) return word.replace(/s$/, '')
  return word.replace(/(?:ies|ing|ied|ed|es|s|y)$/, '')
}

const passedOver = new Set(plain.words)
