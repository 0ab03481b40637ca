import type { EventDocument } from '../events/document.ts'
import type { RapportEvent } from '../events/event.ts'

/** The words of the first telling of an act, from its first party or trigger to its last, as they stand in the text. */
export function whatHappened({ evidence }: RapportEvent, { text }: EventDocument): string {
  const [first] = evidence
  if (first === undefined) return ''
  const parts = [first.trigger, ...first.roles.filter(({ role }) => role !== 'reporter')]
  const start = Math.min(...parts.map((part) => part.start))
  const end = Math.max(...parts.map((part) => part.end))
  return text.slice(start, end).replace(/\s+/gu, ' ')
}
