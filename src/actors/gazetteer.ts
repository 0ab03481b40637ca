import type { PlainDate } from '../base/plain-date.ts'
import type { Candidate } from './candidate.ts'
import { countryEntries, sharedEntries } from './countries.ts'
import { curatedEntries } from './curated.ts'
import { nameKey, withoutAccents } from './name-key.ts'
import { heldOn, type NamedEntry } from './named-entry.ts'

/**
 * What a name may stand for among countries, peoples, bodies, groups, companies and places; best first, empty when the
 * name is unknown. Case matters. A date leaves out what was not so then (the Taliban before they ruled).
 */
export function lookup(name: string, date: PlainDate | null = null): readonly Candidate[] {
  const key = nameKey(name)
  const found = curated().get(key) ?? curated().get(titleCase(key)) ?? []
  return found.filter((one) => heldOn(one, date)).sort((a, b) => b.weight - a.weight)
}

let index: ReadonlyMap<string, readonly NamedEntry[]> | null = null

function curated(): ReadonlyMap<string, readonly NamedEntry[]> {
  index ??= indexed([...sharedEntries(), ...countryEntries(), ...curatedEntries()])
  return index
}

function indexed(entries: readonly NamedEntry[]): ReadonlyMap<string, readonly NamedEntry[]> {
  const byName = new Map<string, NamedEntry[]>()
  const add = (key: string, one: NamedEntry) => {
    const there = byName.get(key)
    if (there === undefined) byName.set(key, [one])
    else if (!there.some((other) => other.actor.id === one.actor.id && other.from === one.from)) there.push(one)
  }
  for (const one of entries) {
    const key = nameKey(one.name)
    add(key, one)
    const plain = withoutAccents(key)
    if (plain !== key) add(plain, one)
  }
  return byName
}

/** Headlines shout: "NORTH KOREA" is asked for as "North Korea"; short capitals are left alone, they are acronyms. */
function titleCase(key: string): string {
  if (key.length < 5 || key !== key.toUpperCase()) return key
  return key.toLowerCase().replace(/(?<![\p{L}'])\p{L}/gu, (letter) => letter.toUpperCase())
}
