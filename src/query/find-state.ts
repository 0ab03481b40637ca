import { countries, countryEntries } from '../actors/countries.ts'
import { curatedEntries } from '../actors/curated.ts'
import { byText } from '../base/by-text.ts'
import { stateNames } from '../wording/state-names.ts'

/** What was asked for: a state or body, or the nearest names where there is none of this name. */
export type FoundState = { readonly code: string } | { readonly suggestions: readonly string[] }

/** The state or body of a name, a demonym, a capital, or a code of two or three letters, in any case. */
export function findState(words: string): FoundState {
  const asked = words.trim().toLowerCase()
  const code = names().get(asked)
  return code === undefined ? { suggestions: nearest(asked) } : { code }
}

let table: ReadonlyMap<string, string> | null = null

function names(): ReadonlyMap<string, string> {
  if (table !== null) return table
  const found = new Map<string, string>()
  const put = (name: string, code: string) => {
    if (name !== '' && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), code)
  }
  for (const { code, alpha2, name } of countries().values()) {
    put(code, code)
    put(alpha2, code)
    put(name, code)
  }
  for (const { name, actor } of countryEntries()) if (actor.state !== null) put(name, actor.state)
  for (const { name, actor } of curatedEntries()) {
    if (actor.kind === 'organisation' && actor.state === null && !actor.id.includes(':')) {
      put(actor.id, actor.id)
      put(name, actor.id)
    }
  }
  table = found
  return found
}

const mostSuggested = 3

/** Those whose name holds what was asked for, else those spelt nearly so. */
function nearest(asked: string): readonly string[] {
  const holding = asked.length < leastHeld ? [] : [...names()].filter(([name]) => ` ${name} `.includes(` ${asked} `))
  if (holding.length > 0) return suggested(holding.map(([, code]) => code).toSorted())
  const scored = [...names()]
    .filter(([name]) => Math.abs(name.length - asked.length) <= farthest(name, asked))
    .map(([name, code]) => ({ name, code, distance: distance(asked, name) }))
    .filter(({ name, distance: steps }) => steps <= farthest(name, asked))
    .toSorted((a, b) => a.distance - b.distance || byText(a.name, b.name))
  return suggested(scored.map(({ code }) => code))
}

function suggested(codes: readonly string[]): readonly string[] {
  return [...new Set(codes.map(stateNames.name))].slice(0, mostSuggested)
}

/** letters of a word that says something by itself: not "of", not "the" */
const leastHeld = 4

/** One letter in three may be wrong: a code of two is another's with one. */
function farthest(name: string, asked: string): number {
  return Math.floor(Math.min(name.length, asked.length) / 3)
}

/** Levenshtein's distance. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (let j = 0; j < b.length; j += 1) {
      next.push(Math.min(next[j]! + 1, row[j + 1]! + 1, row[j]! + (letter === b[j] ? 0 : 1)))
    }
    row = next
  }
  return row[b.length]!
}
