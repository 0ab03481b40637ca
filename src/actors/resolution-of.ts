import type { Span } from '../base/span.ts'
import type { Mention } from '../mentions/mention.ts'
import type { Resolution } from './actor.ts'

/** The resolution of the mention that covers exactly this span, or null where there is none. */
export function resolutionOf(
  span: Span,
  document: { readonly mentions: readonly Mention[]; readonly resolutions: ReadonlyMap<number, Resolution> },
): Resolution | null {
  const { mentions, resolutions } = document
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) < span.start) low = middle + 1
    else high = middle
  }
  for (let at = low; mentions[at]?.start === span.start; at++) {
    const mention = mentions[at]
    if (mention?.end === span.end) return resolutions.get(mention.id) ?? null
  }
  return null
}
