import data from '../../../data/reference/descriptions.json' with { type: 'json' }
import type { Actor } from '../actor.ts'
import type { Title } from '../titles.ts'

/** An office, a government, forces or the country itself: what a text speaks of without saying whose it is. */
export function speaksForState(title: Title | null, head: string): boolean {
  if (title === null) return countryNouns.has(head)
  return title.office !== null ? !isPrivate(title) : title.sectors.some((sector) => stateSectors.has(sector))
}

/** Speaks or acts for its state: a state is seldom both sides of an act, but its police and its people often are. */
export function isOfficial(actor: Actor): boolean {
  return (
    actor.sectors.length === 0 ||
    actor.sectors.some((sector) => sector === 'GOV' || sector === 'MIL' || sector === 'IGO')
  )
}

/** Persons, crowds and bands who act for no state. */
export function isPrivate(title: Title | null): boolean {
  return title !== null && title.sectors.length > 0 && !title.sectors.some((sector) => stateSectors.has(sector))
}

export function isCountry(head: string): boolean {
  return countryNouns.has(head)
}

/** People, police and forces are mostly those of the place of an act; bands, governments and single persons need not be. */
export function isOfPlace(title: Title | null, head: string): boolean {
  if (title === null) return !countryNouns.has(head)
  return title.kind === 'group' && !title.sectors.some((sector) => elsewhere.has(sector))
}

const stateSectors: ReadonlySet<string> = new Set(['GOV', 'MIL', 'LEG', 'JUD', 'SPY', 'COP'])

const elsewhere: ReadonlySet<string> = new Set(['GOV', 'REB', 'CRM', 'REF', 'IGO'])

const countryNouns: ReadonlySet<string> = new Set(data.country.filter((noun) => noun !== 'people'))
