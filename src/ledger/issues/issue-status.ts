import { contains, overlaps, type Span, slice } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import { isOfSpeech } from '../../mentions/pronouns.ts'
import type { IssueStatus } from '../../reader/codebook.ts'
import type { EventAnnotation, IssueAnnotation } from '../../reader/reader.ts'
import { ahead, putting } from './issue-speech.ts'

/**
 * How an issue stands: raised in a sentence whose acts, some of them in words, are all still to come it is expected (LE26), unless who
 * raises it has said it by then (LE272); so is what it is agreed to talk about (LE158).
 */
export function issueStatus(matter: IssueAnnotation, index: number, document: EventDocument): IssueStatus {
  const { topic, status } = matter
  const events = document.annotations[index]?.events ?? []
  if (status === 'agreed') return isForTalks(topic, events, document) ? 'expected' : status
  return status === 'raised' && areAhead(events) && !isSaid(matter, index, document) ? 'expected' : status
}

/** LE272: "stressed that they will clear the mines" puts the mines to somebody; "said that they will discuss the mines" does not yet. */
function isSaid({ topic, raisedBy }: IssueAnnotation, index: number, { annotations, text }: EventDocument): boolean {
  const { statements = [], events = [] } = annotations[index] ?? {}
  const isTalk = ({ type, trigger }: EventAnnotation, content: Span) =>
    type === 'CONSULT' && contains(content, trigger) && trigger.start < topic.end
  return statements.some(
    ({ speaker, content }) =>
      contains(content, topic) &&
      speaker.some((one) => !isOfSpeech(slice(text, one)) && raisedBy.some((side) => overlaps(side, one))) &&
      !events.some((act) => isTalk(act, content)),
  )
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
