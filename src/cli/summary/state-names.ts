import { countries } from '../../actors/countries.ts'

/** The name of a state as news writes it, by its ISO 3166-1 alpha-3 code; the code itself where it is unknown. */
export function nameOfState(code: string): string {
  return countries().get(code)?.name ?? code
}
