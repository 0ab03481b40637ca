import time from '../../data/time/words.json' with { type: 'json' }
import type { DatePrecision, DateRange, PlainDate } from '../base/plain-date.ts'
import { contains, overlaps, type Span, slice } from '../base/span.ts'
import { directionOf as directionByVerb } from '../mentions/dates/direction.ts'
import { findTimes } from '../mentions/dates/find-times.ts'
import type { Direction } from '../mentions/dates/reading.ts'
import { resolveTime } from '../mentions/dates/resolve-time.ts'
import type { Modality } from '../reader/codebook.ts'
import type { EventAnnotation } from '../reader/reader.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { auxiliaryBefore } from './auxiliary.ts'
import { besideAct } from './when/beside-act.ts'
import { isOfSaying } from './when/of-saying.ts'
import { isOpenedBy } from './when/opened-by.ts'
import { isTimeAhead } from './when/time-ahead.ts'
import { type Timed, withoutTimesApart } from './when/times-apart.ts'
import { wordsBefore, wordsBetween } from './words.ts'

/** Dates told so far, the latest last: in the sentences before, and in this one; and the day of publication, where this one opens the news. */
export interface DatesTold {
  readonly before: readonly DateRange[]
  readonly here: readonly DateRange[]
  readonly news: readonly DateRange[]
}

/**
 * The date that the words of an event's `when` spans give (EV9): the most precise one that resolves; of several for what is to
 * come that which the reader is surest of. A span counts as the whole time expression it stands in: "2019" of "since 2019".
 */
export function dateOf(
  text: string,
  sentence: Sentence,
  event: EventAnnotation,
  published: PlainDate | null,
  told: DatesTold,
): DateRange | null {
  const isToCome = toCome.has(event.modality)
  const when = event.when.filter((time) => !isTimeAhead(time, event, sentence, text, published))
  const all = datesWithScores(text, sentence, { ...event, when }, published, told)
  const dates = isRefusal(event) ? all : withoutTimesApart(all, text, sentence, event)
  return (
    dates.toSorted(
      (a, b) =>
        order.indexOf(a.date.precision) - order.indexOf(b.date.precision) ||
        (isToCome ? b.score - a.score : Number(isCounted(a.date)) - Number(isCounted(b.date))),
    )[0]?.date ?? null
  )
}

/** EV226: "two weeks earlier, on 31 August": what is counted is no day of its own beside one that is. */
function isCounted({ text }: DateRange): boolean {
  return counted.test(text)
}

const counted = /\b(?:earlier|later|before|after|ago|previously|prior)$/iu

/** modalities of what has not happened yet, if it ever does */
export const toCome: ReadonlySet<Modality> = new Set<Modality>(['planned', 'possible', 'hypothetical'])

/** The dates of all `when` spans of an event, in order of the text. */
export function datesOf(
  text: string,
  sentence: Sentence,
  event: EventAnnotation,
  published: PlainDate | null,
  told: DatesTold,
): readonly DateRange[] {
  return datesWithScores(text, sentence, event, published, told).map(({ date }) => date)
}

function datesWithScores(
  text: string,
  sentence: Sentence,
  event: EventAnnotation,
  published: PlainDate | null,
  { before, here, news }: DatesTold,
): readonly Timed[] {
  if (event.when.length === 0) return []
  const expressions = findTimes(text, sentence)
  return joined(event.when, text).flatMap((span) => {
    const isNewDay = isContactPutOff(text, sentence, event, span)
    const around = expressions.find((expression) => contains(expression, span)) ?? span
    const whole = isNewDay ? span : (ownDay(text, span, around, event.trigger) ?? pointOf(text, around, event.trigger))
    const beside = besideAct(text, sentence, whole, event.trigger)
    if (beside === 'open' || isOfSince(text, sentence, event, whole) || isOfCondition(text, event, whole)) return []
    const words = slice(text, whole)
    // EV227: "a month later", told of two acts of a sentence, is not counted twice
    const others = here.filter((date) => date.text !== words)
    const date = resolveTime(words, {
      published,
      direction: directionOf(text, sentence, event, span),
      guessed: isRefusal(event),
      happened: isHeld(event) || isOpenedBy(text, sentence, event, whole),
      governed: beside === 'governed',
      anchors: beside !== 'governed' ? [...before, ...others] : others.length > 0 ? others : news,
    })
    return date === null ? [] : [{ span: whole, date, score: span.score }]
  })
}

/** EV198: "Monday and Tuesday", of which the reader took each day by itself, are one time. */
function joined(when: EventAnnotation['when'], text: string): EventAnnotation['when'] {
  const whole: EventAnnotation['when'][number][] = []
  for (const span of when.toSorted((a, b) => a.start - b.start)) {
    const last = whole.at(-1)
    if (last !== undefined && text.slice(last.end, span.start) === ' and ')
      whole[whole.length - 1] = { start: last.start, end: span.end, score: Math.max(last.score, span.score) }
    else whole.push(span)
  }
  return whole
}

/** By the modality; a plan told in the past ("was set for September") lies on either side, the nearer one; what did not happen lies where the verb nearest to the time words says. */
function directionOf(text: string, sentence: Sentence, event: EventAnnotation, span: Span): Direction {
  if (event.historical) return 'past'
  if (isContactPutOff(text, sentence, event, span)) return 'future'
  if (event.modality === 'planned' && auxiliaryBefore(text, sentence, span.start) === 'past') return 'unknown'
  if (event.modality !== 'negated' && !isRefusal(event)) return event.modality === 'actual' ? 'past' : 'future'
  const words = sentence.tokens.map((token) => slice(text, token))
  const at = sentence.tokens.findIndex(({ start }) => start >= span.start)
  if (!isRefusal(event)) return directionByVerb(words, at)
  if (isOfSaying(span, event.trigger, sentence, text)) return 'past'
  return movedTo.has(words[at - 1] ?? '') || directionByVerb(words, at) === 'future' ? 'future' : 'past'
}

/** EV200: "on the eve of Saturday's talks": the talks themselves are on Saturday, and so is whatever the reader has on Saturday. */
function ownDay(text: string, span: Span, time: Span, trigger: Span): Span | null {
  const [eve] = /^(?:[\p{L}]+ )*eve of /iu.exec(slice(text, time)) ?? []
  if (eve === undefined) return null
  const day = { start: time.start + eve.length, end: time.end }
  const isOfIt = /^['’]s? (?:[\p{L}-]+ ){0,2}$/u.test(text.slice(time.end, trigger.start))
  return isOfIt || span.start >= day.start ? day : null
}

/** EV216: "since 1983, when rebels shot at him": what the clause behind the time tells was then, and not ever since. */
function pointOf(text: string, time: Span, trigger: Span): Span {
  const [since = ''] = /^since\s+/iu.exec(slice(text, time)) ?? []
  const isThen = trigger.start > time.end && /^,?\s+when\s/u.test(text.slice(time.end, trigger.start))
  return isThen ? { start: time.start + since.length, end: time.end } : time
}

/** EV216: "met for the first time since the war broke out in May": the day is that of the clause behind "since". */
function isOfSince(
  text: string,
  sentence: Sentence,
  { type, modality, trigger }: EventAnnotation,
  time: Span,
): boolean {
  if (type !== 'CONSULT' || modality !== 'actual' || time.start < trigger.end) return false
  const between = wordsBetween(text, sentence, trigger.end, time.start)
  const since = between.lastIndexOf('since')
  return since >= 0 && between.length - since > 2 && !between.slice(since).some((word) => /^[,;:—–]$/u.test(word))
}

/** EV216: "will close the border unless they are freed by Friday": the day is that of the condition. */
function isOfCondition(text: string, { trigger }: EventAnnotation, time: Span): boolean {
  return time.start >= trigger.end && condition.test(text.slice(trigger.end, time.start))
}

/** within one clause */
const condition = /(?:^|[\s,“"(])(?:if|unless)\s[^,;:“”"]*$/iu

/** EV199: a contact that took place ("came in September", said in August): that of last year. */
function isHeld({ type, modality, contact }: EventAnnotation): boolean {
  return (type === 'CONSULT' || type === 'SUPPORT') && modality === 'actual' && contact?.state === 'held'
}

/** A contact was called off, put off or refused: its days may be that of the refusal and that for which it was set. */
function isRefusal({ type, mode, modality }: EventAnnotation): boolean {
  return type === 'REJECT' && mode === 'meet' && modality === 'actual'
}

/** A meeting "put off until February" is to be in February; a ban until then ends there. */
function isContactPutOff(text: string, sentence: Sentence, { type, modality }: EventAnnotation, span: Span): boolean {
  return type === 'CONSULT' && modality === 'planned' && until.has(wordsBefore(text, sentence, span.start, 1)[0] ?? '')
}

const until = new Set(['until', 'till'])

/** "rescheduled for 4 April", "put off to Monday" */
const movedTo = new Set(['for', 'to'])

const order: readonly DatePrecision[] = ['day', 'week', 'range', 'month', 'season', 'quarter', 'year']

/**
 * "Two days", "90-minute", "another six months": a length of time, no point of it ("two days after", "within 48 hours"); nor is one "a third
 * successive day" or "pre-dawn" (EV261).
 */
export function isLength(span: Span, sentence: Sentence, text: string): boolean {
  const words = slice(text, span)
  if (countedOn.test(words)) return true
  if (!lengths.test(words) || findTimes(text, sentence).some((time) => overlaps(time, span))) return false
  const [before = ''] = wordsBefore(text, sentence, span.start, 1)
  const [after = ''] = wordsBetween(text, sentence, span.end, sentence.end)
  return !lengthBehind.has(before) && !pointAfter.has(after)
}

const units = Object.keys(time.units).join('|')
const article = '(?:(?:for|at least|an?|the|its|their|another|additional|further) )*'
const lengths = new RegExp(`^${article}(?:(?:\\p{L}+|\\d+)[-\\s](?:${units})|(?:${units})-?long)$`, 'iu')
const ordinals = Object.keys(time.ordinals).join('|')
const countedOn = new RegExp(
  `^(?:${article}(?:${ordinals})(?: (?:consecutive|successive|straight|running))? (?:day|night|week|month|year)|pre-?dawn|indefinitely)$`,
  'iu',
)
const lengthBehind = new Set(['within', 'in', 'after', 'since', 'over', 'last', 'past', 'every'])
const pointAfter = new Set(['after', 'before', 'later', 'earlier', 'ago', 'prior', 'since', 'on'])

/** Background: a date that ended a year or more before the day of publication (EV11). */
export function isYearOld(date: DateRange | null, published: PlainDate | null): boolean {
  if (date === null || published === null) return false
  const yearBefore = `${String(Number(published.slice(0, 4)) - 1).padStart(4, '0')}${published.slice(4)}`
  return date.end <= yearBefore
}
