import { slice } from '../../base/span.ts'
import type { Mention } from '../../mentions/mention.ts'
import { singularOf } from '../../mentions/phrase-number.ts'
import { type Sector, stateOf } from '../actor.ts'
import type { Meant } from '../meant.ts'
import { determinerOf } from '../names/words.ts'
import { tokenRange } from '../phrases/read-mention.ts'
import type { Settled } from '../settled.ts'
import type { Told } from '../told.ts'

/**
 * RES240: "the sailors" after "three Togolese sailors": whoever the own words of a phrase with the same noun said they are, where
 * all such phrases of the text so far are of one state. A headline has its noun from the text behind it ("over detained sailors").
 */
export function toldBefore(mention: Mention, told: Told, { found }: Settled): Meant | null {
  const noun = nounOf(mention, told)
  const isHeadline = told.sentences[mention.sentence]?.kind === 'headline'
  if (noun === null || isOfState(mention, told) || !(isHeadline ? isBare(mention, told) : isDefinite(mention, told)))
    return null
  const same = told.mentions.filter(
    (other) =>
      (isHeadline ? other.sentence > mention.sentence : other.end <= mention.start) && nounOf(other, told) === noun,
  )
  const known = same.flatMap((other) => {
    const reading = told.readings[other.id]
    const meant = found.get(other.id)
    return isMadeOf(mention, other, told) && reading && reading.actors.length > 0 && !reading.weak && meant
      ? [{ other, meant }]
      : []
  })
  const states = new Set(known.flatMap(({ meant }) => meant.actors.map(stateOf)))
  const [nearest] = isHeadline ? known : known.toReversed()
  if (nearest === undefined || states.size !== 1 || states.has('?')) return null
  return { actors: nearest.meant.actors, anyOf: false, reasons: [`"${slice(told.text, nearest.other)}" in the text`] }
}

/** The noun that a phrase without a name of its own, or with that of its state alone, ends on. */
function nounOf(mention: Mention, { text }: Told): string | null {
  if (mention.kind === 'PRONOUN' || !mention.party) return null
  const last = slice(text, mention).split(/\s/u).at(-1) ?? ''
  return /^\p{Ll}[\p{Ll}-]+$/u.test(last) ? singularOf(last) : null
}

/** A government, a court, the police are of whatever state is in mind where they are told. */
function isOfState({ id }: Mention, { readings }: Told): boolean {
  return readings[id]?.title?.sectors.some((sector) => organs.has(sector)) === true
}

const organs: ReadonlySet<Sector> = new Set<Sector>(['GOV', 'JUD', 'LEG', 'COP'])

/** Whether the phrase says nothing of its noun that the other one did not say: not "the allied forces" of "Togolese forces". */
function isMadeOf(mention: Mention, other: Mention, { text }: Told): boolean {
  const said = new Set(wordsIn(slice(text, other)))
  return wordsIn(slice(text, mention))
    .slice(0, -1)
    .every((word) => said.has(word))
}

function wordsIn(words: string): readonly string[] {
  return words.toLowerCase().split(/\s/u)
}

function isDefinite(mention: Mention, { scans }: Told): boolean {
  const scan = scans[mention.sentence]
  if (scan === undefined) return false
  const [from] = tokenRange(scan, mention)
  return ['the', 'these', 'those'].includes(determinerOf(scan.words, from))
}

function isBare(mention: Mention, { scans }: Told): boolean {
  const scan = scans[mention.sentence]
  if (scan === undefined) return false
  const [from] = tokenRange(scan, mention)
  return !/^(?:its|their|his|her|another|other|more)$/u.test(determinerOf(scan.words, from))
}
