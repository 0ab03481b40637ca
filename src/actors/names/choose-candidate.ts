import { stateOf } from '../actor.ts'
import type { Candidate } from '../candidate.ts'
import type { NameHit, Scan } from './name-hit.ts'

/** How often the sure names of an article speak of each state or body. */
export type Votes = ReadonlyMap<string, number>

export function votesOf(scans: readonly Scan[]): Votes {
  const votes = new Map<string, number>()
  for (const { hits } of scans) {
    for (const { candidates } of hits) {
      const [first, second] = candidates
      if (first === undefined || first.weight < 0.7 || (second && second.weight > first.weight / 4)) continue
      const code = stateOf(first.actor)
      votes.set(code, (votes.get(code) ?? 0) + 1)
    }
  }
  return votes
}

/** how much a name of the same state adds; more among towns alone, of which nothing is known beforehand but their size */
const vote = 0.35
const townVote = 1

/**
 * The reading of a name that fits its article: prior weight, raised by other names of the same state. Null where two
 * states stay equally likely, or the best is too unlikely for a name that stands alone.
 */
export function chooseCandidate(hit: NameHit, votes: Votes): Candidate | null {
  let best: Candidate | null = null
  let bestScore = 0
  let second = 0
  const byVote = hit.candidates.every(({ via }) => via === 'city' || via === 'region') ? townVote : vote
  // a large town of a state that the article does not name is no rival of one in a state that it names again and again
  const ownTown = byVote === townVote && hit.candidates.some(({ actor }) => (votes.get(stateOf(actor)) ?? 0) > 1)
  for (const candidate of hit.candidates) {
    const support = Math.min(3, votes.get(stateOf(candidate.actor)) ?? 0)
    if (support === 0 && ownTown) continue
    const score = candidate.weight * (1 + byVote * support)
    if (score > bestScore) {
      if (best !== null && stateOf(best.actor) !== stateOf(candidate.actor)) second = bestScore
      best = candidate
      bestScore = score
    } else if (score > second && best !== null && stateOf(candidate.actor) !== stateOf(best.actor)) second = score
  }
  if (best === null || bestScore < 0.3 || second > bestScore * 0.8) return null
  return isSpokenOf(best, votes) ? best : null
}

/** A body of which many states have one, and a small town, is that of a state of which the article speaks, where it speaks of any (RES57). */
function isSpokenOf(candidate: Candidate, votes: Votes): boolean {
  const { via, weight, actor } = candidate
  const isShared = isSharedBody(candidate) || (via === 'city' && weight < 0.5)
  return !isShared || votes.size === 0 || votes.has(stateOf(actor))
}

/** A body of which many states have one: "the Senate", "the National Security Council". */
export function isSharedBody({ via, weight, actor }: Candidate): boolean {
  return via === 'organisation' && actor.state !== null && weight < 0.7
}
