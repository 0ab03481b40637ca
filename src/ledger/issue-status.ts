import type { EventDocument } from '../events/document.ts'
import type { IssueStatus } from '../reader/codebook.ts'
import type { EventAnnotation, IssueAnnotation } from '../reader/reader.ts'
import { ahead, putting } from './issue-speech.ts'

/** How an issue stands: raised in a sentence whose acts, some of them in words, are all still to come it is expected (LE26). */
export function issueStatus({ status }: IssueAnnotation, index: number, document: EventDocument): IssueStatus {
  const events = document.annotations[index]?.events ?? []
  return status === 'raised' && areAhead(events) ? 'expected' : status
}

/** What is still to be done, given or used raises nothing: a matter is raised in words. */
function areAhead(events: readonly EventAnnotation[]): boolean {
  return events.every(({ modality }) => ahead.has(modality)) && events.some(({ type }) => putting.has(type))
}
