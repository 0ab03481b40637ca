import tellings from '../../data/events/tellings.json' with { type: 'json' }
import tense from '../../data/time/tense.json' with { type: 'json' }
import type { DateRange } from '../base/plain-date.ts'
import type { EventDocument } from './document.ts'
import type { Draft } from './draft.ts'
import { isPossessive } from './pointers.ts'
import { wordsBefore, wordsBetween } from './words.ts'

/**
 * The day of publication, for an act that happened, has no time words, and is told as the news of the day (EV10): in the
 * headline or the first two sentences of the body, or in the present tense anywhere in a digest; in a main clause.
 */
export function dayOfNews(draft: Draft, document: EventDocument, isDigest: boolean): DateRange | null {
  const { published } = document
  if (published === null || !isNews(draft, document, isDigest)) return null
  return { start: published, end: published, precision: 'day', text: '' }
}

/** A digest tells the news of the day in the present tense, one item after the other; its first acts show it. */
export function isDigest(drafts: readonly Draft[], { text, sentences }: EventDocument): boolean {
  const first = sentences.find(({ kind }) => kind === 'body')?.index ?? 0
  const opening = drafts.filter(({ sentence, modality }) => modality === 'actual' && sentence.index <= first + 1)
  return opening.some((draft) => draft.sentence.kind === 'body' && inPresent(draft, text))
}

function isNews(draft: Draft, { text, sentences }: EventDocument, isDigest: boolean): boolean {
  const { sentence, read, modality, historical } = draft
  if (modality !== 'actual' || historical || read.when.length > 0) return false
  const headlines = sentences.filter(({ kind, index }) => kind === 'headline' && index <= sentence.index).length
  const opens = sentence.kind === 'headline' || sentence.index - headlines <= 1
  if (!opens && !(isDigest && inPresent(draft, text))) return false
  return !isBackground(wordsBefore(text, sentence, read.trigger.start, 60))
}

/** "Nauru recognises", "India and China resume talks", "is sentenced": the verb right after the subject is not past. */
function inPresent({ sentence, read, actors, recipients }: Draft, text: string): boolean {
  const { trigger } = read
  const subjects = [...actors, ...recipients].filter(({ end }) => end <= trigger.start)
  const subject = Math.max(...subjects.map(({ end }) => end))
  const between = wordsBetween(text, sentence, subject, trigger.end).filter((word) => !word.endsWith('ly'))
  const [verb] = between
  if (verb === undefined || between.length > 4 || !/^[a-z]+$/.test(verb)) return false
  return verb === 'is' || verb === 'are' || !(/ed$|ing$/.test(verb) || notPresent.has(verb))
}

/** What stands before a trigger says that it is told in passing: "after", "over", "accused of". */
function isBackground(before: readonly string[]): boolean {
  const clause = before.slice(before.findLastIndex((word) => clauseMarks.has(word)) + 1)
  if (clause.some((word) => background.has(word)) || clause.slice(-3).some(isPossessive)) return true
  const [last = '', ...others] = clause.toReversed()
  const head = determiners.has(last) ? others[0] : last
  return head !== undefined && governing.has(head)
}

const notPresent = new Set([...tense.irregular.split(' '), ...tellings.auxiliary])
const clauseMarks = new Set([',', ';', ':', '—', '–', 'and', 'but', '"', '“', '”'])
const background = new Set(tellings.background)
const governing = new Set(tellings.governing)
const determiners = new Set([...tellings.back, ...tellings.possessive, 'a', 'an'])
