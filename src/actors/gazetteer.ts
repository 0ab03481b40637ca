import type { PlainDate } from '../base/plain-date.ts'
import type { Candidate } from './candidate.ts'
import { countryEntries, sharedEntries } from './countries.ts'
import { curatedEntries } from './curated.ts'
import { nameKey, withoutAccents } from './name-key.ts'
import { heldOn, type NamedEntry } from './named-entry.ts'
import { lookupPlace, regionEntries } from './places.ts'

/**
 * What a name may stand for among countries, peoples, bodies, groups, companies and places; best first, empty when the
 * name is unknown. Case matters. A date leaves out what was not so then (the Taliban before they ruled).
 */
export function lookup(name: string, date: PlainDate | null = null): readonly Candidate[] {
  const key = nameKey(name)
  const found = [...candidates(key, date), ...(shouted(key) ? candidates(titleCase(key), date) : [])]
  return found.sort((a, b) => b.weight - a.weight)
}

/** Towns count less beside a better known bearer of their name, and not at all where that one is of the same state. */
function candidates(key: string, date: PlainDate | null): Candidate[] {
  const known = (curated().get(key) ?? []).filter((one) => heldOn(one, date))
  const places = lookupPlace(key).filter((place) => !known.some((one) => one.actor.state === place.actor.state))
  const most = Math.max(0, ...known.map((one) => one.weight))
  return [...known, ...places.map((place) => ({ ...place, weight: place.weight * (1 - 0.85 * most) }))]
}

let index: ReadonlyMap<string, readonly NamedEntry[]> | null = null

function curated(): ReadonlyMap<string, readonly NamedEntry[]> {
  index ??= indexed([...sharedEntries(), ...countryEntries(), ...curatedEntries(), ...regionEntries()])
  return index
}

function indexed(entries: readonly NamedEntry[]): ReadonlyMap<string, readonly NamedEntry[]> {
  const byName = new Map<string, NamedEntry[]>()
  const add = (key: string, one: NamedEntry) => {
    const there = byName.get(key) ?? []
    byName.set(key, there)
    const at = there.findIndex((other) => other.actor.id === one.actor.id && other.from === one.from)
    // the list of shared names comes first: its prior stays, the later list knows what kind of name it is
    if (at < 0) there.push(one)
    else if (there[at]!.reason.includes(' may be ')) there[at] = { ...one, weight: there[at]!.weight }
  }
  for (const one of entries) {
    const key = nameKey(one.name)
    add(key, one)
    const plain = withoutAccents(key)
    if (plain !== key) add(plain, one)
  }
  return byName
}

/** Headlines shout: "NORTH KOREA" is asked for as "North Korea" too; short capitals are left alone, they are acronyms. */
function shouted(key: string): boolean {
  return key.length > 4 && key === key.toUpperCase() && key !== key.toLowerCase()
}

function titleCase(key: string): string {
  return key.toLowerCase().replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase())
}
