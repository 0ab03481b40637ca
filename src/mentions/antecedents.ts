import data from '../../data/reference/pronouns.json' with { type: 'json' }
import { hasOddQuotationMark } from '../base/quotation-marks.ts'
import { contains } from '../base/span.ts'
import type { Sentence } from '../sentences/sentence.ts'
import type { LooseMention } from './mention.ts'
import { numberOfPhrase } from './phrase-number.ts'
import { type Pronoun, pronounOf } from './pronouns.ts'

/** What the mentions of its chain so far say of a mention. */
export interface Known {
  /** it is the name of a person */
  readonly person: boolean
  /** as its pronouns have it */
  readonly gender: Pronoun['gender'] | null
}

/** The mentions of a text, as they are asked for antecedents. */
export interface Candidates {
  readonly text: string
  readonly sentences: readonly Sentence[]
  /** in the order of the text */
  readonly loose: readonly LooseMention[]
  readonly bodies: readonly LooseMention[]
  /** parties by where they end */
  readonly parties: ReadonlyMap<number, readonly LooseMention[]>
}

export function candidatesOf(text: string, sentences: readonly Sentence[], loose: readonly LooseMention[]): Candidates {
  const parties = Map.groupBy(
    loose.filter(({ party }) => party),
    ({ end }) => end,
  )
  return { text, sentences, loose, parties, bodies: loose.filter(({ kind }) => kind === 'ORG') }
}

/**
 * The mention that a third-person pronoun most likely stands for: agreeing in number and kind, in its own sentence or
 * one of the two before, subjects and parties before others, near before far; for a person who says something, who spoke before.
 * Null where nothing agrees.
 */
export function findAntecedent(
  among: Candidates,
  pronoun: LooseMention,
  knownOf: (mention: LooseMention) => Known,
): LooseMention | null {
  const { text, loose } = among
  const features = pronounOf(text.slice(pronoun.start, pronoun.end))
  if (features === null || !['person', 'body'].includes(features.standsFor)) return null
  const fits = (one: LooseMention) => agrees(among, one, features, knownOf(one))
  const asked = features.standsFor === 'person' ? whoIsAsked(among, pronoun, fits) : null
  if (asked !== null) return asked
  const isFirst = among.sentences[pronoun.sentence]?.start === pronoun.start
  let best: LooseMention | null = null
  let bestScore = 0
  for (let id = pronoun.id - 1; id >= 0; id--) {
    const candidate = loose[id]
    if (candidate === undefined || candidate.sentence < pronoun.sentence - 2) break
    const known = knownOf(candidate)
    if (candidate.end > pronoun.start || !agrees(among, candidate, features, known)) continue
    if (pronoun.speaks && isWithinWords(text, candidate, pronoun)) continue
    const person = known.person || candidate.kind === 'PRONOUN' || (isFirst && isTitle(text, candidate))
    const whole = wholeOf(among, candidate)
    if (whole.speaks && isQuotedBehind(text, candidate, pronoun)) continue
    const says = pronoun.speaks && (features.standsFor === 'person' || isBehindQuote(text, pronoun))
    const speaks = whole.speaks && (says || (features.standsFor === 'body' && tellsOf(text, whole, pronoun)))
    const near = [1, 0.8, 0.4][pronoun.sentence - candidate.sentence] ?? 0
    const score =
      near *
      (salience(among, isSubject(among, candidate, pronoun) ? { ...whole, party: true } : whole) +
        (features.standsFor === 'person' && person ? 0.4 : 0) +
        (speaks ? 1 : 0))
    if (score > bestScore) [best, bestScore] = [candidate, score]
  }
  return best
}

function agrees(among: Candidates, candidate: LooseMention, { standsFor, gender }: Pronoun, known: Known): boolean {
  const { text } = among
  if (candidate.kind === 'PRONOUN') {
    const other = pronounOf(text.slice(candidate.start, candidate.end))
    return other !== null && other.standsFor === standsFor && other.gender === gender
  }
  if (candidate.number === 'many' || (known.gender !== null && known.gender !== gender)) return false
  if (standsFor === 'person')
    return known.person || (candidate.party && isDescription(text, candidate) && !isOfBody(among, candidate))
  return !known.person && (candidate.kind === 'ORG' || candidate.kind === 'GPE')
}

/** RES9: "Chad said: “If it goes, we go”": between the marks of what he says somebody is no pronoun but "I" and "we". */
function isQuotedBehind(text: string, speaker: LooseMention, pronoun: LooseMention): boolean {
  if (speaker.sentence !== pronoun.sentence) return false
  return hasOddQuotationMark(text.slice(speaker.end, pronoun.start))
}

/** RES9: "“Stay out, President Lee,” he warned": whom somebody speaks to, or of, between the marks is not who speaks. */
function isWithinWords(text: string, { end }: LooseMention, { start }: LooseMention): boolean {
  return isBehindQuote(text, { start }) && hasOddQuotationMark(text.slice(end, start))
}

function isBehindQuote(text: string, { start }: Pick<LooseMention, 'start'>): boolean {
  return /["”] $/u.test(text.slice(Math.max(0, start - 2), start))
}

/** RES9: "Asked whether he would go, X said": who is asked is who then speaks. */
function whoIsAsked(
  among: Candidates,
  pronoun: LooseMention,
  fits: (mention: LooseMention) => boolean,
): LooseMention | null {
  const { text, sentences, loose } = among
  const start = sentences[pronoun.sentence]?.start ?? pronoun.start
  if (!asks.test(text.slice(start, pronoun.start))) return null
  const ofSentence = loose.filter((one) => one.sentence === pronoun.sentence)
  const isBefore = ofSentence.some((one) => one.end <= pronoun.start && one.kind === 'PER')
  const speaker = ofSentence.find((one) => one.start >= pronoun.end && one.kind === 'PER' && wholeOf(among, one).speaks)
  return isBefore || speaker === undefined || !fits(speaker) ? null : speaker
}

const asks = new RegExp(`^["“]?(?:When |While )?(?:${data.asked.join('|')})\\b`, 'iu')

/** "Chad told them that | it": who says something of "it" right behind the saying mostly speaks of itself. */
function tellsOf(text: string, { end }: LooseMention, { start }: LooseMention): boolean {
  return start > end && start - end < 40 && told.test(text.slice(end, start))
}

/** a saying without a comma or another clause */
const told = /^ (?:[\p{Ll}-]+ ){1,4}(?:that )?$/u

/** A person before whom his sentence has a title at most is mostly its subject, though no role is his. */
function isSubject({ text, sentences }: Candidates, name: LooseMention, pronoun: LooseMention): boolean {
  const start = sentences[name.sentence]?.start ?? name.start
  return (
    name.kind === 'PER' &&
    name.sentence === pronoun.sentence &&
    !pronoun.speaks &&
    titleAtMost.test(text.slice(start, name.start))
  )
}

const titleAtMost = /^(?!.*\b(?:of|by|with|to|from|for|after|before|and|when|as|in|on|at)\b)[^,;:"“”]*$/u

/** The party's phrase that a name ends: "Foreign Secretary James Cleverly" acts where James Cleverly does. */
function wholeOf({ parties }: Candidates, name: LooseMention): LooseMention {
  return parties.get(name.end)?.find(({ start }) => start < name.start) ?? name
}

function isDescription(text: string, mention: LooseMention): boolean {
  return mention.kind === 'NOMINAL' || isTitle(text, mention)
}

/** "Foreign Minister", "EAM" */
function isTitle(text: string, { kind, start, end }: LooseMention): boolean {
  const words = text.slice(start, end)
  return shortTitles.has(words) || (kind === 'TITLE' && numberOfPhrase(words.split(' ')) === 'one')
}

const shortTitles: ReadonlySet<string> = new Set(data.shortTitles)

/** A phrase that cuts into the name of a body ("Command" of "Pacific Command") describes nobody. */
function isOfBody({ bodies }: Candidates, phrase: LooseMention): boolean {
  return bodies.some((name) => name !== phrase && contains(name, phrase))
}

function salience({ sentences }: Candidates, { start, sentence: at, party }: LooseMention): number {
  const sentence = sentences[at]
  const depth = sentence ? (start - sentence.start) / Math.max(1, sentence.end - sentence.start) : 1
  return (party ? 1 : 0.5) + (1 - depth) * 0.6
}
