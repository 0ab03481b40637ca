import { overlaps, type Span, slice } from '../base/span.ts'
import type { EventDocument } from '../events/document.ts'
import type { IssueStatus } from '../reader/codebook.ts'
import type { EventAnnotation, IssueAnnotation } from '../reader/reader.ts'
import { ahead, putting } from './issue-speech.ts'

/**
 * How an issue stands: raised in a sentence whose acts, some of them in words, are all still to come it is expected (LE26); so is what
 * it is agreed to talk about (LE158).
 */
export function issueStatus({ topic, status }: IssueAnnotation, index: number, document: EventDocument): IssueStatus {
  const events = document.annotations[index]?.events ?? []
  const isExpected = status === 'raised' ? areAhead(events) : status === 'agreed' && isForTalks(topic, events, document)
  return isExpected ? 'expected' : status
}

/** "Agreed to resume talks on the ferries": the talks are agreed, and the matter right behind is what they will be about. */
function isForTalks(topic: Span, events: readonly EventAnnotation[], { text }: EventDocument): boolean {
  const agreed = events.filter(({ type, modality }) => type === 'AGREE' && modality === 'actual')
  const talks = events.filter(({ type, modality }) => type === 'CONSULT' && ahead.has(modality))
  return talks.some(({ trigger: talk }) => {
    const between = { start: talk.end, end: topic.start }
    return (
      talk.end <= topic.start &&
      agreed.some(({ trigger }) => trigger.end <= talk.start) &&
      !events.some(({ trigger }) => overlaps(trigger, between)) &&
      !anotherAim.test(slice(text, between))
    )
  })
}

const anotherAim = /;|\band to\b/u

/** What is still to be done, given or used raises nothing: a matter is raised in words. */
function areAhead(events: readonly EventAnnotation[]): boolean {
  return events.every(({ modality }) => ahead.has(modality)) && events.some(({ type }) => putting.has(type))
}
