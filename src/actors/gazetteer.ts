import type { PlainDate } from '../base/plain-date.ts'
import type { Candidate } from './candidate.ts'
import { countries, countryEntries, sharedEntries, stateOn } from './countries.ts'
import { curatedEntries } from './curated.ts'
import { nameKey, slug, withoutAccents } from './name-key.ts'
import { heldOn, type NamedEntry, plainActor } from './named-entry.ts'
import { lookupPlace, regionEntries } from './places.ts'

/**
 * What a name may stand for among countries, peoples, bodies, groups, companies and places; best first, empty when the
 * name is unknown. Case matters. A date leaves out what was not so then (the Taliban before they ruled).
 */
export function lookup(name: string, date: PlainDate | null = null): readonly Candidate[] {
  const key = nameKey(name)
  const kin = kinship(key)
  if (kin.length > 0) return kin
  const found = [...candidates(key, date), ...(shouted(key) ? candidates(titleCase(key), date) : [])]
  const then = date === null || date > '1993' ? found : found.map((one) => asOf(one, date))
  return then.sort((a, b) => b.weight - a.weight)
}

/** "Ethnic Albanians" are a people, of no state by that; "Cuban-Americans" are Americans. */
function kinship(key: string): Candidate[] {
  const ethnic = /^[Ee]thnic (\p{Lu}.*)$/u.exec(key)?.[1]
  if (ethnic !== undefined && curated().get(ethnic)?.[0]?.via === 'demonym') {
    const actor = plainActor(`people:ethnic-${slug(ethnic)}`, `ethnic ${ethnic}`, 'people', null, ['CIV'])
    return [{ actor, weight: 0.7, via: 'people', reason: `${key} are a people wherever they live` }]
  }
  const [origin, citizens] = key.split('-')
  if (citizens === undefined || !citizens.endsWith('ns') || !curated().has(origin!)) return []
  return (curated().get(citizens) ?? []).filter((one) => one.via === 'demonym')
}

/** A name of Russia in 1980 is one of the Soviet Union. */
function asOf(one: Candidate, date: PlainDate): Candidate {
  const { id, state } = one.actor
  const then = state === null ? null : stateOn(state, date)
  if (then === null || then === state) return one
  const name = id === state ? (countries().get(then)?.name ?? then) : one.actor.name
  return {
    ...one,
    actor: { ...one.actor, id: then + id.slice(3), name, state: then },
    reason: `${one.reason}, then ${then}`,
  }
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
