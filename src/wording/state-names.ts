import { countries } from '../actors/countries.ts'
import { dataRows, parts, weighted } from '../actors/data-file.ts'

/** How states and bodies are called, by their codes, ISO 3166-1 alpha-3 those of states; the code itself where it is unknown. */
export interface StateNames {
  /** "Greece", "European Union" */
  readonly name: (code: string) => string
  /** "Greek" */
  readonly adjective: (code: string) => string
}

export const stateNames: StateNames = {
  name: (code) => countries().get(code)?.name ?? bodies().get(code) ?? code,
  adjective: (code) => adjectives().get(code) ?? stateNames.name(code),
}

let table: ReadonlyMap<string, string> | null = null
let bodyTable: ReadonlyMap<string, string> | null = null

function bodies(): ReadonlyMap<string, string> {
  bodyTable ??= new Map(
    dataRows('actors/bodies.txt').map(([code = '', , names]) => [code, weighted(parts(names)[0] ?? code, 1)[0]]),
  )
  return bodyTable
}

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
