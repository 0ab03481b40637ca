import type { EventDocument } from '../events/document.ts'
import type { RapportEvent } from '../events/event.ts'

/**
 * The words of the first telling of an act as they stand in the text, from its first party or trigger to the last of its words;
 * the day that a sentence opens with stands before what another clause tells.
 */
export function whatHappened({ evidence }: RapportEvent, { text }: EventDocument): string {
  const [first] = evidence
  if (first === undefined) return ''
  const parts = [first.trigger, ...first.roles.filter(({ role }) => role !== 'reporter')]
  const opening = [first.trigger, ...first.roles.filter(({ role }) => role !== 'reporter' && role !== 'when')]
  const start = Math.min(...opening.map((part) => part.start))
  const end = Math.max(...parts.map((part) => part.end))
  return text.slice(start, end).replace(/\s+/gu, ' ')
}
