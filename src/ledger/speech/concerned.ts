import { contains, type Span } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import type { FindParty } from '../../events/parties.ts'
import { isName, type Mention } from '../../mentions/mention.ts'
import type { EventAnnotation, OutlookAnnotation } from '../../reader/reader.ts'
import { codeFinder } from '../code-finder.ts'
import { endOfFirst } from '../outlook/first-of-kind.ts'

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

/** Whom a view in a sentence, by its number, is about: also those whom it names, and of a first those in the acts of its sentence (LE30). */
export function viewedFinder(
  { text, mentions, annotations, actors }: EventDocument,
  party: FindParty,
): (view: OutlookAnnotation, holders: readonly string[], sentence: number) => readonly Span[] {
  const codesOf = codeFinder(actors)
  return ({ kind, content }, holders, sentence) => {
    const known = codesOf(holders)
    const end = kind === 'first' ? endOfFirst(content, text) : content.end
    const named = mentions.filter((one) => contains({ start: content.start, end }, one) && isSomebody(one))
    const acting = kind === 'first' ? (annotations[sentence]?.events ?? []).flatMap(partiesOf) : []
    const all = [...named, ...acting].filter((span) => !codesOf(party(span).actors).isSubsetOf(known))
    return [...new Map(all.map((span) => [span.start, span])).values()]
  }
}

function isSomebody(mention: Mention): boolean {
  return mention.party || (isName(mention) && mention.kind !== 'TITLE' && mention.kind !== 'LOC')
}

/** Who takes part in an act, and where somebody visits. */
function partiesOf({ mode, actors, recipients, place }: EventAnnotation): readonly Span[] {
  return [...actors, ...recipients, ...(mode === 'visit' ? place : [])]
}
