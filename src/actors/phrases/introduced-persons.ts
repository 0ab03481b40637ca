import type { PlainDate } from '../../base/plain-date.ts'
import type { Actor } from '../actor.ts'
import { lookupPerson } from '../lookups.ts'
import type { NameHit, Scan } from '../names/name-hit.ts'
import { isBareTitle } from '../names/scan-names.ts'
import { appositive } from './appositive.ts'
import { surnameOf } from './known-person.ts'
import { listedPerson } from './listed-person.ts'
import type { Knowledge } from './phrase-reading.ts'
import { readPhrase } from './read-phrase.ts'
import { titleStart } from './title-start.ts'

/**
 * Persons whom the article introduces with a state ("Thailand's foreign minister, Kasit Piromya", "Wang Yi, China's
 * foreign minister"), by full name and by its last part, and by its first ("han …"), in small letters; the first introduction stands.
 */
export function introducedPersons(scans: readonly Scan[], knowledge: Knowledge): ReadonlyMap<string, Actor> {
  const persons = new Map<string, Actor>()
  const full = new Set(
    scans.flatMap(({ hits }) => hits.filter(isFull).map(({ words }) => surnameOf(words.toLowerCase()))),
  )
  for (const scan of scans) {
    for (const hit of scan.hits) {
      if (!hit.person || isBareTitle(scan.words, hit.from, hit.to)) continue
      // "left by Lee from Chad" introduces nobody of whom the text has the full name
      if (!isFull(hit) && full.has(hit.words.toLowerCase())) continue
      const actor = introduction(scan, hit, knowledge)
      if (actor === null || contradictsFame(hit, actor)) continue
      const name = hit.words.toLowerCase()
      const last = surnameOf(name)
      const keys = hasFamousNamesake(last, actor, knowledge.date) ? [name] : [name, last]
      for (const key of [...keys, `${name.split(' ')[0]} …`]) {
        if (!persons.has(key)) persons.set(key, actor)
      }
    }
  }
  return persons
}

function isFull({ person, from, to }: NameHit): boolean {
  return person && to - from > 1
}

function introduction(scan: Scan, hit: NameHit, knowledge: Knowledge): Actor | null {
  const listed = listedPerson(scan, hit, knowledge)
  if (listed !== undefined) return listed
  const inPhrase = readPhrase(scan, titleStart(scan, hit.from), hit.to, knowledge)
  const [actor] = inPhrase.actors
  if (
    actor &&
    actor.state !== null &&
    inPhrase.person === hit &&
    inPhrase.reasons.some((reason) => reason.includes(' of '))
  )
    return actor
  return appositive(scan, hit, knowledge)
}

/** What looks like an introduction gives way where the lists know the name well and in another state. */
function contradictsFame(hit: NameHit, actor: Actor): boolean {
  const [best] = hit.candidates
  return (
    best !== undefined &&
    best.weight >= 0.85 &&
    !hit.candidates.some((one) => one.weight > 0.2 && one.actor.state === actor.state)
  )
}

/** "my son Beau Biden" makes nobody else of "Biden" alone, whom the lists know well (RES7). */
function hasFamousNamesake(last: string, actor: Actor, date: PlainDate | null): boolean {
  const [best] = lookupPerson(last, date)
  return best !== undefined && best.weight >= 0.95 && best.actor.id !== actor.id
}
