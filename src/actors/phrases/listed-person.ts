import time from '../../../data/time/words.json' with { type: 'json' }
import { singularOf } from '../../mentions/phrase-number.ts'
import type { Actor } from '../actor.ts'
import { parseTitle } from '../lookups.ts'
import { actorOfCode } from '../make-actor.ts'
import type { NameHit, Scan } from '../names/name-hit.ts'
import { clauseWords, isPeople, titleHeads, titleModifiers } from '../names/words.ts'
import { personActor } from './known-person.ts'
import { groupsOf, prepositions } from './owners.ts'
import type { Knowledge } from './phrase-reading.ts'

/**
 * A person in a list that one description in the plural is of: "two Chadian nurses, Ann Lee, 29, and Bo Kaya" (RES37). Undefined where
 * there is no such list, null where it leaves open which of several states the person is of.
 */
export function listedPerson(scan: Scan, hit: NameHit, knowledge: Knowledge): Actor | null | undefined {
  const list = listOf(scan, hit)
  if (list.length < 2) return undefined
  const states = statesBefore(scan, list, knowledge)
  if (states === null) return undefined
  const state = states.length === list.length ? states[list.indexOf(hit)] : states[1] === undefined ? states[0] : null
  return state == null ? null : personActor(hit, [actorOfCode(state)], null, knowledge)
}

/** The persons of one list: between them is nothing but commas, "and" and their ages. */
function listOf({ words, hits }: Scan, hit: NameHit): readonly NameHit[] {
  const persons = hits.filter(({ person }) => person)
  const isJoined = (second: number) => {
    const [a, b] = [persons[second - 1], persons[second]]
    const between = a && b ? words.slice(a.to, b.from) : []
    return between.length > 0 && between.every((word) => /^(?:,|and|&|\d{1,2})$/.test(word))
  }
  let from = persons.indexOf(hit)
  let to = from + 1
  while (isJoined(from)) from--
  while (isJoined(to)) to++
  return persons.slice(from, to)
}

/** The states of the description before a list; behind a comma only as many as the description counts: "after talks with Chadian officials, A and B left" says nothing of A and B. */
function statesBefore(scan: Scan, list: readonly NameHit[], knowledge: Knowledge): readonly string[] | null {
  const begin = list[0]!.from
  const isApart = scan.words[begin - 1] === ','
  const found = pluralBefore(scan, isApart ? begin - 1 : begin, knowledge)
  return found !== null && (!isApart || isCount(scan.words[found.from - 1], list)) ? found.states : null
}

/** The states of the adjectives before a noun in the plural that ends at `end`, and where the first of them begins. */
function pluralBefore(scan: Scan, end: number, { choose }: Knowledge) {
  const { words } = scan
  const names = scan.hits.filter(({ person, affix, to }) => !person && !affix && to <= end)
  let at = end
  while (names.at(-1)?.to !== at && at > end - reach && isInside(words[at - 1] ?? '')) at--
  const group = groupsOf(scan, names).at(-1)?.hits ?? []
  const name = group.at(-1)
  if (name?.to !== at) return null
  const isNoun = /[^s]s$/.test(name.words)
  const { via, actor } = choose(name) ?? {}
  // a name that is no adjective may be who acts: "Chad frees nurses X and Y", not "US nurses X and Y"
  const isBeside = at === end - 1 && (/^[\p{Lu}.]+$/u.test(name.words) || actor?.kind !== 'state')
  const isAdjective = via === 'demonym' ? !isNoun : isBeside
  const fits = at === end ? via === 'demonym' && isNoun : isAdjective && isPersons(words[end - 1] ?? '')
  const homes = group.map((one) => choose(one)?.actor)
  const states = homes.flatMap((home) => home?.state ?? [])
  return fits && states.length === group.length ? { from: group[0]!.from, states } : null
}

/** A word between the adjective and the noun: "Chadian | human rights | lawyers". */
function isInside(word: string): boolean {
  const lower = word.toLowerCase()
  if (clauseWords.has(lower) || prepositions.has(lower)) return false
  return /^\p{Ll}[\p{L}-]*$/u.test(word) || titleHeads.has(singularOf(lower)) || titleModifiers.has(lower)
}

function isPersons(word: string): boolean {
  const one = singularOf(word)
  return isPeople(word) || (one !== word.toLowerCase() && parseTitle(one)?.kind === 'person')
}

function isCount(word: string | undefined, list: readonly NameHit[]): boolean {
  const lower = word?.toLowerCase() ?? ''
  return (numbers[lower] ?? Number(lower)) === list.length
}

/** words between an adjective and the end of its noun */
const reach = 5
const numbers: Readonly<Record<string, number>> = time.numbers
