import data from '../../../data/reference/descriptions.json' with { type: 'json' }
import { singularOf } from '../../mentions/phrase-number.ts'
import type { Scan } from '../names/name-hit.ts'
import { determinerOf } from '../names/words.ts'

/**
 * RES210: "its | citizens | from Chad", "evacuates | 300 citizens | from Chad", "the withdrawal of | troops | from Chad": where they are
 * taken from, and not whose they are.
 */
export function isTakenFrom({ words }: Scan, from: number, at: number): boolean {
  if (words[at] !== 'from') return false
  const noun = singularOf((words[at - 1] ?? '').toLowerCase())
  if (possessive.test(determinerOf(words, from)) && !ofElsewhere.has(noun)) return true
  let before = from - 1
  while (before > from - 6 && !isRemoval(words[before]) && between.test(words[before] ?? '')) before--
  return isRemoval(words[before])
}

function isRemoval(word = ''): boolean {
  return removals.has(word.toLowerCase())
}

const possessive = /^(?:its|their|our)$/
/** what may stand between the taking and the taken */
const between =
  /^(?:of|all|the|some|more|than|about|around|nearly|over|most|its|his|her|their|another|\d[\d,.]*|[a-z]+(?:ed|ing|al|ian))$/i
/** those who are of elsewhere though somebody's: "its guests from Togo" */
const ofElsewhere: ReadonlySet<string> = new Set([
  ...data.ofElsewhere,
  ...data.other,
  ...data.facing,
  ...data.outsiders,
])
const removals: ReadonlySet<string> = new Set(data.removals)
