import { contains, type Span } from '../base/span.ts'
import type { EventDocument } from '../events/document.ts'
import { codeFinder } from './code-finder.ts'

/**
 * Whom words are about, where the reader marks nobody: those who take part in the acts told inside them, except those of the
 * states of `beside` (who says or expects it) (LE30).
 */
export type FindConcerned = (words: Span, beside: readonly string[]) => readonly Span[]

export function concernedFinder({ mentions, resolutions, actors }: EventDocument): FindConcerned {
  const codesOf = codeFinder(actors)
  const parties = mentions.filter(({ party }) => party)
  return (words, beside) => {
    const known = codesOf(beside)
    return parties.filter(
      (party) => contains(words, party) && !codesOf(resolutions.get(party.id)?.actors ?? []).isSubsetOf(known),
    )
  }
}
