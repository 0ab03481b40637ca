import { contains, overlaps, type Span, slice } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import type { Mention } from '../../mentions/mention.ts'
import { pronounOf } from '../../mentions/pronouns.ts'
import type { Sentence } from '../../sentences/sentence.ts'
import { codeFinder } from '../code-finder.ts'

/**
 * Tells whether those who speak, or have a view, are of one state and name no other, no region and no treaty, nor speak to anybody
 * (LE296, LE360).
 */
export function homeFinder(document: EventDocument): (by: readonly Span[], whole: Sentence) => boolean {
  const { text, mentions, resolutions, actors } = document
  const codesOf = codeFinder(actors)
  const codesAt = ({ id }: Mention) => codesOf(resolutions.get(id)?.actors ?? [])
  return (by, whole) => {
    const own = new Set(
      mentions.filter((one) => by.some((span) => overlaps(span, one))).flatMap((one) => [...codesAt(one)]),
    )
    const isElsewhere = (one: Mention) =>
      one.kind === 'LAW' || !codesAt(one).isSubsetOf(own) || (isPlace(one) && codesAt(one).size === 0)
    const [only = ''] = own
    if (own.size !== 1 || !/^[A-Z]{3}$/u.test(only) || speaksTo(whole, whole, text)) return false
    return !mentions.some((one) => overlaps(whole, one) && isElsewhere(one))
  }
}

function isPlace({ kind }: Mention): boolean {
  return kind === 'LOC' || kind === 'GPE'
}

/** LE163: "your leadership", "what you did". */
export function speaksTo(content: Span, { tokens }: Sentence, text: string): boolean {
  return tokens.some((token) => contains(content, token) && pronounOf(slice(text, token))?.standsFor === 'hearer')
}
