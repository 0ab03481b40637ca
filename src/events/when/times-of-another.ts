import { overlaps, type Span } from '../../base/span.ts'
import type { EventAnnotation } from '../../reader/reader.ts'
import type { Sentence } from '../../sentences/sentence.ts'
import { toCome } from '../when.ts'
import { wordsBetween } from '../words.ts'
import { isOfSaying } from './of-saying.ts'

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
        isRightBehind(time, trigger, sentence, text) &&
        !(trigger.end <= act.trigger.start && act.trigger.end <= time.start),
    )
  return { ...act, when: act.when.filter((time) => !isOfOther(time) && !isOfSaying(time, act.trigger, sentence, text)) }
}

function isRightBehind(time: Span, trigger: Span, sentence: Sentence, text: string): boolean {
  if (time.start < trigger.end) return false
  const between = wordsBetween(text, sentence, trigger.end, time.start)
  return between.length <= reach && between.every((word) => /^\p{L}/u.test(word))
}

/** words from the word of an act to its time */
const reach = 3
