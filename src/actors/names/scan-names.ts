import type { PlainDate } from '../../base/plain-date.ts'
import type { NameSpan } from '../../reader/reader.ts'
import type { Sentence } from '../../sentences/sentence.ts'
import type { Candidate } from '../candidate.ts'
import { lookup, lookupPerson, parseTitle } from '../lookups.ts'
import { type Cut, hitAt, type NameHit, type Scan, type Tag, textAt } from './name-hit.ts'
import { withStrangers } from './strangers.ts'
import { courtesy, isCapitalised, isOpener, landforms, nameParticles, shipPrefixes, titleHeads } from './words.ts'

/**
 * Finds the names of a sentence: what the reader tagged, and by longest match what the lookups know, so that a missing
 * tag costs nothing. A place beside a capitalised stranger ("Paris Hilton") is taken for a person.
 */
export function scanNames(text: string, sentence: Sentence, names: readonly NameSpan[], date: PlainDate | null): Scan {
  const words = sentence.tokens.map((token) => text.slice(token.start, token.end))
  const tags = tagsByToken(sentence, names)
  const cut = { text, sentence, words, tags, date }
  const hits: NameHit[] = []
  for (let at = 0; at < words.length; ) {
    const tag = tags[at]
    const isPerson = tag?.kind === 'PER'
    const hit = isPerson ? taggedPerson(cut, tag) : knownAt(cut, at)
    if (hit !== null) hits.push(hit)
    at = isPerson ? tag.to : (hit?.to ?? at + 1)
  }
  const found = withStrangers(cut, hits)
  return { sentence, words, hits: found.filter((hit) => !isThing(words, hit.from)) }
}

/** The person whom a reader tagged; null where the tag holds nothing but a title. */
function taggedPerson(cut: Cut, { from, to }: Tag): NameHit | null {
  if (isBareTitle(cut.words, from, to)) return null
  const candidates = lookupPerson(textAt(cut, from, to), cut.date)
  return hitAt(cut, from, to, { person: true, candidates, tag: 'PER' })
}

/** The longest name from a token on that the lookups know; null where there is none. */
function knownAt(cut: Cut, at: number): NameHit | null {
  const { words, tags, date } = cut
  const match = longestMatch(cut, at, runLimit(words, tags, at))
  if (match === null) return null
  const { to, candidates } = match
  const isAlone = to === at + 1
  // "People's Republic of China": a word that opens sentences may begin a name, but is none alone
  if (isAlone && (isOpener(words, at) || isOtherStates(words, at) || isTitleAndTown(words[at] ?? '', match)))
    return null
  const namesakes = isAlone && !tags[at] ? personBehind(words, at, candidates, date) : null
  const tag = tags[at]?.kind ?? null
  // a people is no newspaper that is called after it
  const fits = ({ actor }: Candidate) => tag !== 'NORP' || !actor.sectors.includes('MED')
  return namesakes
    ? hitAt(cut, at, to, { person: true, candidates: namesakes, tag: null })
    : hitAt(cut, at, to, { person: false, candidates: candidates.filter(fits), tag })
}

/** RES113: "USS Monterey" is a ship and "Lake Victoria" a lake, and neither the town nor the person that it is called after. */
function isThing(words: readonly string[], at: number): boolean {
  const before = words[at - 1] ?? ''
  return shipPrefixes.has(before) || landforms.has(before)
}

/** RES115: "Member States", "the Gulf States": "States" alone means those of America only right behind "the". */
function isOtherStates(words: readonly string[], at: number): boolean {
  return words[at] === 'States' && !/^the$/i.test(words[at - 1] ?? '')
}

/** A town called like a title: "Prime Minster X", a common slip, is of no town. */
function isTitleAndTown(word: string, { candidates: [best] }: { readonly candidates: readonly Candidate[] }): boolean {
  return best?.via === 'city' && titleHeads.has(word.toLowerCase())
}

/** "His Majesty", "the Amir": nothing but a title names nobody (RES97); a word alone may be a surname, too ("Stephen King"). */
export function isBareTitle(words: readonly string[], from: number, to: number): boolean {
  const [word = '', ...more] = words.slice(from, to).filter((one) => !courtesy.test(one))
  if (more.length > 0) return false
  const before = words[from - 1] ?? ''
  const isSaidSo = /^the$/i.test(before) || courtesy.test(before)
  return isSaidSo && parseTitle(word)?.kind === 'person'
}

/** Persons of a surname that is also a town ("Obama"), where they are the likelier or a title stands before it. */
function personBehind(
  words: readonly string[],
  at: number,
  places: readonly Candidate[],
  date: PlainDate | null,
): readonly Candidate[] | null {
  const place = places[0]
  if (place === undefined || (place.via !== 'city' && place.via !== 'region')) return null
  const persons = lookupPerson(words[at] ?? '', date)
  const titled = titleHeads.has((words[at - 1] ?? '').toLowerCase())
  return (persons[0]?.weight ?? 0) > (titled ? 0.1 : place.weight)
    ? persons
    : titled && place.weight < 0.5
      ? persons
      : null
}

function tagsByToken(sentence: Sentence, names: readonly NameSpan[]): readonly (Tag | undefined)[] {
  const tags: (Tag | undefined)[] = []
  for (const name of names) {
    if (name.kind === 'DATE' || name.kind === 'TITLE') continue
    const from = sentence.tokens.findIndex((token) => token.end > name.start)
    if (from < 0) continue
    let to = from
    while (to < sentence.tokens.length && (sentence.tokens[to]?.start ?? Infinity) < name.end) to++
    for (let i = from; i < to; i++) tags[i] = { from, to, kind: name.kind }
  }
  return tags
}

/** Where a window that begins at `at` must end at the latest: before a person's tag, at most eight tokens on. */
function runLimit(words: readonly string[], tags: readonly (Tag | undefined)[], at: number): number {
  const first = words[at] ?? ''
  if (!isCapitalised(first) && first !== 'al' && first !== 'el' && first !== 'ethnic') return at
  if (first === 'The') return at
  let limit = at + 1
  while (
    limit < words.length &&
    limit < at + 10 &&
    tags[limit]?.kind !== 'PER' &&
    continues(words[limit] ?? '', words[limit - 1])
  )
    limit++
  return limit
}

/** A word that can stand inside a name: a capital, a number, or a small word that joins. */
function continues(word: string, before = ''): boolean {
  return (
    isCapitalised(word) ||
    nameParticles.has(word) ||
    (before === '-' && /^\p{Ll}+$/u.test(word)) ||
    /^(?:of|the|for|and|in|on|to|d|des|und|without|former|['’]s?|[-.&]|\d+)$/.test(word) ||
    // "Foreign, Commonwealth and Development Office"
    (word === ',' && before === 'Foreign')
  )
}

function longestMatch(
  cut: Cut,
  at: number,
  limit: number,
): { readonly to: number; readonly candidates: readonly Candidate[] } | null {
  for (let to = limit; to > at; to--) {
    const last = cut.words[to - 1] ?? ''
    if (to > at + 1 && !isCapitalised(last) && !/^(?:\d+|\.)$/.test(last)) continue
    const candidates = lookup(textAt(cut, at, to), cut.date)
    if (candidates.length > 0 && (candidates[0]?.weight ?? 0) >= 0.15) return { to, candidates }
  }
  return null
}
