import plain from '../../../data/ledger/plain-words.json' with { type: 'json' }
import { wordsIn } from '../../events/words.ts'
import { codesOf } from './codes.ts'
import type { Telling } from './entry.ts'
import { wordsAndCodes } from './state-names.ts'

/** Codes of states, and beginnings of names, that say nothing where the parties are known anyway. */
export type Names = ReadonlySet<string>

export const noNames: Names = new Set()
/** letters by which a name is known in its other forms */
const beginning = 4

/** The words of a wording that say what it is about, cut to their stems; of words for one thing the first. */
export function tellingWords(text: string, names: Names): ReadonlySet<string> {
  const own = stemsOf(text).filter(({ word }) => !names.has(beginningOf(word)))
  return new Set(own.map(({ stem }) => stem))
}

/** The names of those whom some tellings name. */
export function namesOf(tellings: readonly Telling[]): Names {
  return new Set(tellings.flatMap((telling) => [...namesOfOne(telling)]))
}

export function beginningOf(word: string): string {
  return word.slice(0, beginning)
}

const known = new WeakMap<Telling, Names>()

/** Remembered, since an entry is compared again with each that comes near it. */
function namesOfOne(telling: Telling): Names {
  const before = known.get(telling)
  if (before !== undefined) return before
  const words = Object.values(telling.actors).flatMap(({ name, kind }) => (kind === 'state' ? [] : wordsIn(name)))
  const beginnings = words.filter((word) => word.length >= beginning).map(beginningOf)
  const names = new Set([...beginnings, ...codesOf(Object.keys(telling.actors), telling)])
  known.set(telling, names)
  return names
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
  const found = wordsAndCodes(text)
    .filter((word) => word.length > 2)
    .map((word) => ({ word, stem: stemOf(word) }))
    .filter(({ stem }) => !passedOver.has(stem))
    .map(({ word, stem }) => ({ word, stem: firstOf.get(stem) ?? stem }))
  if (stems.size >= mostStems) stems.clear()
  stems.set(text, found)
  return found
}

/** "Fines" and "fine", "duties" and "duty" are one. */
export function stemOf(word: string): string {
  const cut = word.length <= shortest ? word.replace(/s$/, '') : word.replace(/(?:ies|ing|ied|ed|es|s)$/, '')
  return cut.replace(/[ey]$/, '')
}

const shortest = 4

const passedOver = new Set(plain.words.map(stemOf))

/** stems of words for one thing ("war", "invasion"), each with the first of them */
const firstOf = new Map(
  plain.synonyms.flatMap(([first, ...others]) => others.map((word) => [stemOf(word), stemOf(first!)])),
)
