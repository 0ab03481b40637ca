import sectorCodes from '../../data/export/sectors.json' with { type: 'json' }
import stateCodes from '../../data/export/state-codes.json' with { type: 'json' }
import { countries } from '../actors/countries.ts'
import type { ActParty } from './act.ts'

const states: Readonly<Record<string, { readonly cow?: number; readonly fips?: string }>> = stateCodes.states
const plover: Readonly<Record<string, string>> = sectorCodes.plover
const cameo: Readonly<Record<string, string>> = sectorCodes.cameo
const cameoCountries: Readonly<Record<string, string>> = sectorCodes.cameoCountries

export const cowOf = (state: string | null): number | null => states[state ?? '']?.cow ?? null
export const fipsOf = (state: string | null): string | null => states[state ?? '']?.fips ?? null
export const countryName = (state: string | null): string | null =>
  state === null ? null : (countries().get(state)?.name ?? null)
export const cameoCountry = (state: string | null): string | null =>
  state === null ? null : (cameoCountries[state] ?? state)

export function ploverSectors({ sectors }: Pick<ActParty, 'sectors'>): readonly string[] {
  return [...new Set(sectors.flatMap((sector) => plover[sector] ?? []))]
}

export function cameoSectors({ sectors }: Pick<ActParty, 'sectors'>): readonly string[] {
  return [...new Set(sectors.flatMap((sector) => cameo[sector] ?? []))]
}

/** CAMEO's actor code: country, then role; a body that is no state by its own name, cut to three letters. */
export function cameoActor(party: ActParty): string {
  const country = cameoCountry(party.state)
  const head = country ?? (party.id.includes(':') ? '' : party.id.slice(0, 3).toUpperCase())
  return head + (cameoSectors(party)[0] ?? '')
}
