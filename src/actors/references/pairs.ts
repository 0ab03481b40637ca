import type { Span } from '../../base/span.ts'
import { actorOfCode } from '../make-actor.ts'
import { homes, type Referent, ranked, salienceAt } from './discourse.ts'

type At = Span & { readonly sentence: number }

/**
 * The two states or bodies that a text has been about when a phrase for two comes: those it speaks of most, and in the same
 * sentences; else `met`; where it begins with such a phrase, those of whom it goes on to speak.
 */
export function pairBefore(
  referents: readonly Referent[],
  at: At,
  fits: (code: string) => boolean,
  met: readonly [string, string] | null = null,
): readonly [string, string] | null {
  const spoken = referents.filter((one) => !one.together)
  const before = spoken.filter((one) => one.start < at.start)
  return pairAmong(before, at, fits) ?? met ?? pairAmong(spoken, at, fits)
}

function pairAmong(
  before: readonly Referent[],
  at: At,
  fits: (code: string) => boolean,
): readonly [string, string] | null {
  const scores = withArticle(salienceAt(before, at), before)
  const codes = ranked(scores).filter(([code]) => fits(code))
  const shared = sharedSentences(before, at)
  let best: readonly [string, string] | null = null
  let most = 0
  for (const [index, [one, score]] of codes.entries()) {
    for (const [other, second] of codes.slice(index + 1)) {
      const sum = weightOf(one) * score + weightOf(other) * second + bond * (shared.get(keyOf(one, other)) ?? 0)
      if (sum > most) [best, most] = [[one, other], sum]
    }
  }
  return best
}

/** How often two are spoken of in one sentence; a sentence that speaks of many tells little of any two. */
function sharedSentences(referents: readonly Referent[], { sentence }: At): ReadonlyMap<string, number> {
  const spoken = new Map<number, Map<string, number>>()
  for (const one of referents) {
    const codes = spoken.get(one.sentence) ?? new Map<string, number>()
    for (const code of one.place ? [] : homes(one.actors))
      codes.set(code, Math.max(codes.get(code) ?? 0, one.party ? 1 : 0.7))
    spoken.set(one.sentence, codes)
  }
  const shared = new Map<string, number>()
  for (const [index, codes] of spoken) {
    const near = Math.max(0.4, 0.85 ** (sentence - index))
    const all = [...codes]
    for (const [place, [one, weight]] of all.entries())
      for (const [other, second] of all.slice(place + 1)) {
        const key = keyOf(one, other)
        shared.set(key, (shared.get(key) ?? 0) + (near * Math.min(weight, second)) / (all.length - 1))
      }
  }
  return shared
}

/** Salience with the weight of the whole article: who is spoken of throughout are the two of "the two countries". */
export function withArticle(
  scores: ReadonlyMap<string, number>,
  referents: readonly Referent[],
): ReadonlyMap<string, number> {
  const total = new Map(scores)
  for (const referent of referents) {
    if (referent.together) continue
    for (const code of homes(referent.actors)) total.set(code, (total.get(code) ?? 0) + (referent.place ? 0.1 : 0.2))
  }
  return total
}

function keyOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`
}

/** Bodies are one of two less often than states. */
function weightOf(code: string): number {
  return isState(code) ? 1 : 0.5
}

export function isState(code: string): boolean {
  return actorOfCode(code).kind === 'state'
}

/** What a sentence that speaks of both adds, against being spoken of. */
const bond = 2
