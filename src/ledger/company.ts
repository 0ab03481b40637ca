import words from '../../data/ledger/contact-words.json' with { type: 'json' }
import type { EventDocument } from '../events/document.ts'
import type { Evidence } from '../events/event.ts'
import { isInList } from '../events/listed.ts'
import { wordsBetween } from '../events/words.ts'
import type { CodesOf } from './code-finder.ts'
import { isParty } from './evidence.ts'

/**
 * LE57: all who are known stand in a list behind "with": what somebody unnamed does with several does not make them meet each other,
 * unless it is a joint contact.
 */
export function isCompanyAlone(
  { sentence: index, trigger, roles }: Evidence,
  { text, sentences }: EventDocument,
  codesOf: CodesOf,
) {
  const sentence = sentences[index]
  const known = roles.filter((role) => isParty(role) && role.actors.length > 0).toSorted((a, b) => a.start - b.start)
  const [first] = known
  if (sentence === undefined || first === undefined || first.start < trigger.end) return false
  const opening = wordsBetween(text, sentence, trigger.end, first.start)
  const isWith = opening.findLast((word) => linking.has(word)) === 'with'
  const isJoint = [...wordsBetween(text, sentence, sentence.start, trigger.start).slice(-3), ...opening].some((word) =>
    words.joint.includes(word),
  )
  const joints = known.slice(1).map((role, n) => text.slice(known[n]!.end, role.start))
  const isList = joints.every((joint, n) => isInList(joint) && hasAnd.test(joint) === (n === joints.length - 1))
  const [next = ''] = wordsBetween(text, sentence, known.at(-1)!.end, sentence.end)
  const codes = codesOf(known.flatMap(({ actors }) => actors))
  return isWith && !isJoint && isList && !next.endsWith('ing') && codes.size > 1
}

const hasAnd = /\band\b/
const linking: ReadonlySet<string> = new Set(['with', 'between', 'among', 'of', 'by', 'to', 'in', 'from', 'and'])
