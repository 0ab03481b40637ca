import phraseWords from '../../data/reference/phrase-words.json' with { type: 'json' }
import { isNameSuffix } from '../mentions/name-suffix.ts'
import { withoutAccents } from './name-key.ts'

const particles: ReadonlySet<string> = new Set(phraseWords.uncompared.split(' '))

/** The words of a person's name in the form they are compared: lower case, no accents, no hyphens, particles, "Jr." or numerals. */
export function personWords(name: string): string[] {
  const words = withoutAccents(name)
    .toLowerCase()
    .replace(/['’.]/g, '')
    .split(/[\s\-,]+/)
  const kept = words.filter((word) => word !== '' && !particles.has(word) && !isNameSuffix(word))
  return kept.length > 0 ? kept : words.filter((word) => word !== '')
}

/** A name with the parts that are compared. */
export interface PersonName {
  readonly text: string
  readonly words: readonly string[]
  /** "II" of "King Abdullah II" */
  readonly numeral: string | null
}

/** Takes a name apart. */
export function personName(text: string): PersonName {
  return { text, words: personWords(text), numeral: / ([IVX]+)(?:'s)?$/.exec(text)?.[1] ?? null }
}

/** The words under which a name is found: its first and its last (family names stand first in the east). */
export function personKeys(name: string): string[] {
  const words = personWords(name)
  const [first, last] = [words[0], words.at(-1)]
  return [first, last].filter((word, at, all): word is string => word !== undefined && all.indexOf(word) === at)
}

/**
 * What is left of a word when spellings of the same sounds fall together: "Gaddafi", "Qadhafi" and "Kadafi" are one.
 * Vowels after the first letter go, doubled letters and voiced-voiceless variants of transcriptions join.
 */
export function soundKey(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/[gk]h|q|ck|c(?=[aoukl])/g, 'k')
    .replace(/dh|dj|j/g, 'd')
    .replace(/sch|sh|ch|tch/g, 's')
    .replace(/th/g, 't')
    .replace(/w/g, 'v')
    .replace(/y/g, 'i')
    .replace(/z/g, 's')
    .replace(/x/g, 'ks')
    .replace(/^g/, 'k')
    .replace(/(?<=.)[aeiouh]/g, '')
    .replace(/(.)\1+/g, '$1')
}
