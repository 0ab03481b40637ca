import type { Mention } from '../../mentions/mention.ts'
import type { Actor } from '../actor.ts'
import { withSector } from '../make-actor.ts'
import { isDemonym, type Scan } from '../names/name-hit.ts'
import type { PhraseReading } from './phrase-reading.ts'

type Readings = readonly (PhraseReading | null)[]

/**
 * Adjectives before one noun share it: "Chadian and Malian border guards" are guards of both (RES100). A reader marks the first as a
 * party of its own, which by itself is the state.
 */
export function withSharedNouns(
  text: string,
  mentions: readonly Mention[],
  readings: Readings,
  scans: readonly Scan[],
): Readings {
  const parties = mentions.filter(({ party }) => party)
  const shared = new Map<number, PhraseReading>()
  for (const [at, one] of [...parties.entries()].reverse()) {
    const next = parties[at + 1]
    const reading = readings[one.id]
    if (next === undefined || next.sentence !== one.sentence || !reading) continue
    const between = text.slice(one.end, next.start)
    if (!last.test(between) && !(between === ', ' && shared.has(next.id))) continue
    const noun = shared.get(next.id) ?? readings[next.id]
    const sectors = noun && next.number !== 'one' ? sectorsOf(noun) : []
    if (sectors.length === 0 || !isAdjective(one, scans[one.sentence])) continue
    shared.set(one.id, { ...reading, actors: reading.actors.map((actor) => withSector(actor, sectors)) })
  }
  return shared.size === 0 ? readings : readings.map((reading, id) => shared.get(id) ?? reading)
}

/** before the last of several adjectives */
const last = /^,? and $/u

/** What part of its state the noun names; nothing where it names a person, a body or the state itself. */
function sectorsOf({ actors: [actor, ...more], person }: PhraseReading): Actor['sectors'] {
  const isPart = actor !== undefined && actor.id === `${actor.state}:${actor.sectors[0]}`
  return isPart && more.length === 0 && person === null ? actor.sectors : []
}

/** It ends with the adjective of a state ("three Chadian"), which is no noun of many ("Chadians"). */
function isAdjective({ end }: Mention, scan: Scan | undefined): boolean {
  const hit = scan?.hits.find((one) => one.end === end)
  return (
    hit !== undefined && (isDemonym(hit) || /^(?:U\.?S\.?|U\.?K\.?)$/u.test(hit.words)) && !/[^s]s$/u.test(hit.words)
  )
}
