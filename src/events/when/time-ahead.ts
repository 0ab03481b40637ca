import { toDay } from '../../base/calendar.ts'
import type { PlainDate } from '../../base/plain-date.ts'
import { contains, type Span, slice } from '../../base/span.ts'
import { findTimes } from '../../mentions/dates/find-times.ts'
import { resolveTime } from '../../mentions/dates/resolve-time.ts'
import type { EventType } from '../../reader/codebook.ts'
import type { EventAnnotation } from '../../reader/reader.ts'
import type { Sentence } from '../../sentences/sentence.ts'
import { isOpenedBy } from './opened-by.ts'

/**
 * EV260: "agrees to leave by 30 June", "attacks that will be felt in 2030": what has happened did not happen on a day after
 * publication, and what is agreed or asked has no day by its deadline: such a time is that of what follows.
 */
export function isTimeAhead(
  time: Span,
  event: EventAnnotation,
  sentence: Sentence,
  text: string,
  published: PlainDate | null,
): boolean {
  const { type, mode, modality, contact, trigger } = event
  if (modality !== 'actual' || contact !== null || mode === 'meet' || published === null) return false
  const whole = findTimes(text, sentence).find((expression) => contains(expression, time)) ?? time
  const before = text.slice(Math.max(sentence.start, whole.start - reach), Math.max(whole.start, time.start))
  const isAsked = ofWhatFollows.has(type) && trigger.end <= whole.start
  if (isAsked && (deadline.test(before) || ownDeadline.test(slice(text, whole)))) return true
  if (ofMeasures.has(type) || isOpenedBy(text, sentence, event, whole)) return false
  const date = resolveTime(slice(text, whole), { published, direction: 'past', guessed: false, anchors: [] })
  return date !== null && toDay(date.start) - toDay(published) > elsewhere
}

const ofWhatFollows = new Set<EventType>(['CONCEDE', 'REQUEST', 'AGREE', 'THREATEN'])
/** what begins or ends on a day to come (LE16, LE220) */
const ofMeasures = new Set<EventType>(['SANCTION', 'COERCE', 'CONCEDE'])
const deadline = /\b(?:by|until|till)\s(?:at least\s|the\s)*$/iu
const ownDeadline = /^(?:by|until|till)\s/iu
/** where a text was published, the day may not have begun of which it tells */
const elsewhere = 1
/** characters before a time */
const reach = 30
