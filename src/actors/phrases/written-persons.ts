import type { PlainDate } from '../../base/plain-date.ts'
import type { Actor } from '../actor.ts'
import { parseTitle } from '../lookups.ts'
import type { Scan } from '../names/name-hit.ts'
import { isHeldOn } from '../person-term.ts'
import type { Title } from '../titles.ts'
import { personActor } from './known-person.ts'
import type { Knowledge } from './phrase-reading.ts'
import { titleStart } from './title-start.ts'

/** Persons by id as the article first writes them in full; the lists may spell a name in another way. */
export function writtenPersons(scans: readonly Scan[], knowledge: Knowledge): ReadonlyMap<string, Written> {
  const persons = new Map<string, Written>()
  for (const scan of scans) {
    for (const hit of scan.hits) {
      if (!hit.person || hit.to - hit.from < 2) continue
      const actor = personActor(hit, [], null, knowledge)
      if (actor === null || persons.has(actor.id)) continue
      const title = parseTitle(scan.words.slice(titleStart(scan, hit.from), hit.from).join(' '))
      persons.set(actor.id, { name: hit.words, office: title === null || title.former ? null : title.office })
    }
  }
  return persons
}

/** RES151: the name as the article spells it, and the office it gives where the one of the lists was not held on the day. */
export function asWritten(actor: Actor, written: Written | undefined, published: PlainDate | null): Actor {
  if (written === undefined) return actor
  const { name, office: title } = written
  const { office } = actor
  const isHeld = office === null || published === null || isHeldOn(office, published)
  const isOther = title !== null && !isHeld && parseTitle(office.title)?.office !== title
  return { ...actor, name, office: isOther ? { title, from: null, to: null } : office }
}

/** How the article writes a person whom the lists know. */
export interface Written {
  readonly name: string
  /** of the title before the name */
  readonly office: Title['office']
}
