import type { Actor, Sector } from './actor.ts'
import { countries } from './countries.ts'
import { slug } from './name-key.ts'
import type { Title } from './titles.ts'

/** The state or body of a code, by its name where it is a state. */
export function actorOfCode(code: string): Actor {
  const name = countries().get(code)?.name
  return {
    id: code,
    name: name ?? code,
    kind: name === undefined ? 'organisation' : 'state',
    state: name === undefined ? null : code,
    sectors: [],
    office: null,
  }
}

/**
 * The part of a state that a title or noun names: Turkey and "troops" → `TUR:MIL`. Other actors stay as they are. Who mostly serves
 * an international body ("inspectors"), but is of a state, serves its government.
 */
export function withSector(actor: Actor, sectors: readonly Sector[]): Actor {
  const sector = sectors[0] === 'IGO' ? 'GOV' : sectors[0]
  if (sector === undefined || actor.kind !== 'state' || actor.state === null || actor.id !== actor.state) return actor
  return {
    ...actor,
    id: `${actor.id}:${sector}`,
    name: `${actor.name}: ${sectorNames[sector]}`,
    kind: 'organisation',
    sectors: [sector, ...sectors.slice(1)],
  }
}

/** A person whom no list knows: of a state or body where one is given, with what the title says of the office. */
export function unknownPerson(name: string, home: Actor | null, title: Title | null): Actor {
  const owner = home === null ? null : (home.state ?? (home.id.includes(':') ? null : home.id))
  const sectors = title !== null && title.sectors.length > 0 ? title.sectors : (home?.sectors ?? [])
  return {
    id: `${owner ?? 'person'}:${slug(name)}`,
    name,
    kind: 'person',
    state: owner,
    sectors,
    office: title?.office ? { title: title.office, from: null, to: null } : null,
  }
}

/** An organisation, company or place that no list knows, of a state or body. */
export function unknownBody(name: string, home: Actor, sectors: readonly Sector[]): Actor {
  return {
    id: `${home.id}:${slug(name)}`,
    name,
    kind: 'organisation',
    state: home.state,
    sectors,
    office: null,
  }
}

/** The sectors of an actor, for people. */
export const sectorNames: Readonly<Record<Sector, string>> = {
  GOV: 'government',
  MIL: 'military',
  LEG: 'parliament',
  JUD: 'courts',
  SPY: 'intelligence',
  COP: 'police',
  OPP: 'opposition',
  REB: 'rebels',
  IGO: 'international body',
  NGO: 'organisations',
  BUS: 'business',
  MED: 'media',
  CIV: 'people',
  REF: 'refugees',
  REL: 'clergy',
  EDU: 'education',
  PTY: 'party',
  HLH: 'health',
  LAB: 'labour',
  CRM: 'crime',
}
