import words from '../../data/ledger/effect.json' with { type: 'json' }
import type { DateRange } from '../base/plain-date.ts'
import { type Span, slice } from '../base/span.ts'
import type { EventDocument } from '../events/document.ts'
import type { Evidence } from '../events/event.ts'
import { effectAt } from '../events/takes-effect.ts'
import { wordsBetween } from '../events/words.ts'
import { findTimes } from '../mentions/dates/find-times.ts'
import { resolveTime } from '../mentions/dates/resolve-time.ts'
import type { Sentence } from '../sentences/sentence.ts'

/**
 * The day from which the text says that a measure holds ("the sanctions would come into force on 10 February"), in
 * the sentence that tells it or in the next, which must name it (LE38). Null where it gives none.
 */
export function effectDay({ sentence, trigger }: Evidence, document: EventDocument): DateRange | null {
  const [own, next] = [document.sentences[sentence], document.sentences[sentence + 1]]
  const told = own === undefined || isOfAnother(own, trigger, document) ? null : dayIn(own, trigger.end, document)
  if (told !== null || next === undefined) return told
  const at = effectAt(next, next.start, document.text)
  const isNamed = at !== null && wordsBetween(document.text, next, next.start, at.start).some((word) => named.has(word))
  return isNamed ? dayIn(next, next.start, document) : null
}

const named = new Set(words.named)

/** "Banned milk and said that duties would take effect": another measure stands nearer. */
function isOfAnother(own: Sentence, trigger: Span, { annotations, text }: EventDocument): boolean {
  const at = effectAt(own, trigger.end, text)
  const acts = annotations[own.index]?.events.filter(({ type }) => type === 'SANCTION' || type === 'COERCE') ?? []
  return at !== null && acts.some((act) => act.trigger.start > trigger.start && act.trigger.start < at.start)
}

function dayIn(sentence: Sentence, from: number, { text, published }: EventDocument): DateRange | null {
  const at = effectAt(sentence, from, text)
  const when = at === null ? undefined : findTimes(text, sentence).find(({ start }) => start >= at.end)
  if (when === undefined || published === null) return null
  const isTaken = hasTaken(sentence, at!, text)
  const day = resolveTime(slice(text, when), { published, direction: isTaken ? 'past' : 'future' })
  return day !== null && (isTaken || day.start > published) ? day : null
}

/** LE436: "a ban that took effect on 28 August", "which came into force in May" */
function hasTaken({ start }: Sentence, at: Span, text: string): boolean {
  return /^(?:took|came|entered|went)\b/iu.test(slice(text, at)) && !/\bwould have $/u.test(text.slice(start, at.start))
}
