import { overlaps, type Span } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import type { Evidence } from '../../events/event.ts'
import type { IssueStatus } from '../../reader/codebook.ts'
import type { EventAnnotation } from '../../reader/reader.ts'
import { codeFinder } from '../code-finder.ts'
import type { IssueSides } from './issue-sides.ts'
import { against } from './issue-voice.ts'

/**
 * LE520: whether what several raise, with nobody who is told, is put to others: one of them charges, asks, refuses, threatens, protests against
 * them or shows force in its sentence, none of them is who that is done to, and the sentence tells of nothing that two do together ("X and Y
 * condemn the raid").
 */
export function jointlyAgainstFinder(
  document: EventDocument,
): (told: Evidence, sides: IssueSides, status: IssueStatus) => boolean {
  const codesOf = codeFinder(document.actors)
  return ({ sentence, roles }, { raisedBy, with: others }, status) => {
    if (settled.has(status) || others.length > 0 || codesOf(raisedBy).size < 2) return false
    const acts = document.annotations[sentence]?.events ?? []
    const raisers = roles.filter(({ role }) => role === 'raised-by')
    const isOne = (span: Span) => raisers.some((side) => overlaps(side, span))
    const isTheirs = ({ type, actors, recipients }: EventAnnotation) =>
      (type === 'REQUEST' ? recipients.length > 0 : pressing.has(type)) && actors.some(isOne) && !recipients.some(isOne)
    return acts.some(isTheirs) && !acts.some(({ type }) => together.has(type))
  }
}

/** what is asked of nobody may be what they want together */
const pressing = against.union(new Set(['MOBILIZE']))
/** what is agreed or closed lies between those who did that */
const settled: ReadonlySet<IssueStatus> = new Set(['agreed', 'closed'])
const together: ReadonlySet<EventAnnotation['type']> = new Set(['CONSULT', 'AGREE', 'COOPERATE'])
