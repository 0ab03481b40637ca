import type { RapportEvent } from '../events/event.ts'
import { saysWord } from '../events/word-groups.ts'
import { wordsIn } from '../events/words.ts'

/** "The embassy, shut since 2019": its own state closes it, or its host; where nobody says who, it is nobody's measure (LE16, LE18). */
export function isClosedByNobody({ type, mode, actors, evidence }: RapportEvent): boolean {
  if (type !== 'SANCTION' || (mode !== 'withdraw' && mode !== 'discontinue') || actors.length > 0) return false
  return evidence.some(({ roles }) =>
    roles.some(({ role, text }) => role === 'recipient' && saysWord('mission', wordsIn(text))),
  )
}
