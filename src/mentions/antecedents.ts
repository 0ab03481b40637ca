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

/**
 * The mention that a third-person pronoun most likely stands for: agreeing in number and kind, in its own sentence or
 * one of the two before, subjects and parties before others, near before far; for a person who says something, who spoke before.
 * Null where nothing agrees.
 */
export function findAntecedent(
  text: string,
  sentences: readonly Sentence[],
  loose: readonly LooseMention[],
  pronoun: LooseMention,
  knownOf: (mention: LooseMention) => Known,
): LooseMention | null {
  const features = pronounOf(text.slice(pronoun.start, pronoun.end))
  if (features === null || !['person', 'body'].includes(features.standsFor)) return null
  let best: LooseMention | null = null
  let bestScore = 0
  for (let id = pronoun.id - 1; id >= 0; id--) {
    const candidate = loose[id]
    if (candidate === undefined || candidate.sentence < pronoun.sentence - 2) break
    const known = knownOf(candidate)
    if (candidate.end > pronoun.start || !agrees(text, loose, candidate, features, known)) continue
    const person = known.person || candidate.kind === 'PRONOUN'
    const whole = wholeOf(loose, candidate)
    const speaks = features.standsFor === 'person' && pronoun.speaks && whole.speaks
    const near = [1, 0.8, 0.4][pronoun.sentence - candidate.sentence] ?? 0
    const score =
      near * (salience(sentences, whole) + (features.standsFor === 'person' && person ? 0.4 : 0) + (speaks ? 1 : 0))
    if (score > bestScore) [best, bestScore] = [candidate, score]
  }
  return best
}

function agrees(
  text: string,
  loose: readonly LooseMention[],
  candidate: LooseMention,
  { standsFor, gender }: Pronoun,
  known: Known,
): boolean {
  if (candidate.kind === 'PRONOUN') {
    const other = pronounOf(text.slice(candidate.start, candidate.end))
    return other !== null && other.standsFor === standsFor && other.gender === gender
  }
  if (candidate.number === 'many' || (known.gender !== null && known.gender !== gender)) return false
  if (standsFor === 'person')
    return known.person || (candidate.party && isDescription(text, candidate) && !isOfBody(loose, candidate))
  return !known.person && (candidate.kind === 'ORG' || candidate.kind === 'GPE')
}

/** The party's phrase that a name ends: "Foreign Secretary James Cleverly" acts where James Cleverly does. */
function wholeOf(loose: readonly LooseMention[], name: LooseMention): LooseMention {
  return loose.find((one) => one.party && one.end === name.end && one.start < name.start) ?? name
}

function isDescription(text: string, { kind, start, end }: LooseMention): boolean {
  return kind === 'NOMINAL' || (kind === 'TITLE' && numberOfPhrase(text.slice(start, end).split(' ')) === 'one')
}

/** A phrase that cuts into the name of a body ("Command" of "Pacific Command") describes nobody. */
function isOfBody(loose: readonly LooseMention[], phrase: LooseMention): boolean {
  return loose.some((name) => name.kind === 'ORG' && contains(name, phrase))
}

function salience(sentences: readonly Sentence[], { start, sentence: at, party }: LooseMention): number {
  const sentence = sentences[at]
  const depth = sentence ? (start - sentence.start) / Math.max(1, sentence.end - sentence.start) : 1
  return (party ? 1 : 0.5) + (1 - depth) * 0.6
}
