import { type Span, slice } from '../../base/span.ts'
import { isPast } from '../../mentions/dates/past-verb.ts'
import type { EventAnnotation } from '../../reader/reader.ts'
import type { Sentence } from '../../sentences/sentence.ts'

/** EV199: "In January Chad sent soldiers", said in December: a past verb behind the time that its clause opens with. */
export function isOpenedBy(
  text: string,
  sentence: Sentence,
  { modality, trigger }: EventAnnotation,
  whole: Span,
): boolean {
  if (modality !== 'actual' || whole.end > trigger.start || !isPast(slice(text, trigger).toLowerCase())) return false
  const before = text.slice(sentence.start, whole.start)
  const between = text.slice(whole.end, trigger.start).replace(/^,/u, '')
  return (
    /(?:^|[,;:—–“"]\s?|\s-\s)(?:(?:in|on|by|during|early|late)\s)*$/iu.test(before) &&
    !/[,;:—–“”"]\s*\p{Ll}/u.test(between)
  )
}
