import words from '../../../data/ledger/contact-words.json' with { type: 'json' }
import type { Span } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import type { Evidence, EvidenceRole, RapportEvent } from '../../events/event.ts'
import { isInList } from '../../events/sides/listed.ts'
import { wordsBetween } from '../../events/words.ts'
import { isPast } from '../../mentions/dates/past-verb.ts'
import type { CodesOf } from '../code-finder.ts'
import { isParty, wordsAhead } from '../evidence.ts'

/**
 * LE57: all who are known stand in a list behind "with", or behind what a stranger does ("Envoy X called A and B"): what somebody
 * unknown does with several does not make them meet each other, unless it is a joint contact.
 */
export function isCompanyAlone(
  { type }: Pick<RapportEvent, 'type'>,
  told: Evidence,
  document: EventDocument,
  codesOf: CodesOf,
) {
  const { trigger, roles } = told
  const { text } = document
  const sentence = document.sentences[told.sentence]
  const known = roles.filter((role) => isParty(role) && role.actors.length > 0).toSorted((a, b) => a.start - b.start)
  const [first] = known
  if (sentence === undefined || first === undefined || first.start < trigger.end) return false
  const opening = wordsBetween(text, sentence, trigger.end, first.start)
  const isWith =
    opening.findLast((word) => linking.has(word)) === 'with' ||
    (type === 'CONSULT' &&
      isPast(trigger.text) &&
      !notObject.test(text.slice(trigger.end)) &&
      roles.some((role) => isStrangerBefore(role, trigger, text)))
  const isJoint = [...wordsAhead(told, document).slice(-3), ...opening].some((word) => words.joint.includes(word))
  const joints = known.slice(1).map((role, n) => text.slice(known[n]!.end, role.start))
  const isList = joints.every((joint, n) => isInList(joint) && hasAnd.test(joint) === (n === joints.length - 1))
  const [next = ''] = wordsBetween(text, sentence, known.at(-1)!.end, sentence.end)
  const codes = codesOf(known.flatMap(({ actors }) => actors))
  return isWith && !isJoint && isList && !next.endsWith('ing') && codes.size > 1
}

/** Somebody of whom nobody knows whose he is, right before the verb. */
function isStrangerBefore({ role, actors, end }: EvidenceRole, trigger: Span, text: string): boolean {
  return (
    role === 'actor' &&
    actors.length === 0 &&
    end < trigger.start &&
    /^\s(?:\p{L}+\s)?$/u.test(text.slice(end, trigger.start))
  )
}

/** "met in Rome", "met on Monday", "met again": whom he met does not stand right behind */
const notObject =
  /^(?:\s?[,;:(]|\s(?:in|at|on|for|to|by|from|again|there|here|before|after|over|during|late|early|this|last)\b)/u

const hasAnd = /\band\b/
const linking: ReadonlySet<string> = new Set(['with', 'between', 'among', 'of', 'by', 'to', 'in', 'from', 'and'])
