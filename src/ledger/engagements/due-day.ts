import tellings from '../../../data/events/tellings.json' with { type: 'json' }
import words from '../../../data/ledger/due-words.json' with { type: 'json' }
import type { DateRange } from '../../base/plain-date.ts'
import { overlaps, type Span, slice } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import type { Evidence } from '../../events/event.ts'
import { wordsBetween } from '../../events/words.ts'
import { findTimes } from '../../mentions/dates/find-times.ts'
import { resolveTime } from '../../mentions/dates/resolve-time.ts'
import type { EventType } from '../../reader/codebook.ts'
import type { Sentence } from '../../sentences/sentence.ts'

/**
 * The days for which a contact was due, or to which it was put off, as the sentence that calls it off says: "that were to open on
 * Thursday", "planned for 5 March", "put off until May" (LE45). None where the sentence calls off two, or where it is the day of an act before or of another kind.
 */
export function dueDays({ sentence: index, trigger }: Evidence, document: EventDocument): readonly DateRange[] {
  const { text, published } = document
  const sentence = document.sentences[index]
  const acts = document.annotations[index]?.events ?? []
  if (sentence === undefined || acts.filter(({ type, mode }) => type === 'REJECT' && mode === 'meet').length > 1)
    return []
  const others = acts
    .filter((act) => act.trigger.start < trigger.start || !contacts.has(act.type))
    .flatMap(({ when }) => when)
  return findTimes(text, sentence).flatMap((time) => {
    const before = wordsBefore(text, sentence, time, trigger)
    if (others.some((span) => overlaps(span, time)) || !(isDue(before) || isMovedTo(text, sentence, time, trigger)))
      return []
    const guessed = !weekday.test(slice(text, time))
    return resolveTime(slice(text, time), { published, direction: 'future', guessed }) ?? []
  })
}

/**
 * The time to come for which somebody is invited, as the sentence says behind the invitation though the reader took none: "invited
 * him to visit in July" (LE145). None where another clause, or an act that has that day, stands between.
 */
export function dayInvitedFor(told: Evidence, document: EventDocument): DateRange | null {
  return dayAhead(told, document, () => true)
}

/** The day to come of what a visit is to attend, where the reader took none: "travels to attend the March 3 funeral" (LE201). */
export function dayAttended(told: Evidence, document: EventDocument): DateRange | null {
  return dayAhead(told, document, (between) => between.some((word) => attending.has(word)))
}

function dayAhead(
  { sentence: index, trigger }: Evidence,
  document: EventDocument,
  isOfIt: (between: readonly string[]) => boolean,
): DateRange | null {
  const { text, published } = document
  const sentence = document.sentences[index]
  const time = sentence && findTimes(text, sentence).find(({ start }) => start >= trigger.end)
  if (!time || published === null) return null
  const isOfAnother = document.annotations[index]?.events.some((act) => act.when.some((span) => overlaps(span, time)))
  const between = wordsBetween(text, sentence, trigger.end, time.start)
  // "asked the Council of Ministers of the Union to meet tomorrow": whom it names is not counted
  const what = between.slice(between.indexOf('to') + 1)
  if (isOfAnother || what.length > reachOfInvitation || between.some((word) => clause.has(word))) return null
  if (!isOfIt(between)) return null
  const day = resolveTime(slice(text, time), { published, direction: 'future' })
  return day !== null && day.end > published ? day : null
}

/** The words before a time expression, back to the last mark; of one behind the ending back to that (LE405). */
function wordsBefore(text: string, sentence: Sentence, time: Span, trigger: Span): readonly string[] {
  const start = time.start >= trigger.end ? trigger.end : sentence.start
  const before = wordsBetween(text, sentence, start, time.start)
  const mark = before.findLastIndex((word) => /^[,;:—–“”"()]$/u.test(word))
  return before.slice(mark + 1).slice(-reach)
}

/** what begins another clause; "to" goes on with what somebody is invited to */
const clause: ReadonlySet<string> = new Set(
  [...tellings.clause, ...tellings.background, 'that', ';', ':', '“', '”', '"'].filter(
    (word) => word !== 'to' && word !== 'and',
  ),
)
const attending: ReadonlySet<string> = new Set(['attend', 'attending'])
const contacts = new Set<EventType>(['REJECT', 'CONSULT'])
const reach = 9
/** words */
const reachOfInvitation = 12

/** "planned for", "was to open in Rome on" */
function isDue(before: readonly string[]): boolean {
  return before.some(
    (word, at) => due.has(word) || (word === 'to' && infinitive.has(before[at - 1] ?? '') && at + 1 < before.length),
  )
}

/** "put off until 1 May", "rescheduled for 4 May" */
function isMovedTo(text: string, sentence: Sentence, time: Span, trigger: Span): boolean {
  const between = wordsBetween(text, sentence, trigger.end, time.start)
  if (time.start < trigger.end || between.length > reach || between.some((word) => /^[,;:—–]$/u.test(word)))
    return false
  return until.test(slice(text, time)) || moved.has(between.at(-1) ?? '')
}

/** "was due on Monday" is the next one; a date or month, and what "had been" due, lies ahead unless it is far nearer behind */
const weekday = /^(?:\p{L}+\s)*(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu
const until = /^(?:until|till)\b/iu
const due = new Set(words.due)
const infinitive = new Set(words.infinitive)
const moved = new Set(words.moved)
