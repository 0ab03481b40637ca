import { countWhile } from '../base/count-while.ts'
import type { Span } from '../base/span.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Resolution } from './actor.ts'

/** The resolution of the mention that covers exactly this span, or null where there is none. */
export function resolutionOf(
  span: Span,
  document: { readonly mentions: readonly Mention[]; readonly resolutions: ReadonlyMap<number, Resolution> },
): Resolution | null {
  const { mentions, resolutions } = document
  const first = countWhile(mentions, ({ start }) => start < span.start)
  for (let at = first; mentions[at]?.start === span.start; at++) {
    const mention = mentions[at]
    if (mention?.end === span.end) return resolutions.get(mention.id) ?? null
  }
  return null
}
