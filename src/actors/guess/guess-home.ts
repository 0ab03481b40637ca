import learnt from '../../../data/reference/homes.json' with { type: 'json' }
import type { HomeCandidate, OpenParty } from './home-candidates.ts'

/** Says which state or body an open party most likely belongs to, and how likely; null where it should stay open. */
export type GuessHome = (party: OpenParty, candidates: readonly HomeCandidate[]) => HomeGuess | null

export interface HomeGuess {
  readonly code: string
  /** 0–1, after a softmax over all candidates and "none of them" */
  readonly likelihood: number
}

/**
 * Guesses by a log-linear model learnt from annotated sentences (`scripts/learn-homes.ts`). A guess that would make an act
 * between two states has to be nearly sure (RES23).
 */
export const guessHome: GuessHome = (party, candidates) => {
  const shares = withPointer(sharesOf(candidates, model), party, candidates).slice(0, -1)
  const likelihood = Math.max(...shares)
  const code = candidates[shares.indexOf(likelihood)]?.code
  if (code === undefined) return null
  const floor = makesActBetween(party, code) ? floors.between : floors.within
  return likelihood >= floor ? { code, likelihood } : null
}

/**
 * What surroundings and the reader's pointer say together: a product of the two, the pointer weighing more, shared out again. Who is
 * not named in the sentence, and none at all, have what the pointer leaves over.
 */
function withPointer(
  shares: readonly number[],
  { pointer }: OpenParty,
  candidates: readonly HomeCandidate[],
): readonly number[] {
  if (pointer === null) return shares
  const left = 1 - pointer.reduce((sum, { score }) => sum + score, 0)
  const products = shares.map(
    (share, n) => share ** surroundings * (leastPointed + Math.max(0, candidates[n]?.pointed ?? left)),
  )
  const sum = products.reduce((total, one) => total + one, 0)
  return products.map((one) => one / sum)
}

/** Weights of features, and of the answer "none of them". */
export interface HomeModel {
  readonly weights: ReadonlyMap<string, number>
  readonly none: number
}

/** The share of each candidate, and last that of none (softmax). */
export function sharesOf(candidates: readonly HomeCandidate[], { weights, none }: HomeModel): readonly number[] {
  const scores = candidates.map(({ features }) => features.reduce((sum, one) => sum + (weights.get(one) ?? 0), 0))
  const most = Math.max(...scores, none)
  const powers = [...scores, none].map((score) => Math.exp(score - most))
  const sum = powers.reduce((total, one) => total + one, 0)
  return powers.map((one) => one / sum)
}

/** Whether somebody of another state or body stands on the other side of an act of the party. */
export function makesActBetween({ parts }: OpenParty, code: string): boolean {
  return parts.some(({ across }) => across.some((one) => one !== code))
}

const { floors } = learnt
/** The exponent of what surroundings say: they and the pointer see much the same. */
const surroundings = 0.5
/** No word is certainly none. */
const leastPointed = 0.01
const model: HomeModel = { weights: new Map(Object.entries(learnt.weights)), none: learnt.none }
