import { countries } from '../actors/countries.ts'
import { dataRows, parts } from '../actors/data-file.ts'

/** How states are called in a summary, by their ISO 3166-1 alpha-3 codes; the code itself where it is unknown. */
export interface StateNames {
  /** "Greece" */
  readonly name: (code: string) => string
  /** "Greek" */
  readonly adjective: (code: string) => string
}

export const stateNames: StateNames = {
  name: (code) => countries().get(code)?.name ?? code,
  adjective: (code) => adjectives().get(code) ?? stateNames.name(code),
}

let table: ReadonlyMap<string, string> | null = null

/** The first of the demonyms of a country is its adjective. */
function adjectives(): ReadonlyMap<string, string> {
  table ??= new Map(
    dataRows('countries/countries.txt').flatMap(([code = '', , , , people]) =>
      parts(people)
        .slice(0, 1)
        .map((first) => [code, first.replace(/^=/, '')] as const),
    ),
  )
  return table
}
