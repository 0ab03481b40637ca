import { idsOfParty } from '../entry-party.ts'
import { withoutBodies } from '../within-body.ts'
import { actorsOfAll, codeOf, codesOf, personsOf } from './codes.ts'
import type { Telling } from './entry.ts'
import { unique } from './kind.ts'
import { samePerson } from './same-person.ts'

type Party = Telling<'engagement'>['record']['parties'][number]

/** Each party once, by its fullest name, people of a government by the name of one of them; alternatives narrowed to the one that is told of alone. */
export function partiesOf(tellings: readonly Telling<'engagement'>[]): readonly Party[] {
  const all = tellings.flatMap((telling) => telling.record.parties.map((party) => ({ party, telling })))
  const sure = unique(all.flatMap(({ party }) => ('actor' in party ? [party.actor] : [])))
  const actors = actorsOfAll(tellings)
  const code = (id: string) => codeOf(id, { actors })
  const came = (id: string) => sure.some((other) => other === id || isOneOf(other, id))
  const isOneOf = (other: string, id: string) =>
    isPerson(other) && code(other) === code(id) && isOfSector(other, id) === true
  const isOfSector = (person: string, id: string) => actors[person]?.sectors.some((one) => id.endsWith(`:${one}`))
  const isPerson = (id: string) => actors[id]?.kind === 'person'
  const open = all.filter(({ party }) => 'anyOf' in party && !party.anyOf.some(came))
  const named = (id: string) => id.includes(':')
  const isFuller = (other: string, id: string) =>
    isPerson(id)
      ? other.length > id.length && isPerson(other) && samePerson(id, other)
      : isOneOf(other, id) && !beside(id, other)
  const others = [...sure, ...open.flatMap(({ party }) => ('anyOf' in party ? party.anyOf : []))]
  const together = tellings.map(({ record }) => new Set(idsOf(record.parties)))
  const beside = (id: string, other: string) => together.some((told) => told.has(id) && told.has(other))
  const covered = (id: string) =>
    named(id)
      ? sure.some((other) => isFuller(other, id))
      : others.some((other) => named(other) && code(other) === code(id))
  const choices = new Map(
    open.flatMap(({ party }) => ('anyOf' in party ? [[party.anyOf.toSorted().join(' '), party]] : [])),
  )
  const parties = [...sure.filter((id) => !covered(id)).map((actor) => ({ actor })), ...choices.values()]
  return withoutBodies(parties)
}

/** The states and bodies of those who take part, as some tellings name them. */
export function codesAmong(tellings: readonly Telling<'engagement'>[]): ReadonlySet<string> {
  return new Set(tellings.flatMap((telling) => [...codesOf(idsOf(telling.record.parties), telling)]))
}

/** The persons among those who take part, as some tellings name them. */
export function personsAmong(tellings: readonly Telling<'engagement'>[]): ReadonlySet<string> {
  return new Set(tellings.flatMap((telling) => [...personsOf(idsOf(telling.record.parties), telling)]))
}

export function idsOf(parties: readonly Party[]): readonly string[] {
  return parties.flatMap(idsOfParty)
}
