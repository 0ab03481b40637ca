import type { DateRange } from '../base/plain-date.ts'
import type { EventDocument } from './document.ts'
import type { Draft } from './draft.ts'
import { wordsBefore } from './words.ts'

/**
 * The day of publication, for an act that happened, has no time words, and is told as the news of the day (EV9):
 * in the headline or the first two sentences of the body, not in the pluperfect.
 */
export function dayOfNews({ sentence, read, modality, historical }: Draft, document: EventDocument): DateRange | null {
  const { published, text, sentences } = document
  if (published === null || modality !== 'actual' || historical || read.when.length > 0) return null
  const headlines = sentences.filter(({ kind, index }) => kind === 'headline' && index <= sentence.index).length
  if (sentence.kind === 'body' && sentence.index - headlines > 1) return null
  if (wordsBefore(text, sentence, read.trigger.start, 3).includes('had')) return null
  return { start: published, end: published, precision: 'day', text: '' }
}
