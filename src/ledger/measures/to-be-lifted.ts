import tellings from '../../../data/events/tellings.json' with { type: 'json' }
import type { EventDocument } from '../../events/document.ts'
import type { Evidence, RapportEvent, Role } from '../../events/event.ts'
import { saysWord } from '../../events/word-groups.ts'
import { wordsBehind } from '../evidence.ts'

/**
 * LE220: "will lift its ban", "is to ease the duties in May": what is still to be lifted stands. The telling that names it right
 * behind the act, as one that is known.
 */
export function tellingToLift(event: RapportEvent, document: EventDocument): Evidence | undefined {
  const { published } = document
  const { modality, date, evidence } = event
  const isAhead = date !== null && published !== null && date.start > published
  if (modality !== 'planned' && !(modality === 'actual' && isAhead)) return undefined
  return evidence.find((told) => {
    const behind = wordsBehind(told, document).slice(0, reach)
    const at = behind.findIndex((word) => owners.has(word))
    return at >= 0 && groups.some((group) => saysWord(group, behind.slice(at + 1, at + 1 + phrase)))
  })
}

/** The sides of an act as one telling gives them, where it gives both. */
export function sidesIn({ roles }: Evidence, event: RapportEvent): Pick<RapportEvent, 'actors' | 'recipients'> {
  const of = (side: Role) => [...new Set(roles.flatMap(({ role, actors }) => (role === side ? actors : [])))]
  const [actors, recipients] = [of('actor'), of('recipient')]
  return actors.length > 0 && recipients.length > 0 ? { actors, recipients } : event
}

const owners: ReadonlySet<string> = new Set([...tellings.possessive, 'the'])
const groups = ['sanction', 'tariff', 'barrier']
/** words behind the act within which the measure begins ("lift, as of 1 October, the …"), and of its noun phrase */
const reach = 10
const phrase = 4
