import tellings from '../../data/events/tellings.json' with { type: 'json' }
import type { DateRange } from '../base/plain-date.ts'
import type { EventDocument } from './document.ts'
import type { Draft } from './draft.ts'
import { wordsBefore } from './words.ts'

/**
 * The day of publication, for an act that happened, has no time words, and is told as the news of the day (EV10): in the
 * headline or the first two sentences of the body, in a main clause.
 */
export function dayOfNews(draft: Draft, document: EventDocument): DateRange | null {
  const { published } = document
  if (published === null || !isNews(draft, document)) return null
  return { start: published, end: published, precision: 'day', text: '' }
}

function isNews({ sentence, read, modality, historical }: Draft, { text, sentences }: EventDocument): boolean {
  if (modality !== 'actual' || historical || read.when.length > 0) return false
  const headlines = sentences.filter(({ kind, index }) => kind === 'headline' && index <= sentence.index).length
  if (sentence.kind === 'body' && sentence.index - headlines > 1) return false
  return !isBackground(wordsBefore(text, sentence, read.trigger.start, 60))
}

/** What stands before a trigger says that it is told in passing: "after", "over", "accused of". */
function isBackground(before: readonly string[]): boolean {
  const clause = before.slice(before.findLastIndex((word) => clauseMarks.has(word)) + 1)
  if (clause.some((word) => background.has(word))) return true
  const [last = '', ...others] = clause.toReversed()
  const head = determiners.has(last) ? others[0] : last
  return head !== undefined && governing.has(head)
}

const clauseMarks = new Set([',', ';', ':', '—', '–', 'and', 'but', '"', '“', '”'])
const background = new Set(tellings.background)
const governing = new Set(tellings.governing)
const determiners = new Set([...tellings.back, 'a', 'an'])
