import type { EventDocument } from '../events/document.ts'
import { type IssueStatus, quadOf } from '../reader/codebook.ts'
import type { EventAnnotation, IssueAnnotation } from '../reader/reader.ts'

/** How an issue stands: raised in a sentence whose acts, some of them in words, are all still to come it is expected (LE26). */
export function issueStatus({ status }: IssueAnnotation, index: number, document: EventDocument): IssueStatus {
  const events = document.annotations[index]?.events ?? []
  return status === 'raised' && areAhead(events) ? 'expected' : status
}

/** What is still to be done, given or used raises nothing: a matter is raised in words. */
function areAhead(events: readonly EventAnnotation[]): boolean {
  return events.every(({ modality }) => ahead.has(modality)) && events.some(({ type }) => inWords.has(quadOf[type]))
}

const ahead: ReadonlySet<string> = new Set(['planned', 'possible'])
/** quads of what is done in words */
const inWords: ReadonlySet<number> = new Set([1, 3])
