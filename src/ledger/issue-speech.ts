import { slice } from '../base/span.ts'
import type { EventDocument } from '../events/document.ts'
import { isOfSpeech } from '../mentions/pronouns.ts'
import type { EventType } from '../reader/codebook.ts'
import type { IssueAnnotation } from '../reader/reader.ts'

/**
 * LE61: who says "I", "we" or "you" speaks of a matter, and raises it only where the sentence tells an act by which it is put to
 * somebody ("we discussed", "we call on").
 */
export function isOnlySpokenOf(matter: IssueAnnotation, index: number, { annotations, text }: EventDocument): boolean {
  if (matter.status === 'expected') return false
  if (matter.raisedBy.length === 0 || !matter.raisedBy.every((span) => isOfSpeech(slice(text, span)))) return false
  return !annotations[index]?.events.some(({ type }) => putting.has(type))
}

/** acts in words, without praise and giving way */
const putting = new Set<EventType>(['AGREE', 'CONSULT', 'REQUEST', 'ACCUSE', 'REJECT', 'THREATEN'])
