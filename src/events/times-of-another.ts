import { overlaps, type Span } from '../base/span.ts'
import type { EventAnnotation } from '../reader/reader.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { isOfSaying } from './of-saying.ts'
import { toCome } from './when.ts'
import { wordsBetween } from './words.ts'

/**
 * EV154: the same time words for what happened and for what is still to come, right behind the word of the first ("the visit in June, to plan
 * a summit"), say nothing of the second.
 */
export function withoutTimesOfAnother(
  act: EventAnnotation,
  acts: readonly EventAnnotation[],
  sentence: Sentence,
  text: string,
): EventAnnotation {
  if (!toCome.has(act.modality) || act.when.length === 0) return act
  const isOfOther = (time: Span) =>
    acts.some(
      ({ type, modality, trigger, when }) =>
        modality === 'actual' &&
        type !== 'REJECT' &&
        when.some((own) => overlaps(own, time)) &&
        (isRightBehind(time, trigger, sentence, text) || isBeforeTo(trigger, time, act.trigger, text)) &&
        !(trigger.end <= act.trigger.start && act.trigger.end <= time.start),
    )
  return { ...act, when: act.when.filter((time) => !isOfOther(time) && !isOfSaying(time, act.trigger, sentence, text)) }
}

/**
 * EV214: of two times that the reader gives to two contacts of a sentence, each behind the word of one of them ("that was to meet on 12 May will
 * now convene in June"), each has its own.
 */
export function withTimeEach(act: EventAnnotation, acts: readonly EventAnnotation[]): EventAnnotation {
  const [one, another, ...more] = act.when.toSorted((a, b) => a.start - b.start)
  if (one === undefined || another === undefined || more.length > 0 || !contacts.has(act.type)) return act
  const other = acts.find(
    ({ type, trigger, when }) =>
      contacts.has(type) &&
      trigger.start !== act.trigger.start &&
      [one, another].every((time) => when.some((own) => overlaps(own, time))),
  )
  if (other === undefined) return act
  const [first, second] = [act, other].toSorted((a, b) => a.trigger.start - b.trigger.start)
  const isEach =
    first!.trigger.end <= one.start && one.end <= second!.trigger.start && second!.trigger.end <= another.start
  return isEach ? { ...act, when: [act === first ? one : another] } : act
}

const contacts: ReadonlySet<string> = new Set(['CONSULT', 'REJECT'])

function isRightBehind(time: Span, trigger: Span, sentence: Sentence, text: string): boolean {
  if (time.start < trigger.end) return false
  const between = wordsBetween(text, sentence, trigger.end, time.start)
  return between.length <= reach && between.every((word) => /^\p{L}/u.test(word))
}

/** EV154: "agreed by phone on Monday to meet" */
function isBeforeTo(first: Span, time: Span, second: Span, text: string): boolean {
  return (
    first.end <= time.start &&
    time.end <= second.start &&
    /^ to (?:\p{Ll}+ )?$/u.test(text.slice(time.end, second.start))
  )
}

/** words from the word of an act to its time */
const reach = 3
