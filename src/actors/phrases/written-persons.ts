import type { PlainDate } from '../../base/plain-date.ts'
import type { Actor } from '../actor.ts'
import { parseTitle } from '../lookups.ts'
import type { NameHit, Scan } from '../names/name-hit.ts'
import { isHeldOn } from '../person-term.ts'
import type { Title } from '../titles.ts'
import { personActor } from './known-person.ts'
import type { Knowledge } from './phrase-reading.ts'
import { titleEnd, titleStart } from './title-start.ts'

/** Persons by id as the article first writes them in full; the lists may spell a name in another way. */
export function writtenPersons(scans: readonly Scan[], knowledge: Knowledge): ReadonlyMap<string, Written> {
  const persons = new Map<string, Written>()
  for (const scan of scans) {
    for (const hit of scan.hits) {
      if (!hit.person || !isInFull(hit.words)) continue
      const actor = personActor(hit, [], null, knowledge)
      if (actor === null || persons.has(actor.id)) continue
      const title = titleBeside(scan, hit)
      persons.set(actor.id, { name: hit.words, office: title === null || title.former ? null : title.office })
    }
  }
  return persons
}

/** Not a surname alone, though of two parts ("Tom-Lee"), nor as the label of a turn writes it ("ANN LEE"). */
function isInFull(name: string): boolean {
  return name.includes(' ') && name !== name.toUpperCase()
}

/** The title right before a name, or of its apposition: "Chad's army chief, Ann Lee", "Ann Lee, Chad's army chief," (RES151). */
function titleBeside(scan: Scan, hit: NameHit): Title | null {
  const from = titleStart(scan, hit.from)
  return from < hit.from ? titleOf(scan, from, hit.from) : (titleBeforeComma(scan, hit) ?? titleBehindComma(scan, hit))
}

function titleBeforeComma(scan: Scan, { from, to }: NameHit): Title | null {
  const { words } = scan
  const end = from - 1
  if (words[end] !== ',' || /^(?:and|or)$/.test(words[to] ?? '')) return null
  const start = titleStart(scan, end)
  if (start >= end || aspired.test(words[start - 1] ?? '')) return null
  const wider = titleOf(scan, Math.max(0, start - 1), end)
  return wider?.former ? wider : titleOf(scan, start, end)
}

/** "in the race for president, Ann Lee …" */
const aspired = /^(?:as|for|of|to)$/

function titleBehindComma(scan: Scan, { to }: NameHit): Title | null {
  if (scan.words[to] !== ',') return null
  const end = titleEnd(scan, to + 1)
  return /^[,.]$/.test(scan.words[end] ?? '') ? titleOf(scan, to + 1, end) : null
}

function titleOf({ words }: Scan, from: number, to: number): Title | null {
  return parseTitle(words.slice(from, to).join(' '))
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
  /** of the title beside the name */
  readonly office: Title['office']
}
