import type { Span } from '../../base/span.ts'
import type { GoldEvent } from '../gold/gold.ts'
import type { SystemEvent, Telling } from '../system.ts'
import { wordsOf } from './words-of.ts'

/** A gold event and the record that has the same trigger. */
export interface EventPair {
  readonly gold: GoldEvent
  readonly system: SystemEvent
  readonly telling: Telling
}

export interface EventMatch {
  readonly pairs: readonly EventPair[]
  readonly missed: readonly GoldEvent[]
  readonly extra: readonly SystemEvent[]
}

/**
 * Pairs events whose triggers begin with the same word, each at most once; of several at one word those of one type go
 * first. A record told twice in the sentence may match by either telling.
 */
export function matchEvents(
  gold: readonly GoldEvent[],
  system: readonly SystemEvent[],
  words: readonly Span[],
): EventMatch {
  const firstWord = (span: Span) => wordsOf(span, words).from
  const left = new Set(system)
  const pairs: EventPair[] = []
  const take = (events: readonly GoldEvent[], sameType: boolean): readonly GoldEvent[] =>
    events.filter((event) => {
      const word = firstWord(event.trigger)
      for (const candidate of left) {
        if (sameType && candidate.type !== event.type) continue
        const telling = candidate.tellings.find(({ trigger }) => firstWord(trigger) === word)
        if (telling === undefined) continue
        left.delete(candidate)
        pairs.push({ gold: event, system: candidate, telling })
        return false
      }
      return true
    })
  const missed = take(take(gold, true), false)
  return { pairs, missed, extra: [...left] }
}
