import { type Span, slice } from '../../base/span.ts'
import { statesIn } from '../dyads.ts'
import type { EventPair } from './match-events.ts'
import { matchSpans } from './match-spans.ts'
import { wordsOf } from './words-of.ts'

/** A party that both found, and the states that each gives it. */
export interface ResolvedParty {
  readonly span: Span
  readonly phrase: string
  readonly gold: ReadonlySet<string>
  readonly given: ReadonlySet<string>
  readonly right: boolean
  /** the phrase holds a name */
  readonly named: boolean
}

/** The actors and recipients of a pair that were found (a shared word is enough) and whose state the gold gives. */
export function compareStates(
  { gold, telling }: EventPair,
  words: readonly Span[],
  text: string,
  isNamed: (span: Span) => boolean,
): readonly ResolvedParty[] {
  return (['actors', 'recipients'] as const).flatMap((side) => {
    const known = gold[side].filter(({ state }) => state !== null)
    const found = telling.roles[side]
    const ranges = (spans: readonly Span[]) => spans.map((span) => wordsOf(span, words))
    return matchSpans(ranges(found), ranges(known)).map(([i, j]): ResolvedParty => {
      const party = known[j]!
      const due = statesIn([party.state])
      const given = statesIn(found[i]!.states)
      const right = due.size === given.size && due.isSubsetOf(given)
      return { span: party, phrase: slice(text, party), gold: due, given, right, named: isNamed(party) }
    })
  })
}
