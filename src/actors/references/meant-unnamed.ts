import { slice } from '../../base/span.ts'
import type { Mention } from '../../mentions/mention.ts'
import { meantByGuess } from '../guess/by-guess.ts'
import type { GuessHome } from '../guess/guess-home.ts'
import { allOf, type Meant } from '../meant.ts'
import { soleOffices } from '../office.ts'
import type { ReadMentions } from '../phrases/read-mentions.ts'
import type { Settled } from '../settled.ts'
import type { Told } from '../told.ts'
import type { Speakers } from '../voices/speakers.ts'
import { isBarred, isNamedStranger } from './barred.ts'
import { meantByReference } from './by-reference.ts'
import { isCutOff, wholeOfCut, wholeOfTitle } from './cut-off.ts'
import type { Reference } from './discourse.ts'
import { ofJointStatement } from './joint-statement.ts'
import { bearerOf } from './title-bearer.ts'
import { toldBefore } from './told-before.ts'

/** What else tells whom a mention means whose own words do not. */
export interface Around extends Pick<ReadMentions, 'beside' | 'listed'> {
  readonly speakers: Speakers
  /** those of the contact that the text opens with (RES142) */
  readonly ofOpening: (mention: Mention) => Reference | null
  readonly guess: GuessHome
}

/** Whom a mention means whose own words do not say it: by a longer phrase, its chain, its title, what the text has named, or a guess. */
export function meantUnnamed(mention: Mention, told: Told, settled: Settled, around: Around): Meant | null {
  const { text } = told
  const { found, named, meant } = settled
  const { speakers } = around
  const reading = told.readings[mention.id]
  const known = around.beside(mention).filter(({ id }) => found.has(id))
  if (mention.kind !== 'PRONOUN' && isCutOff(slice(text, mention))) {
    const whole = wholeOfCut(mention, known)
    if (whole !== undefined) return found.get(whole.id)!
    if (!soleOffices.has(reading?.title?.office ?? 'minister')) return null
  }
  const whole = speakers.voice === null ? wholeOfTitle(text, mention, reading, known) : undefined
  const other =
    (whole && found.get(whole.id)) ??
    around.ofOpening(mention) ??
    ofJointStatement(mention, { ...told, voice: speakers.voice })
  if (other !== null) return { ...other, anyOf: false }
  // what a bare description was taken for passes on to pronouns only, never to names
  const isPronoun = mention.kind === 'PRONOUN'
  const chained = named.get(mention.chain) ?? (isPronoun ? meant.get(mention.chain) : undefined)
  const listed = around.listed(mention)
  if (listed.length > 0) return allOf(listed.map((person) => found.get(person.id) ?? named.get(person.chain)))
  const speaking = speakers.at(mention)
  if (chained !== undefined && !isBarred(chained, mention, speaking.self, told))
    return { ...chained, anyOf: false, reasons: ['named elsewhere in the article', ...chained.reasons] }
  const bearer = bearerOf(mention, told)
  if (bearer !== null) return { actors: [bearer], anyOf: false, reasons: [`bears that title: ${bearer.name}`] }
  const before = reading?.title?.office ? null : toldBefore(mention, told, settled)
  if (before !== null) return before
  const refers = (mention.party || isPronoun) && !isNamedStranger(told, mention, chained)
  const rule = refers ? meantByReference(mention, told, speaking) : null
  return rule !== null && rule.weak === undefined ? rule : meantByGuess(mention, rule, told, around.guess)
}
