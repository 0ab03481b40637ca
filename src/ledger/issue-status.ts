import { slice } from '../base/span.ts'
import type { EventDocument } from '../events/document.ts'
import { directionOf } from '../mentions/dates/direction.ts'
import { type IssueStatus, quadOf } from '../reader/codebook.ts'
import type { EventAnnotation, IssueAnnotation } from '../reader/reader.ts'
import { looksForward } from './courtesies.ts'

/**
 * How an issue stands by the acts of its sentence (LE26): raised in words that are all still to come it is expected, expected in
 * talks that took place it was raised.
 */
export function issueStatus(matter: IssueAnnotation, index: number, document: EventDocument): IssueStatus {
  const events = document.annotations[index]?.events ?? []
  if (matter.status === 'raised' && areAhead(events)) return 'expected'
  return matter.status === 'expected' && tookPlace(events) && !isAhead(matter, index, document)
    ? 'raised'
    : matter.status
}

/** What is still to be done, given or used raises nothing: a matter is raised in words. */
function areAhead(events: readonly EventAnnotation[]): boolean {
  return events.every(({ modality }) => ahead.has(modality)) && events.some(({ type }) => inWords.has(quadOf[type]))
}

/** Not where somebody is asked to talk. */
function tookPlace(events: readonly EventAnnotation[]): boolean {
  const isTalk = ({ type }: EventAnnotation) => type === 'CONSULT' || type === 'AGREE'
  return events.some(isTalk) && events.every(({ type, modality }) => modality === 'actual' && type !== 'REQUEST')
}

function isAhead({ topic }: IssueAnnotation, index: number, { text, sentences }: EventDocument): boolean {
  const tokens = sentences[index]?.tokens ?? []
  const words = tokens.map((token) => slice(text, token).toLowerCase())
  const at = tokens.findIndex(({ start }) => start >= topic.start)
  return directionOf(words, at) === 'future' || looksForward(words.slice(0, at))
}

const ahead: ReadonlySet<string> = new Set(['planned', 'possible'])
/** quads of what is done in words */
const inWords: ReadonlySet<number> = new Set([1, 3])
