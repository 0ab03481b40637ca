import { type Draft, withParties } from '../draft.ts'
import type { Party } from '../parties.ts'
import { determiners } from '../pointers.ts'
import { wordsBefore } from '../words.ts'

/**
 * EV94: "shifts its ties from Chad to Togo": what is broken off (SANCTION) is so with the one behind "from", and what is opened or
 * backed (SUPPORT) with the one behind "to".
 */
export function withSideOfTurn(draft: Draft, text: string): Draft {
  const { type } = draft.read
  if (type !== 'SANCTION' && type !== 'SUPPORT') return draft
  const behind = (preposition: string) => (party: Party) =>
    party.actors.length > 0 && prepositionOf(party, draft, text) === preposition
  const from =
    draft.recipients.find(behind('from')) ?? (type === 'SUPPORT' ? draft.actors.find(behind('from')) : undefined)
  const to = draft.recipients.find(behind('to'))
  if (from === undefined || to === undefined || to.start < from.end) return draft
  const other = type === 'SANCTION' ? to : from
  return withParties(draft, ({ start }) => start !== other.start)
}

function prepositionOf({ start }: Party, { sentence }: Draft, text: string): string | undefined {
  return wordsBefore(text, sentence, start, 2).findLast((word) => !determiners.has(word))
}
