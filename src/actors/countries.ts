import type { PlainDate } from '../base/plain-date.ts'
import { dataRows, parts, weighted } from './data-file.ts'
import { entry, type NamedEntry, plainActor } from './named-entry.ts'

/** A state or a territory with a code of its own. */
export interface Country {
  /** ISO 3166-1 alpha-3, `XKX` for Kosovo */
  readonly code: string
  readonly alpha2: string
  readonly name: string
  readonly capital: string | null
  /** the last day of a state that is no more */
  readonly until: PlainDate | null
  /** the state that bore its names before and after ("Russian" in 1980 is Soviet) */
  readonly heir: string | null
}

let table: ReadonlyMap<string, Country> | null = null

/** The state that bore the heir's names on the day: `SUN` for `RUS` in 1980. */
export function stateOn(code: string, date: PlainDate): string {
  for (const country of countries().values()) {
    if (country.heir === code && country.until !== null && date <= country.until) return country.code
  }
  return code
}

/** All countries by their code. */
export function countries(): ReadonlyMap<string, Country> {
  table ??= new Map(dataRows('countries/countries.txt').map((row) => [row[0]!, toCountry(row)]))
  return table
}

/** Every name, demonym and capital of every country. */
export function* countryEntries(): Generator<NamedEntry> {
  for (const row of dataRows('countries/countries.txt')) {
    const { code, name } = toCountry(row)
    const actor = plainActor(code, name, 'state', code, [])
    for (const part of [name, ...parts(row[3])]) {
      const [word, weight] = weighted(part, 1)
      yield entry(word, actor, weight, 'country', `${word} is a name of ${name}`)
    }
    for (const part of parts(row[4])) {
      for (const word of numbersOf(part)) yield entry(word, actor, 1, 'demonym', `${word} is of ${name}`)
    }
    for (const part of parts(row[5])) {
      const [word, weight] = weighted(part, 0.9)
      yield entry(word, actor, weight, 'metonym', `${word} is the capital of ${name}`)
    }
  }
}

/** Names that several states share, each with its prior; they replace what the country list says of the name. */
export function* sharedEntries(): Generator<NamedEntry> {
  for (const row of dataRows('actors/ambiguous.txt')) {
    for (const part of parts(row[1])) {
      const [code, weight] = weighted(part, 1)
      const country = countries().get(code)
      if (country === undefined) continue
      const actor = plainActor(code, country.name, 'state', code, [])
      const via = country.capital === row[0] ? 'metonym' : 'country'
      yield entry(row[0]!, actor, weight, via, `${row[0]} may be ${country.name}`)
    }
  }
}

function toCountry(row: readonly string[]): Country {
  const [until, heir] = parts(row[6])
  return {
    code: row[0]!,
    alpha2: row[1]!,
    name: row[2]!,
    capital: parts(row[5])[0] ?? null,
    until: until ?? null,
    heir: heir ?? null,
  }
}

/** "Briton" → "Briton", "Britons"; a word marked `=` or ending in a hiss has no plural of its own. */
function numbersOf(part: string): string[] {
  if (part.startsWith('=')) return [part.slice(1)]
  return /(?:s|sh|ese)$/.test(part) ? [part] : [part, `${part}s`]
}
