import { countWhile } from '../base/count-while.ts'
import type { Candidate } from './candidate.ts'
import { countries } from './countries.ts'
import { dataRows, dataText, parts, weighted } from './data-file.ts'
import { slug } from './name-key.ts'
import { entry, type NamedEntry, plainActor } from './named-entry.ts'

/** Towns and first-level regions so called (`nameKey`), weightier ones first; empty when unknown. */
export function lookupPlace(key: string): readonly Candidate[] {
  const whole = key.replace(/^St\.? (?=\p{Lu})/u, 'Saint ')
  const lines = [find(key), whole === key ? undefined : find(whole)].flatMap((line) => line?.split('|') ?? [])
  const [name, flag, where, ...others] = lines
  if (name === undefined) return []
  const found = [where, others[2]].flatMap((fields) => fields?.split(' ') ?? []).map((field) => toPlace(name, field))
  const total = found.reduce((sum, place) => sum + place.weight ** 2, 0)
  const doubt = flag === '*' ? 0.25 : flag === '+' ? 0.6 : 1
  return found.map((place) => ({ ...place, weight: (doubt * place.weight ** 3) / total }))
}

/** Regions, seas and places of the hand-made list; those of no state have a null state. */
export function* regionEntries(): Generator<NamedEntry> {
  for (const row of dataRows('places/regions.txt')) {
    for (const part of parts(row[1])) {
      const [name, weight] = weighted(part, 0.85)
      const state = row[0] === '-' ? null : row[0]!
      const id = `${state ?? 'region'}:${slug(name)}`
      const actor = plainActor(id, name, state === null ? 'people' : 'state', state, [])
      const reason = state === null ? `${name} is no state's` : `${name} is in ${state}`
      for (const spelling of spellings(name)) yield entry(spelling, actor, weight, 'region', reason)
    }
  }
}

/** "al-Tanf", "Al-Tanf": the Arabic article opens a name either way. */
function spellings(name: string): readonly string[] {
  return /^[AaEe]l-/u.test(name)
    ? [`${name[0]!.toLowerCase()}${name.slice(1)}`, `${name[0]!.toUpperCase()}${name.slice(1)}`]
    : [name]
}

let lines: readonly string[] | null = null

function find(key: string): string | undefined {
  lines ??= dataText('places/places.txt').trimEnd().split('\n')
  const line = lines[countWhile(lines, (one) => nameOf(one) < key)]
  return line !== undefined && nameOf(line) === key ? line : undefined
}

function nameOf(line: string): string {
  return line.slice(0, line.indexOf('|'))
}

/** `SYR63`: a town of two million; `IND` + `R60`: a first-level region. The number is ten times the logarithm of the people. */
function toPlace(name: string, field: string): Candidate {
  const state = field.slice(0, 3)
  const region = field[3] === 'R'
  const size = Number(field.slice(region ? 4 : 3))
  const country = countries().get(state)?.name ?? state
  const actor = plainActor(`${state}:${slug(name)}`, name, 'state', state, [])
  const weight = Math.min(0.85, Math.max(0.15, 0.15 + (size - 42) * 0.035))
  return {
    actor,
    weight,
    via: region ? 'region' : 'city',
    reason: `${name} is a ${region ? 'region' : 'town'} of ${country}`,
  }
}
