import type { Sentence } from '../sentences/sentence.ts'
import type { LooseMention } from './mention.ts'
import { pronounOf } from './pronouns.ts'

/**
 * The mention that a third-person pronoun most likely stands for: agreeing in number and kind, in its own sentence or
 * one of the two before, subjects and parties before others, near before far. Null where nothing agrees.
 */
export function findAntecedent(
  text: string,
  sentences: readonly Sentence[],
  loose: readonly LooseMention[],
  pronoun: LooseMention,
): LooseMention | null {
  const features = pronounOf(text.slice(pronoun.start, pronoun.end))
  if (features === null || !['person', 'body'].includes(features.standsFor)) return null
  let best: LooseMention | null = null
  let bestScore = 0
  for (let id = pronoun.id - 1; id >= 0; id--) {
    const candidate = loose[id]
    if (candidate === undefined || candidate.sentence < pronoun.sentence - 2) break
    if (candidate.end > pronoun.start || !agrees(text, candidate, features.standsFor, features.gender)) continue
    const score = salience(sentences, candidate, pronoun)
    if (score > bestScore) [best, bestScore] = [candidate, score]
  }
  return best
}

function agrees(text: string, candidate: LooseMention, standsFor: string, gender: string): boolean {
  if (candidate.kind === 'PRONOUN') {
    const other = pronounOf(text.slice(candidate.start, candidate.end))
    return other !== null && other.standsFor === standsFor && other.gender === gender
  }
  if (candidate.number === 'many') return false
  if (standsFor === 'person') return candidate.kind === 'PER' || (candidate.kind === 'NOMINAL' && candidate.party)
  return candidate.kind === 'ORG' || candidate.kind === 'GPE'
}

function salience(sentences: readonly Sentence[], candidate: LooseMention, pronoun: LooseMention): number {
  const sentence = sentences[candidate.sentence]
  const depth = sentence ? (candidate.start - sentence.start) / Math.max(1, sentence.end - sentence.start) : 1
  const near = [1, 0.8, 0.4][pronoun.sentence - candidate.sentence] ?? 0
  return near * ((candidate.party ? 1 : 0.5) + (1 - depth) * 0.6 + (candidate.kind === 'PER' ? 0.4 : 0))
}
