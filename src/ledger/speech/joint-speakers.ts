import type { Span } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import type { Mention } from '../../mentions/mention.ts'
import type { StatementAnnotation } from '../../reader/reader.ts'

/** A statement with each of two who speak together as a speaker: "Chad and Togo announce" (LE68). */
export function withPartner(said: StatementAnnotation, document: EventDocument): StatementAnnotation {
  return { ...said, speaker: alsoPartner(said.speaker, document) }
}

/** One who acts alone, with whoever is joined to him by "and": both of "Chad and Togo announce" for the first of them. */
export function alsoPartner(sides: readonly Span[], document: EventDocument): readonly Span[] {
  const [one, ...others] = sides.flatMap((side) => withoutAnd(side, document.text))
  if (one === undefined || others.length > 0) return one === undefined ? sides : [one, ...others]
  const named = document.mentions.filter(({ id }) => (document.resolutions.get(id)?.actors.length ?? 0) > 0)
  const partner = named.find((other) => isPartner(other, one, document.text))
  if (partner !== undefined) return [one, partner].toSorted((a, b) => a.start - b.start)
  const ends = named.filter((last) => last.end === one.end)
  const parts = named
    .filter((first) => first.start === one.start)
    .flatMap((first) => ends.filter((last) => isJoined(first, last, document.text)).map((last) => [first, last]))
  return parts[0] ?? [one]
}

/** LE377: "[Chad and] Togo announce": what the reader cut off behind "and", and nothing where there is nothing else. */
function withoutAnd(side: Span, text: string): readonly Span[] {
  const { length } = text.slice(side.start, side.end).replace(/(?:^|,?\s+)and$/u, '')
  return length === 0 ? [] : [{ ...side, end: side.start + length }]
}

function isPartner(other: Mention, one: Span, text: string): boolean {
  const [first, last] = other.start < one.start ? [other, one] : [one, other]
  return isJoined(first, last, text) && isFree(first.start, text)
}

/** "Chad and Togo": two who stand in one phrase, joined by "and". */
export function isJoined(first: Span, last: Span, text: string): boolean {
  return first.end < last.start && joins(text.slice(first.end, last.start))
}

function joins(between: string): boolean {
  return /^ and (?:the |(?:Mr|Mrs|Ms|Dr)\. )?$/u.test(between)
}

/** "After talks with Chad and Togo": behind a preposition they are no two who speak, nor is the end of a list one of them. */
function isFree(at: number, text: string): boolean {
  return !/\b(?:and|of|with|between|from|to|by|for|in|on|at|against|among|about|than)\s(?:the\s)?$/iu.test(
    text.slice(Math.max(0, at - 14), at),
  )
}
