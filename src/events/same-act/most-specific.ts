import { idsOf } from '../draft.ts'
import type { Ground } from '../ground.ts'
import type { Party } from '../parties.ts'

/**
 * The ids of a side, a state left out beside its own bodies and people; of several tellings the most specific. Civilians are anybody
 * of a state, and give way to it where it is named by itself (EV48), and not as theirs ("the citizens of Chad").
 */
export function mostSpecific(sides: readonly (readonly Party[])[], { covers, text }: Ground): readonly string[] {
  const isTheirs = ({ start }: Party, side: readonly Party[]) =>
    side.some(({ end }) => end < start && ownedBy.test(text.slice(end, start)))
  const alone = new Set(idsOf(sides.flatMap((side) => side.filter((party) => !isTheirs(party, side)))))
  const ids = [...new Set(sides.flatMap(idsOf))].filter(
    (id) => !id.endsWith(civilians) || !alone.has(id.slice(0, -civilians.length)),
  )
  const isGeneral = (id: string) => sides.length > 1 || !id.includes(':')
  return ids.filter((id) => !isGeneral(id) || !ids.some((other) => other !== id && covers(id, other)))
}

const civilians = ':CIV'
const ownedBy = /^\s+of\s+(?:the\s+)?$/u
