import type { Span } from '../../base/span.ts'
import type { Mention } from '../../mentions/mention.ts'
import { numberOfPhrase, singularOf } from '../../mentions/phrase-number.ts'
import type { Actor } from '../actor.ts'
import { actorOfCode, unknownBody, unknownPerson, withSector } from '../make-actor.ts'
import type { Scan } from '../names/name-hit.ts'
import { isPeople, openers } from '../names/words.ts'
import type { PhraseReading } from '../phrases/phrase-reading.ts'
import { homes, type Reference } from '../references/discourse.ts'
import { isSuspect } from '../references/reference.ts'
import { isCountry } from '../references/speaks-for-state.ts'
import type { Told } from '../told.ts'
import type { OpenParty } from './home-candidates.ts'

/** What is known of a party that stays open; null for those who are nobody's to guess: pronouns, bands and
 * suspects (RES16), and who only speaks. */
export function openPartyOf(
  mention: Mention,
  words: readonly string[],
  reading: PhraseReading | null,
  scan: Scan,
  rule: Reference | null,
  { annotations, actorsAt, partsAt }: Told,
): OpenParty | null {
  const title = reading?.title ?? null
  const small = words.map((word) => word.toLowerCase())
  if (mention.kind === 'PRONOUN' || isSuspect(small, title)) return null
  // RES114: "Hence, …", taken for a name
  if (mention.kind === 'PER' && words.length === 1 && openers.has(small[0] ?? '')) return null
  const homesOf = (spans: readonly Span[]) => homes(spans.flatMap(actorsAt))
  const parts = partsAt(mention)
  if (parts.length === 0) return null
  const { start, end, sentence, number } = mention
  return {
    start,
    end,
    sentence,
    number,
    kind: reading?.person ? 'person' : reading?.stranger ? 'name' : 'noun',
    head: singularOf(small.at(-1) ?? ''),
    title,
    pointer: annotations[sentence]?.homes.find(({ party }) => party.start === start && party.end === end)?.at ?? null,
    rule: rule?.weak ? { name: rule.weak, codes: homes(rule.actors) } : null,
    parts: parts.map(({ type, side, beside, across, facing, places }) => ({
      type,
      side,
      beside: homesOf(beside),
      across: homesOf(across),
      facing: homesOf(facing),
      places: homesOf(places),
    })),
    wordAt: (offset) => scan.sentence.tokens.findIndex((token) => token.end > offset),
  }
}

/** The actor that an open party is once its home is known: a person or body of that name, or people of that state. */
export function actorOfHome(
  { kind, title, head }: OpenParty,
  code: string,
  reading: PhraseReading | null,
  name: string,
): Actor {
  const home = actorOfCode(code)
  if (reading?.person) return unknownPerson(reading.person.words, home, title)
  const sectors = title?.sectors ?? []
  if (kind === 'name') return unknownBody(name, home, sectors)
  return withSector(
    home,
    sectors.length > 0 || isCountry(head) || (title === null && isThing(head, name)) ? sectors : ['CIV'],
  )
}

/**
 * RES53: a thing is its state's, and nobody of its people ("villages", "the financial sector"): a noun that no list knows, and that by its
 * ending is not of persons, nor a number or a pronoun of many ("those", "three").
 */
function isThing(head: string, name: string): boolean {
  const isNoun = singularOf(name.split(' ').at(-1) ?? '') === head && /^\p{Ll}{3,}$/u.test(head)
  return isNoun && numberOfPhrase([head]) !== 'many' && !isPeople(`${head}s`) && !head.endsWith('man')
}
