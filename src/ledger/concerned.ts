import { stateOf } from '../actors/actor.ts'
import { contains, type Span } from '../base/span.ts'
import type { EventDocument } from '../events/document.ts'

/**
 * Whom words are about, where the reader marks nobody: those who take part in the acts told inside them, except those of the
 * states of `beside` (who says or expects it) (LE30).
 */
export function concernedBy(
  words: Span,
  beside: readonly string[],
  { mentions, resolutions, actors }: EventDocument,
): readonly Span[] {
  const codes = new Map(actors.map((actor) => [actor.id, stateOf(actor)]))
  const known = new Set(['?', ...beside.map((id) => codes.get(id) ?? '?')])
  return mentions.filter(
    (mention) =>
      mention.party &&
      contains(words, mention) &&
      (resolutions.get(mention.id)?.actors ?? []).some((id) => !known.has(codes.get(id) ?? '?')),
  )
}
