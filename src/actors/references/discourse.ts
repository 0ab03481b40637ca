import type { Span } from '../../base/span.ts'
import type { Actor } from '../actor.ts'
import type { OfficeCode } from '../office.ts'

/** Somebody the text has named or meant at a place, for later words to refer to. */
export interface Referent extends Span {
  readonly sentence: number
  readonly actors: readonly Actor[]
  readonly number: 'one' | 'many' | 'unknown'
  /** fills a role of an event or statement, or is only named */
  readonly party: boolean
  /** named as a place something is in */
  readonly place: boolean
  /** several that the text has acting together */
  readonly together: boolean
  /** … each beside the other, and not with him */
  readonly alike?: boolean
  /** … only beside each other, acted on or speaking: words of their own sentence alone mean them */
  readonly passing?: boolean
  /** office of the one person meant */
  readonly office: OfficeCode | null
}

/** The state an actor counts for, or the body it is or belongs to; null for a stranger. */
export function homeOf(actor: Actor): string | null {
  return actor.state ?? (actor.kind === 'organisation' && !actor.id.includes(':') ? actor.id : null)
}

/**
 * How strongly each state or body is in mind at a place of the text: nearer, earlier in its sentence and in a role
 * counts more; what only comes later counts little.
 */
export function salienceAt(
  referents: readonly Referent[],
  at: Span & { readonly sentence: number },
): ReadonlyMap<string, number> {
  const scores = new Map<string, number>()
  for (const referent of referents) {
    const distance = at.sentence - referent.sentence
    if (referent.together || distance > 12 || (referent.start < at.end && at.start < referent.end)) continue
    const near =
      distance < 0 ? 0.05 / -distance : distance === 0 ? (referent.end <= at.start ? 1 : 0.6) : 0.7 ** distance
    const weight = near * (referent.place ? 0.5 : referent.party ? 1 : 0.7)
    for (const code of new Set(referent.actors.map(homeOf))) {
      if (code !== null) scores.set(code, (scores.get(code) ?? 0) + weight)
    }
  }
  return scores
}

/** Codes by falling salience. */
export function ranked(scores: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...scores].sort((a, b) => b[1] - a[1])
}

/** By what the text speaks of, the place of the act, the place a party is in. */
export type WeakRule = 'topic' | 'scene' | 'place'

/** Whom a phrase refers to, and how that came about. */
export interface Reference {
  readonly actors: readonly Actor[]
  readonly reasons: readonly string[]
  /** the rule that says so, where it is right only mostly and weighs beside all else that speaks for a state (RES23) */
  readonly weak?: WeakRule
}

/** Which of the fitting referents of a sentence is meant. */
export type Preference = (fitting: readonly Referent[]) => Referent | undefined

/** The nearest sentence before that has a fitting referent; in it the first, which is mostly the subject. */
export function lastReferent(
  referents: readonly Referent[],
  at: Span & { readonly sentence: number },
  test: (referent: Referent) => boolean,
  reach: number,
  prefer: Preference = partiesFirst,
): Reference | null {
  for (let sentence = at.sentence; sentence >= at.sentence - reach; sentence--) {
    const fitting = referents
      .filter(
        (one) =>
          one.sentence === sentence &&
          (!one.passing || sentence === at.sentence) &&
          one.end <= at.start &&
          one.actors.length > 0 &&
          test(one),
      )
      .toSorted((a, b) => a.start - b.start)
    const found = prefer(fitting)
    if (found)
      return { actors: found.actors, reasons: [`stands for ${found.actors.map((actor) => actor.name).join(' and ')}`] }
  }
  return null
}

/** Those who act together before a party, a party before what is only named. */
function partiesFirst(fitting: readonly Referent[]): Referent | undefined {
  return fitting.find((one) => one.together) ?? fitting.find((one) => one.party) ?? fitting[0]
}

/** The states and bodies of some actors, each once. */
export function homes(actors: readonly Actor[]): readonly string[] {
  return [...new Set(actors.flatMap((actor) => homeOf(actor) ?? []))]
}

/** RES177: in the order of the text, whatever was understood first. */
export function inOrder(referents: readonly Referent[]): readonly Referent[] {
  return referents.toSorted((a, b) => a.end - b.end)
}
