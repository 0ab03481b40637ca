import { singularOf } from '../../mentions/phrase-number.ts'
import { stateOf, unique } from '../actor.ts'
import type { Candidate } from '../candidate.ts'
import { parseTitle } from '../lookups.ts'
import { actorOfCode, withSector } from '../make-actor.ts'
import type { NameHit, Scan } from '../names/name-hit.ts'
import { isPeople } from '../names/words.ts'
import { chiefOffices, type OfficeCode, soleOffices } from '../office.ts'
import { holderOf } from '../persons.ts'
import type { Title } from '../titles.ts'
import { fame, personActor } from './known-person.ts'
import type { NameGroup } from './owners.ts'
import { headEnd, type Owner } from './phrase-owner.ts'
import { type Knowledge, nobody, type PhraseReading } from './phrase-reading.ts'

/** A phrase with the name of a person at its head. */
export function personReading(
  person: NameHit,
  owner: Owner | null,
  title: Title | null,
  knowledge: Knowledge,
): PhraseReading {
  const isElsewhere = owner?.implied && (isIntroduced(person, knowledge) || isOfAnother(person, owner, title))
  const homes = owner === null || owner.weak || isElsewhere ? [] : owner.homes
  const actor = personActor(person, homes, title, knowledge)
  const reasons =
    actor === null ? [] : [owner === null ? `"${person.words}" is known` : `"${person.words}" of ${owner.reason}`]
  return { ...nobody, actors: actor === null ? [] : [actor], title, person, reasons }
}

/**
 * A name says more than that the title is mostly of one body: whom the lists know well elsewhere, and a secretary general whom they do
 * not know as that of the UN, are of another (RES99).
 */
function isOfAnother({ candidates }: NameHit, { homes }: Owner, title: Title | null): boolean {
  if (candidates.some(({ actor }) => homes.some((home) => stateOf(home) === stateOf(actor)))) return false
  return title?.office === 'secretary-general' || (candidates[0]?.weight ?? 0) >= fame
}

function isIntroduced(person: NameHit, { persons }: Knowledge): boolean {
  return persons.has(person.words.toLowerCase())
}

/** A phrase with the names of states or bodies at its head. */
export function headReading(
  head: NameGroup,
  owner: Owner | null,
  title: Title | null,
  knowledge: Knowledge,
): PhraseReading {
  const actors = head.hits.flatMap((hit) => {
    const home = owner?.weak === false ? owner.homes[0] : undefined
    const chosen = knowledge.choose(hit) ?? (home?.kind === 'state' ? ofKind(hit) : null)
    if (chosen === null) return []
    // "Ugandan rebel group Y": the words before the name say whose it is
    if (chosen.actor.state === null && chosen.actor.kind !== 'organisation' && home?.kind === 'state')
      return [{ ...chosen.actor, state: home.state }]
    // "Brazilian Senate": a body that several states have is the one of the state before it
    if (chosen.via === 'organisation' && home?.kind === 'state' && chosen.actor.state !== home.state)
      return [
        withSector(
          { ...home, id: home.state ?? home.id },
          chosen.actor.sectors.includes('IGO') ? [] : chosen.actor.sectors,
        ),
      ]
    return [chosen.actor]
  })
  return {
    ...nobody,
    actors: unique(actors),
    anyOf: head.or,
    title,
    reasons: head.hits.map((hit) => `"${hit.words}" by name`),
  }
}

/** "Brazilian Senate": what such a body is, though the article speaks of no state whose it would be. */
function ofKind({ candidates: [best] }: NameHit): Candidate | null {
  return best?.via === 'organisation' ? best : null
}

/** A phrase without a name at its head, that says whose the party is. */
export function ownedReading(
  scan: Scan,
  from: number,
  to: number,
  owner: Owner,
  title: Title | null,
  knowledge: Knowledge,
): PhraseReading {
  const { date } = knowledge
  const isOne = owner.homes.length === 1 && !/s$/.test(scan.words[headEnd(scan, from, to) - 1] ?? '')
  const words = scan.words.slice(from, to).join(' ')
  const office = isOne ? officeHeld(title, words, owner.implied === true) : null
  const actors = owner.homes.map((home) => {
    const isHeld = office !== null && date !== null && home.kind === 'state' && home.state !== null
    const holder = isHeld ? holderOf(home.state, office, date) : null
    if (holder) return holder.actor
    if (title !== null && isDischarged(title, words)) return withSector(home, ['CIV'])
    // RES173: "the Ohio senator", "a Bavarian lawmaker" sits in the parliament of the state and is not the region
    if (title?.office === 'legislator' && home.kind === 'state' && home.state !== null && home.id !== home.state)
      return withSector(actorOfCode(home.state), title.sectors)
    return withSector(home, title?.sectors ?? (isPeople(scan.words[to - 1] ?? '') ? ['CIV'] : []))
  })
  return {
    ...nobody,
    actors: unique(actors),
    anyOf: owner.or,
    title,
    weak: owner.weak,
    reasons: [`of ${owner.reason}`],
  }
}

/**
 * The office whose holder on the day a title means by itself; null where it means nobody, or not who holds it. A title that exists in
 * one state, with the office that only one there has, is the holder's: "the Pope" (RES212).
 */
function officeHeld(title: Title | null, words: string, isOfOneState: boolean): OfficeCode | null {
  if (title?.kind !== 'person' || title.office === null || title.former || notHolder.test(words)) return null
  const isSole = chiefOffices.has(title.office) || (isOfOneState && ofOneState.has(title.office))
  return isSole ? title.office : null
}

const ofOneState: ReadonlySet<OfficeCode> = new Set([...soleOffices, 'religious-leader'])

const notHolder = /\b(?:former|ex|late|deputy|vice|next|future|acting|interim|then|previous|designate|elect)\b/i

/** RES167: "a former soldier", "former diplomats" are no longer of the force or the government that they served. */
function isDischarged({ former, kind, words: noun }: Title, phrase: string): boolean {
  const isPerson = kind === 'person' || parseTitle(singularOf(noun))?.kind === 'person'
  return former && isPerson && !inOfficeThen.test(phrase)
}

/** who was in office when he did what is told */
const inOfficeThen = /\b(?:then|outgoing|late)\b/i
