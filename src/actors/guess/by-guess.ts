import { slice } from '../../base/span.ts'
import type { Mention } from '../../mentions/mention.ts'
import type { Meant } from '../meant.ts'
import { tokenRange } from '../phrases/read-mention.ts'
import { homes, type Reference } from '../references/discourse.ts'
import type { Told } from '../told.ts'
import type { GuessHome } from './guess-home.ts'
import { homeCandidates, type PartHomes } from './home-candidates.ts'
import { actorOfHome, openPartyOf } from './open-party.ts'

/** A party that nothing else explains, by its most likely home (RES23); `rule` weighs in it. */
export function meantByGuess(mention: Mention, rule: Reference | null, told: Told, guess: GuessHome): Meant | null {
  const { text, scans, readings, referents } = told
  const scan = scans[mention.sentence]
  if (!mention.party || scan === undefined) return null
  const reading = readings[mention.id] ?? null
  const words = scan.words.slice(...tokenRange(scan, mention))
  const party = openPartyOf(mention, words, reading, scan, rule, told)
  const foreign = homes(reading?.concerns ?? [])
  const candidates = party === null ? [] : homeCandidates(party, referents)
  const fitting = candidates.filter(({ code }) => !foreign.includes(code))
  const guessed = party && guess(party, fitting)
  // who visits or receives people of a state is hardly of it
  const visits = party?.parts.some(({ type, across }) => type === 'CONSULT' && across.includes(guessed?.code ?? ''))
  // nor is a person who meets but one other, away from that one's home
  const met = party?.kind === 'person' ? party.parts.flatMap((part) => metAbroad(part)) : []
  if (!guessed || visits || met.includes(guessed.code)) return null
  const { code, likelihood } = guessed
  const actor = actorOfHome(party, code, reading, slice(text, mention))
  const reasons = [`most likely of ${code} by what stands around it (${Math.round(100 * likelihood)} %)`]
  return { actors: [actor], anyOf: false, reasons, title: party.title, likelihood }
}

/** RES93: the home of the only other one in a contact, where it takes place in another state. */
function metAbroad({ type, facing, places }: PartHomes): readonly string[] {
  const isAway = type === 'CONSULT' && places.length > 0 && facing.length === 1 && !places.includes(facing[0]!)
  return isAway ? facing : []
}
