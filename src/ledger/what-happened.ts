import type { RapportEvent } from '../events/event.ts'
import { isParty } from './evidence.ts'

/**
 * The words of the first telling of an act, as they stand in the text: from its first party or trigger to its last word. Where
 * and when it was may end them, but not begin them: "took effect on Tuesday, and London recalled its envoy".
 */
export function whatHappened({ evidence }: RapportEvent, text: string): string {
  const [first] = evidence
  if (first === undefined) return ''
  const parties = first.roles.filter(isParty)
  const around = first.roles.filter(({ role }) => role === 'place' || role === 'when')
  const start = Math.min(...[first.trigger, ...parties].map((part) => part.start))
  const end = Math.max(...[first.trigger, ...parties, ...around].map((part) => part.end))
  return text.slice(start, end).replace(/\s+/gu, ' ')
}
