import type { PlainDate } from '../../base/plain-date.ts'
import { lastName, withoutSuffix } from '../../mentions/name-suffix.ts'
import { areRelatives } from '../../mentions/relatives.ts'
import { type Actor, stateOf } from '../actor.ts'
import type { Candidate } from '../candidate.ts'
import { unknownPerson } from '../make-actor.ts'
import type { NameHit } from '../names/name-hit.ts'
import { chiefOffices } from '../office.ts'
import { personWords } from '../person-key.ts'
import { holderOf } from '../persons.ts'
import type { Title } from '../titles.ts'
import type { Knowledge } from './phrase-reading.ts'

/** The person of that name: one of the given homes if it is known there, else as the article or the lists know it. */
export function personActor(
  person: NameHit,
  homes: readonly Actor[],
  title: Title | null,
  knowledge: Knowledge,
): Actor | null {
  const home = homes[0]
  const key = person.words.toLowerCase()
  if (home !== undefined) {
    const code = home.state ?? home.id
    const match = person.candidates.find((one) => one.actor.state === code)
    return match?.actor ?? unknownPerson(person.words, home, title)
  }
  const bySurname = knowledge.persons.get(surnameOf(key))
  const isRelative = bySurname !== undefined && areRelatives(person.words, bySurname.name)
  const met = knowledge.persons.get(key) ?? (isRelative ? undefined : bySurname) ?? knowledge.persons.get(`${key} …`)
  if (met) return met
  const known =
    inOffice(person, title, knowledge.date) ?? monarchAmong(person, title, knowledge.date) ?? person.candidates[0]
  if (known && known.weight < fame && !knowledge.isSpokenOf(stateOf(known.actor))) return null
  if (known && known.weight >= (title?.office || person.tag === 'PER' ? 0.3 : 0.45)) return known.actor
  return null
}

/** The surname of a full name, also behind a hyphen, without "Jr." (RES71). */
export function surnameOf(name: string): string {
  return lastName(withoutSuffix(name).split(/[\s-]/))
}

/** a namesake in the lists below this weight is meant only where the article speaks of his state (RES20) */
export const fame = 0.7

/** "Prime Minister Lee": the only one of that name who held that office on the day, whatever the weight of namesakes (RES15). */
function inOffice(person: NameHit, title: Title | null, date: PlainDate | null): Candidate | null {
  if (!title?.office || title.former || date === null || !chiefOffices.has(title.office)) return null
  const holders = person.candidates.filter(({ actor }) => {
    const { state, office } = actor
    return state !== null && office !== null && holderOf(state, title.office!, date)?.actor.id === actor.id
  })
  return holders.length === 1 ? { ...holders[0]!, weight: 1 } : null
}

/** RES182: "King Omar", of whose state the lists know others of that name better: a monarch goes by his first name. */
function monarchAmong({ words, candidates }: NameHit, title: Title | null, date: PlainDate | null): Candidate | null {
  if (title?.office !== 'monarch' || title.former || date === null) return null
  const [first, ...more] = personWords(words)
  const monarchs = candidates.flatMap(({ actor }) =>
    actor.state === null ? [] : (holderOf(actor.state, 'monarch', date) ?? []),
  )
  const [monarch, other] = monarchs.filter(({ actor }) => more.length === 0 && personWords(actor.name)[0] === first)
  return monarch === undefined || (other !== undefined && other.actor.id !== monarch.actor.id)
    ? null
    : { ...monarch, weight: 1 }
}
