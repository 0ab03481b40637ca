import type { Span } from '../base/span.ts'
import type { EventDocument } from '../events/document.ts'
import type { Mention } from '../mentions/mention.ts'
import type { StatementAnnotation } from '../reader/reader.ts'

/** A statement with the one who speaks together with its only speaker: "Chad and Togo announce" (LE68). */
export function withPartner(said: StatementAnnotation, document: EventDocument): StatementAnnotation {
  const [one, ...others] = said.speaker
  if (one === undefined || others.length > 0) return said
  const partner = partnerOf(one, document)
  return partner === undefined ? said : { ...said, speaker: [one, partner].toSorted((a, b) => a.start - b.start) }
}

function partnerOf(one: Span, { text, mentions, resolutions }: EventDocument): Mention | undefined {
  const named = mentions.filter((other) => (resolutions.get(other.id)?.actors.length ?? 0) > 0)
  const isPartner = (other: Mention) =>
    (joins(text.slice(one.end, other.start)) && isFree(one.start, text)) ||
    (joins(text.slice(other.end, one.start)) && isFree(other.start, text))
  return named.find(isPartner)
}

function joins(between: string): boolean {
  return /^ and (?:the |(?:Mr|Mrs|Ms|Dr)\. )?$/u.test(between)
}

/** "After talks with Chad and Togo": behind a preposition they are no two who speak. */
function isFree(at: number, text: string): boolean {
  return !/\b(?:of|with|between|from|to|by|for|in|on|at|against|among|about|than)\s(?:the\s)?$/iu.test(
    text.slice(Math.max(0, at - 14), at),
  )
}
