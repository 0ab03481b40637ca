import tellings from '../../../data/events/tellings.json' with { type: 'json' }
import { overlap } from '../../base/date-overlap.ts'
import type { DateRange } from '../../base/plain-date.ts'
import { type Span, slice } from '../../base/span.ts'
import type { EventAnnotation } from '../../reader/reader.ts'
import type { Sentence } from '../../sentences/sentence.ts'
import { tokensBetween } from '../words.ts'

/**
 * EV214: "after touring the port on Monday and meeting envoys on Tuesday", "that was to meet on 12 May will now convene in June", "their May
 * meeting was set in April": beside a time of the act's own, right before its word or behind it in its clause, what lies beyond a break and on
 * another date is the time of something else.
 */
export function withoutTimesApart(
  dates: readonly Timed[],
  text: string,
  sentence: Sentence,
  event: EventAnnotation,
): readonly Timed[] {
  const { trigger } = event
  const hasBreak = (start: number, end: number) =>
    tokensBetween(sentence, start, end).some((token) => isBreak(slice(text, token), text.slice(token.end + 1)))
  const isOwn = ({ span }: Timed) =>
    span.end <= trigger.start
      ? /^(?:['’]s)?\s$/u.test(text.slice(span.end, trigger.start))
      : !hasBreak(trigger.end, span.start)
  const isApart = ({ span }: Timed) => hasBreak(Math.min(span.end, trigger.end), Math.max(span.start, trigger.start))
  const own = dates.filter(isOwn)
  if (own.length === 0) return dates
  // "two weeks earlier, on 31 August" is one time
  const isBeside = ({ span }: Timed, { start, end }: Span) =>
    /^, (?:on |in )?$/u.test(text.slice(Math.min(span.end, end), Math.max(span.start, start)))
  const isIts = (one: Timed) => own.some(({ span, date }) => overlap(date, one.date) || isBeside(one, span))
  return dates.filter((one) => !isApart(one) || isIts(one))
}

/** "and" is none between names: "Chadian and Togolese envoys". */
function isBreak(word: string, next: string): boolean {
  if (word === 'and' || word === 'or') return /^(?:\p{Ll}|I\b)/u.test(next)
  return breaks.has(word) || /^[,;:—–()-]+$/u.test(word)
}

const auxiliaries = ['who', 'whose', 'is', 'are', 'was', 'were', 'has', 'have', 'had', 'will', 'would']
const breaks: ReadonlySet<string> = new Set([...tellings.clause, ...tellings.subordinate, ...auxiliaries])

/** A time expression of an act, with its date. */
export interface Timed {
  readonly span: Span
  readonly date: DateRange
  readonly score: number
}
