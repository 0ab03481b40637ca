import type { Candidate } from '../candidate.ts'
import { lookupPerson, parseTitle } from '../lookups.ts'
import { type Cut, hitAt, type NameHit, textAt } from './name-hit.ts'
import {
  calendar,
  courtesy,
  isCapitalised,
  isOfMany,
  isOpener,
  isTitleHead,
  nameParticles,
  titleModifiers,
} from './words.ts'

/** Runs of capitals that no lookup of places knows: persons, if the lookup knows them or the words look like a name. */
export function withStrangers(cut: Cut, hits: readonly NameHit[]): readonly NameHit[] {
  const { words } = cut
  const taken = words.map((): NameHit | null => null)
  for (const hit of hits) taken.fill(hit, hit.from, hit.to)
  const covered = new Set<NameHit>()
  const added: NameHit[] = []
  for (let at = 0; at < words.length; at++) {
    // "Jr." behind a comma is no name of its own
    if (!isStranger(words, taken, at) || /^[JS]r\.?$/.test(words[at] ?? '')) continue
    const first = at++
    while (at < words.length && (isStranger(words, taken, at) || joins(words, taken, at))) at++
    const found = personIn(cut, taken, first, at)
    if (found === null) continue
    added.push(found)
    for (const hit of taken.slice(found.from, found.to)) if (hit) covered.add(hit)
  }
  return [...hits.filter((hit) => !covered.has(hit)), ...added].sort((a, b) => a.start - b.start)
}

/** The person whom a run of strangers names, with a town beside it that is a part of the name; null where it names none. */
function personIn(cut: Cut, taken: readonly (NameHit | null)[], first: number, end: number): NameHit | null {
  const { words, tags, date } = cut
  const [before, after] = [taken[first - 1], taken[end]].map((hit) => (hit && isWeakPlace(hit, cut) ? hit : null))
  const from = before?.from ?? first
  const to = after?.to ?? end
  const tag = tags[from]?.kind ?? null
  if (tag !== null && tag !== 'PER') return null
  const name = textAt(cut, from, to)
  const candidates = lookupPerson(name, date)
  if (candidates.length === 0 && words.slice(first, end).every(isOfMany)) return null
  if (tag === null && candidates.length === 0 && to === end && isBody(words[to - 1] ?? '')) {
    // "Tokyo District Court", "Trump Administration": the town and the person whom the lists know are named by themselves
    const known = to - first > 1 ? lookupPerson(textAt(cut, first, to - 1), date) : []
    if (isSure(known)) return hitAt(cut, first, to - 1, { person: true, candidates: known, tag: null })
    if (to - first === 1 || (before && isSure(before.candidates))) return null
  }
  if (to - from === 1 && candidates.length === 0 && (from === 0 || /^\p{Lu}+$/u.test(name))) return null
  return hitAt(cut, from, to, { person: true, candidates, tag: null })
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
function isWeakPlace(hit: NameHit, { tags }: Cut): boolean {
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
