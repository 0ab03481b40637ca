import type { Mention } from '../../mentions/mention.ts'
import { parseTitle } from '../lookups.ts'
import { actorOfCode } from '../make-actor.ts'
import type { NameHit, Scan } from '../names/name-hit.ts'
import { isCapitalised, titleHeads, titleModifiers } from '../names/words.ts'
import type { OfficeCode } from '../office.ts'
import { personActor } from './known-person.ts'
import type { Knowledge, PhraseReading } from './phrase-reading.ts'
import { tokenRange } from './read-mention.ts'

/**
 * "The Chadian counterpart, Ann Lee,": a description of one person is the person whose full name stands behind its comma (RES33),
 * where both can be of one state. Any other reading as it is.
 */
export function withApposed(
  reading: PhraseReading | null,
  mention: Mention,
  scan: Scan | undefined,
  knowledge: Knowledge,
): PhraseReading | null {
  if (reading === null || scan === undefined || reading.person !== null || reading.stranger) return reading
  if (reading.title?.kind !== 'person' || mention.number !== 'one' || reading.actors.length > 1) return reading
  const hit = nameBehind(scan, tokenRange(scan, mention)[1], reading.title.office)
  if (hit === null) return reading
  const [home] = reading.weak ? [] : reading.actors
  const state = home?.state ?? null
  if (home !== undefined && state === null) return reading
  const person = personActor(hit, state === null ? [] : [actorOfCode(state)], reading.title, knowledge)
  if (person === null || person.state === null) return reading
  return { ...reading, actors: [person], weak: false, reasons: [`"${hit.words}" behind its comma`, ...reading.reasons] }
}

/**
 * The full name of one person between a comma and a mark or a verb, with a title of no other office before it; of a list ("the
 * minister, Ann Lee and Bo Kaya") none.
 */
function nameBehind({ words, hits }: Scan, comma: number, office: OfficeCode | null): NameHit | null {
  if (words[comma] !== ',') return null
  const hit = hits.find(({ from, to, person }) => person && from > comma && to - from > 1)
  if (hit === undefined || hit.from > comma + longestTitle) return null
  const between = words.slice(comma + 1, hit.from)
  const title = parseTitle(between.join(' '))
  if (!between.every(isTitleWord) || (office && title?.office && office !== title.office)) return null
  const next = words[hit.to] ?? ''
  const isList =
    next === 'and' || next === 'or' || (next === ',' && hits.some(({ from, person }) => person && from === hit.to + 1))
  return isList ? null : hit
}

/** words from a comma to a name, at most a title between them */
const longestTitle = 5

function isTitleWord(word: string): boolean {
  const lower = word.toLowerCase()
  return isCapitalised(word) && (titleHeads.has(lower) || titleModifiers.has(lower))
}
