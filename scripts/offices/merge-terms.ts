import titleWords from '../../data/reference/title-words.json' with { type: 'json' }
import { withoutAccents } from '../../src/actors/name-key.ts'
import type { OfficeCode } from '../../src/actors/office.ts'
import { personWords } from '../../src/actors/person-key.ts'
import { familyNameFirst } from '../../src/actors/person-match.ts'

/** One term of office. Dates are YYYY, YYYY-MM or YYYY-MM-DD; null where not known or still running. */
export interface Term {
  readonly state: string
  readonly names: readonly string[]
  readonly office: OfficeCode
  readonly title: string
  readonly from: string | null
  readonly to: string | null
  /** 1 sure to the month, 2 to the year, 3 an end that the source left open */
  readonly sure: number
}

export interface Person {
  readonly state: string
  readonly names: readonly string[]
  readonly terms: readonly Term[]
}

/** One crown has many realms, but news means the British one. Judges and officials of the second rank are left out: news names them with their court or their country. */
export function isKept(term: Term): boolean {
  if (term.state !== 'GBR' && term.names.some((name) => /Elizabeth II$|Charles III$/.test(name))) return false
  return (
    term.office !== 'judge' &&
    !/^(?:Solicitor|Co-Prince|Lord of the Treasury|Captain Regent|Advisor to the Presidency|First Lady)/.test(
      term.title,
    )
  )
}

/** Joins terms of one person of one state, whatever list they come from; the same office without a gap becomes one term. */
export function mergeTerms(terms: readonly Term[]): readonly Person[] {
  const persons: { state: string; names: string[]; terms: Term[] }[] = []
  const known = new Map<string, (typeof persons)[number]>()
  for (const term of terms) {
    const keys = term.names.flatMap((name) => keysOf(term.state, name))
    let person = keys.map((key) => known.get(key)).find((one) => one !== undefined && fits(one.names, term.names))
    if (person === undefined) {
      person = { state: term.state, names: [], terms: [] }
      persons.push(person)
    }
    for (const name of term.names) if (!person.names.includes(name)) person.names.push(name)
    for (const key of keys) if (!known.has(key)) known.set(key, person)
    person.terms.push(term)
  }
  for (const person of persons) person.terms = joined(person.terms)
  return persons.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1))
}

/** By state, then name; the tab keeps `UN` before `UNESCO`. */
function orderOf(person: Person): string {
  return `${person.state}\t${person.names[0]}`
}

/**
 * The full name without titles, and first and last word where there are more ("John F. Kerry" is "John Kerry"). What a title or a
 * particle leaves of a name is no name: "King Salman" and "Bin Salman" are two people.
 */
function keysOf(state: string, name: string): string[] {
  const words = withoutTitles(personWords(name))
  const [first, ...others] = words
  if (others.length === 0) return [`${state}/${withoutAccents(name).toLowerCase()}`]
  const full = `${state}/${words.join(' ')}`
  if (others.length === 1 || familyNameFirst.has(state)) return [full]
  return [full, `${state}/${first} ${others.at(-1)}`]
}

function withoutTitles(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => !titles.has(word))
  return at < 0 ? words : words.slice(at)
}

/** Two with different fathers ("Hamad bin Khalifa", "Hamad bin Jassim") or middle names ("George W. Bush", "George H. W. Bush") are two people. */
function fits(names: readonly string[], others: readonly string[]): boolean {
  return names.some((name) => others.some((other) => agree(fatherOf, name, other) && agree(middles, name, other)))
}

function agree(part: (name: string) => string, name: string, other: string): boolean {
  return part(name) === '' || part(other) === '' || part(name) === part(other)
}

function fatherOf(name: string): string {
  return /\b(?:bin|ibn|bint) (\S+)/i.exec(name)?.[1]?.toLowerCase() ?? ''
}

function middles(name: string): string {
  return withoutTitles(personWords(name))
    .slice(1, -1)
    .map((word) => word[0])
    .join('')
}

function joined(terms: readonly Term[]): Term[] {
  const kept: Term[] = []
  const sorted = [...terms].sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
  for (const term of sorted) {
    const at = kept.findIndex((other) => other.office === term.office && sameTitle(other, term) && touches(other, term))
    const other = kept[at]
    if (other === undefined) kept.push(term)
    else
      kept[at] = {
        ...other,
        from: other.from ?? term.from,
        to: laterEnd(other, term),
        sure: Math.min(other.sure, term.sure),
      }
  }
  return kept
}

function sameTitle(a: Term, b: Term): boolean {
  return (a.office !== 'minister' && a.office !== 'envoy' && a.office !== 'ambassador') || a.title === b.title
}

function touches(a: Term, b: Term): boolean {
  const end = a.to ?? '9999'
  return (b.from ?? '') <= end || Number(end.slice(0, 4)) + 1 >= Number((b.from ?? '0').slice(0, 4))
}

/** A known end beats one that a list left open, for a list knows no end of those in office when it was taken. */
function laterEnd(a: Term, b: Term): string | null {
  if (a.to === null) return a.sure < 3 ? null : b.to
  if (b.to === null) return b.sure < 3 ? null : a.to
  return a.to > b.to ? a.to : b.to
}

const titles = new Set(titleWords.heads.split(' '))
