import type { PlainDate } from '../base/plain-date.ts'
import type { Span } from '../base/span.ts'
import { singularOf } from '../mentions/phrase-number.ts'
import type { NameKind } from '../reader/codebook.ts'
import type { NameSpan } from '../reader/reader.ts'
import type { Sentence } from '../sentences/sentence.ts'
import type { Candidate } from './candidate.ts'
import { lookup, lookupPerson, parseTitle } from './resolve-lookups.ts'
import {
  affixesAfter,
  affixesBefore,
  calendar,
  courtesy,
  isCapitalised,
  nameParticles,
  openers,
  shipPrefixes,
  titleHeads,
  titleModifiers,
} from './resolve-words.ts'

/** A name in a sentence with what the lookups know of it, best first; `person` where it names a person. */
export interface NameHit extends Span {
  readonly from: number
  /** token after the last */
  readonly to: number
  readonly words: string
  readonly person: boolean
  readonly candidates: readonly Candidate[]
  readonly tag: NameKind | null
  /** joined to a word by a hyphen so that it does not say whose the party is ("pro-Russian", "Iran-backed") */
  readonly affix: boolean
}

/** A sentence cut for the resolver: its words, and the names that stand in them, in order, without overlap. */
export interface Scan {
  readonly sentence: Sentence
  readonly words: readonly string[]
  readonly hits: readonly NameHit[]
}

/**
 * Finds the names of a sentence: what the reader tagged, and by longest match what the lookups know, so that a missing
 * tag costs nothing. A place beside a capitalised stranger ("Paris Hilton") is taken for a person.
 */
export function scanNames(text: string, sentence: Sentence, names: readonly NameSpan[], date: PlainDate | null): Scan {
  const words = sentence.tokens.map((token) => text.slice(token.start, token.end))
  const hits: NameHit[] = []
  const tags = tagsByToken(sentence, names)
  const add = (from: number, to: number, person: boolean, candidates: readonly Candidate[], tag: NameKind | null) => {
    const start = sentence.tokens[from]?.start ?? 0
    const end = sentence.tokens[to - 1]?.end ?? start
    hits.push({
      from,
      to,
      start,
      end,
      words: text.slice(start, end),
      person,
      candidates,
      tag,
      affix: hasAffix(words, from, to),
    })
  }
  let at = 0
  while (at < words.length) {
    const tag = tags[at]
    if (tag && tag.kind === 'PER' && isBareTitle(words, tag.from, tag.to)) {
      at = tag.to
      continue
    }
    if (tag && tag.kind === 'PER') {
      const name = text.slice(sentence.tokens[tag.from]?.start ?? 0, sentence.tokens[tag.to - 1]?.end ?? 0)
      add(tag.from, tag.to, true, lookupPerson(name, date), 'PER')
      at = tag.to
      continue
    }
    const limit = runLimit(words, tags, at)
    const known = limit > at ? longestMatch(text, sentence, words, at, limit, date) : null
    // "People's Republic of China": a word that opens sentences may begin a name, but is none alone
    const match =
      known?.to === at + 1 &&
      (isOpener(words, at) || isOtherStates(words, at) || isTitleAndTown(words[at] ?? '', known))
        ? null
        : known
    const namesake = match && match.to === at + 1 && !tag ? personBehind(words, at, match.candidates, date) : null
    if (namesake) {
      add(at, at + 1, true, namesake, null)
      at++
    } else if (match) {
      add(at, match.to, false, match.candidates, tag?.kind ?? null)
      at = match.to
    } else at++
  }
  const found = withStrangers(text, sentence, words, hits, tags, date)
  return { sentence, words, hits: found.filter((hit) => !isShip(words, hit.from)) }
}

/** RES113: "USS Monterey" is a ship, and neither the town nor the person that it is called after. */
function isShip(words: readonly string[], at: number): boolean {
  return shipPrefixes.has(words[at - 1] ?? '')
}

/** RES115: "Member States", "the Gulf States": "States" alone means those of America only right behind "the". */
function isOtherStates(words: readonly string[], at: number): boolean {
  return words[at] === 'States' && !/^the$/i.test(words[at - 1] ?? '')
}

/** A town called like a title: "Prime Minster X", a common slip, is of no town. */
function isTitleAndTown(word: string, { candidates: [best] }: { readonly candidates: readonly Candidate[] }): boolean {
  return best?.via === 'city' && titleHeads.has(word.toLowerCase())
}

/** "Madam Vice President", "His Majesty", "the Amir": nothing but a title names nobody (RES97); a single word may be a surname, too ("Stephen King"). */
export function isBareTitle(words: readonly string[], from: number, to: number): boolean {
  const [word = '', ...more] = words.slice(from, to).filter((one) => !courtesy.test(one))
  if (more.length === 0 && word !== '') {
    const before = words[from - 1] ?? ''
    const isSaidSo = /^the$/i.test(before) || courtesy.test(before) || to - from > 1
    return isSaidSo && parseTitle(word)?.kind === 'person'
  }
  return [word, ...more].every((one) => isTitleHead(one.toLowerCase()) || titleModifiers.has(one.toLowerCase()))
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

interface Tag {
  readonly from: number
  readonly to: number
  readonly kind: NameKind
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

/** The first word of a sentence, if it has its capital only from there ("Police", "People"). */
function isOpener(words: readonly string[], at: number): boolean {
  return at === 0 && openers.has((words[at] ?? '').toLowerCase())
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
  text: string,
  sentence: Sentence,
  words: readonly string[],
  at: number,
  limit: number,
  date: PlainDate | null,
): { to: number; candidates: readonly Candidate[] } | null {
  const start = sentence.tokens[at]?.start ?? 0
  for (let to = limit; to > at; to--) {
    const last = words[to - 1] ?? ''
    if (to > at + 1 && !isCapitalised(last) && !/^(?:\d+|\.)$/.test(last)) continue
    const name = text.slice(start, sentence.tokens[to - 1]?.end)
    const candidates = lookup(name, date)
    if (candidates.length > 0 && (candidates[0]?.weight ?? 0) >= 0.15) return { to, candidates }
  }
  return null
}

function hasAffix(words: readonly string[], from: number, to: number): boolean {
  if (words[from - 1] === '-' && affixesBefore.has((words[from - 2] ?? '').toLowerCase())) return true
  return words[to] === '-' && affixesAfter.has((words[to + 1] ?? '').toLowerCase())
}

/** Runs of capitals that no lookup of places knows: persons, if the lookup knows them or the words look like a name. */
function withStrangers(
  text: string,
  sentence: Sentence,
  words: readonly string[],
  hits: readonly NameHit[],
  tags: readonly (Tag | undefined)[],
  date: PlainDate | null,
): readonly NameHit[] {
  const taken = words.map(() => null as NameHit | null)
  for (const hit of hits) for (let i = hit.from; i < hit.to; i++) taken[i] = hit
  const kept = new Set(hits)
  const added: NameHit[] = []
  const person = (from: number, to: number, candidates: readonly Candidate[]) => {
    const start = sentence.tokens[from]?.start ?? 0
    const end = sentence.tokens[to - 1]?.end ?? start
    const name = text.slice(start, end)
    added.push({
      from,
      to,
      start,
      end,
      words: name,
      person: true,
      candidates,
      tag: null,
      affix: hasAffix(words, from, to),
    })
  }
  let at = 0
  while (at < words.length) {
    if (!isStranger(words, taken, at)) {
      at++
      continue
    }
    // "Jr." behind a comma is no name of its own
    if (/^[JS]r\.?$/.test(words[at] ?? '')) {
      at++
      continue
    }
    const first = at
    let from = first
    let to = first + 1
    while (to < words.length && (isStranger(words, taken, to) || joins(words, taken, to))) to++
    at = to
    const weakBefore = taken[from - 1]
    if (weakBefore && isWeakPlace(weakBefore, tags)) from = weakBefore.from
    const weakAfter = taken[to]
    if (weakAfter && isWeakPlace(weakAfter, tags) && !(to === 1 && isOpener(words, from))) to = weakAfter.to
    const start = sentence.tokens[from]?.start ?? 0
    const end = sentence.tokens[to - 1]?.end ?? start
    const name = text.slice(start, end)
    const tag = tags[from]?.kind ?? null
    if (tag !== null && tag !== 'PER') continue
    const candidates = lookupPerson(name, date)
    if (tag === null && candidates.length === 0 && to === at && isBody(words[to - 1] ?? '')) {
      // "Tokyo District Court", "Trump Administration": the town and the person whom the lists know are named by themselves
      const bearer = text.slice(sentence.tokens[first]?.start, sentence.tokens[to - 2]?.end)
      const known = to - first > 1 ? lookupPerson(bearer, date) : []
      if (isSure(known)) person(first, to - 1, known)
      const inTown = weakBefore && from === weakBefore.from && isSure(weakBefore.candidates)
      if (isSure(known) || to - first === 1 || inTown) continue
    }
    if (to - from === 1 && candidates.length === 0 && (from === 0 || /^\p{Lu}+$/u.test(name))) continue
    if (weakBefore && from === weakBefore.from) kept.delete(weakBefore)
    if (weakAfter && to === weakAfter.to) kept.delete(weakAfter)
    person(from, to, candidates)
  }
  return [...kept, ...added].sort((a, b) => a.start - b.start)
}

function isStranger(words: readonly string[], taken: readonly (NameHit | null)[], at: number): boolean {
  const word = words[at] ?? ''
  if (taken[at] || !isCapitalised(word)) return false
  const lower = word.toLowerCase()
  if (isOpener(words, at) || courtesy.test(word)) return false
  return !isTitleHead(lower) && !titleModifiers.has(lower) && !calendar.has(lower)
}

function isSure([best]: readonly Candidate[]): boolean {
  return best !== undefined && best.weight >= 0.7
}

/** The noun of a body or of many ("Court", "Administration"), at the end of a name none of a person. */
function isBody(word: string): boolean {
  const kind = parseTitle(word)?.kind
  return kind === 'body' || kind === 'group'
}

function isTitleHead(lower: string): boolean {
  return titleHeads.has(lower) || titleHeads.has(singularOf(lower))
}

/** A particle, initial or hyphen between two capitals of one name. */
function joins(words: readonly string[], taken: readonly (NameHit | null)[], at: number): boolean {
  const word = words[at] ?? ''
  if (taken[at]) return false
  if (word === '-' || word === '.' || word === '’' || word === "'") {
    return word !== '.'
      ? isStranger(words, taken, at + 1)
      : (words[at - 1] ?? '').length === 1 && isStranger(words, taken, at + 1)
  }
  return nameParticles.has(word) && (isStranger(words, taken, at + 1) || joins(words, taken, at + 1))
}

/** A town or region of one word that a neighbour in capitals makes a part of a person's name. */
function isWeakPlace(hit: NameHit, tags: readonly (Tag | undefined)[]): boolean {
  const via = hit.candidates[0]?.via
  return (
    hit.to - hit.from === 1 &&
    tags[hit.from] === undefined &&
    (via === 'city' ||
      via === 'region' ||
      via === 'person' ||
      (via === 'metonym' && hit.candidates[0]?.actor.kind === 'state'))
  )
}
