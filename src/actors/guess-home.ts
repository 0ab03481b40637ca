import model from '../../data/reference/homes.json' with { type: 'json' }
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
  const best = likeliest(candidates)
  if (best === null) return null
  const across = party.parts.flatMap((part) => part.across)
  const isBetween = across.some((code) => code !== best.code)
  const floor = Math.max(
    isBetween ? model.floors.between : model.floors.within,
    party.kind === 'noun' ? 0 : model.floors.named,
  )
  return best.likelihood >= floor ? best : null
}

const weights = new Map<string, number>(Object.entries(model.weights))

function likeliest(candidates: readonly HomeCandidate[]): HomeGuess | null {
  const scores = candidates.map(({ features }) => features.reduce((sum, one) => sum + (weights.get(one) ?? 0), 0))
  const all = [...scores, model.none].map(Math.exp)
  const sum = all.reduce((total, one) => total + one, 0)
  const best = scores.indexOf(Math.max(...scores))
  const code = candidates[best]?.code
  return code === undefined ? null : { code, likelihood: all[best]! / sum }
}
