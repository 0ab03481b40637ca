import { codeOf, personsOf } from './codes.ts'
import type { Telling } from './entry.ts'
import { unique } from './kind.ts'
import { samePerson } from './same-person.ts'

type Party = Telling<'engagement'>['record']['parties'][number]

/** Each party once, by its fullest name; alternatives narrowed to the one that is told of alone. */
export function partiesOf(tellings: readonly Telling<'engagement'>[]): readonly Party[] {
  const all = tellings.flatMap((telling) => telling.record.parties.map((party) => ({ party, telling })))
  const sure = unique(all.flatMap(({ party }) => ('actor' in party ? [party.actor] : [])))
  const open = all.filter(({ party }) => 'anyOf' in party && !party.anyOf.some((id) => sure.includes(id)))
  const actors = Object.assign({}, ...tellings.map((telling) => telling.actors)) as Telling['actors']
  const code = (id: string) => codeOf(id, { actors })
  const named = (id: string) => id.includes(':')
  const isPerson = (id: string) => actors[id]?.kind === 'person'
  const others = [...sure, ...open.flatMap(({ party }) => ('anyOf' in party ? party.anyOf : []))]
  const covered = (id: string) =>
    named(id)
      ? sure.some((other) => other.length > id.length && isPerson(other) && isPerson(id) && samePerson(id, other))
      : others.some((other) => named(other) && code(other) === code(id))
  const choices = new Map(
    open.flatMap(({ party }) => ('anyOf' in party ? [[party.anyOf.toSorted().join(' '), party]] : [])),
  )
  return [...sure.filter((id) => !covered(id)).map((actor) => ({ actor })), ...choices.values()]
}

/** The persons among those who take part, as some tellings name them. */
export function personsAmong(tellings: readonly Telling<'engagement'>[]): ReadonlySet<string> {
  return new Set(tellings.flatMap((telling) => [...personsOf(idsOf(telling.record.parties), telling)]))
}

export function idsOf(parties: readonly Party[]): readonly string[] {
  return parties.flatMap((party) => ('actor' in party ? [party.actor] : party.anyOf))
}
