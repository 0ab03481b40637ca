import { isDemonym, type NameHit, type Scan } from '../names/name-hit.ts'
import { type NameGroup, prepositions } from './owners.ts'
import type { Knowledge } from './phrase-reading.ts'

/**
 * RES211: "the Chadian tanker Limburg", "Chadian newspaper Sabah", "the Chadian politician Ada Rome": what a noun says of a state's own is
 * called like a town of another, and is none; "the Chadian-held town Limburg" and what the reader took for a place are.
 */
export function isCalledLikeTown(
  { words }: Scan,
  { hits }: NameGroup,
  first: NameHit | undefined,
  { choose }: Knowledge,
): boolean {
  const [town] = hits
  if (hits.length !== 1 || town === undefined || first === undefined || first === town) return false
  if (town.tag === 'GPE' || town.tag === 'LOC' || !isDemonym(first) || first.affix) return false
  const chosen = choose(town)
  if (chosen === null || !['city', 'region'].includes(chosen.via) || chosen.actor.state === choose(first)?.actor.state)
    return false
  const between = words.slice(first.to, town.from)
  return (
    between.some((word) => /^\p{Ll}/u.test(word)) &&
    !between.some((word) => prepositions.has(word) || ofPlaces.test(word))
  )
}

/** nouns of places, behind which a town is a town */
const ofPlaces =
  /^(?:cit|town|village|port|province|region|district|island|capital|state|area|enclave|exclave|stronghold|settlement|territor|base)(?:y|ies|s)?$/
