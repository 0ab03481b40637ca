import tellings from '../../../data/events/tellings.json' with { type: 'json' }
import tense from '../../../data/time/tense.json' with { type: 'json' }
import { stateOf } from '../../actors/actor.ts'
import { toDay } from '../../base/calendar.ts'
import { type DateRange, dayWithoutWords } from '../../base/plain-date.ts'
import { opens } from '../../sentences/opens.ts'
import type { EventDocument } from '../document.ts'
import type { Draft } from '../draft.ts'
import { isLongNews } from '../long-news.ts'
import { isVisit } from '../visit.ts'
import { isLength } from '../when.ts'
import { wordsBefore, wordsBetween } from '../words.ts'
import { isBackground } from './background.ts'
import { isPerformed } from './performed.ts'
import { isSimplePast } from './tense.ts'
import { isTimeAhead } from './time-ahead.ts'
import { dayOfWhatFollowed } from './what-followed.ts'

/** The day that an act has by its place in the article (EV10); null where it has none. */
export type DayOfNews = (draft: Draft) => DateRange | null

/**
 * Days for acts that happened, have no time words, and are told as the news of the day, in a main clause: in the headline or the
 * first two sentences of the body, where the day of the lead goes before that of publication, or in the present tense anywhere in
 * a digest (EV10).
 */
export function daysOfNews(drafts: readonly Draft[], document: EventDocument): DayOfNews {
  const { published } = document
  if (published === null) return () => null
  const today = dayWithoutWords(published)
  const told = dayOfLead(drafts, document, today)
  const digest = isDigest(drafts, document)
  const dayOf = (draft: Draft): DateRange | null => {
    if (isForceOfOthers(draft, document) || hasTimeWords(draft, document)) return null
    if (isPerformed(draft, document)) return today
    const isOpening = opens(draft.sentence, document.sentences)
    if (!(isOpening || digest) || !isMainNews(draft, document)) return null
    // "visited Chad": a visit that is over was on days of its own
    const isOver = isVisit(draft.read) && isSimplePast(draft, document.text) && !isBehindIs(draft, document.text)
    if (isOpening) return isOver && told.start === published ? null : told
    return inPresent(draft, document.text) ? today : null
  }
  const dated = { ...document, published }
  return (draft) => dayOf(draft) ?? dayOfWhatFollowed(draft, drafts, dated, dayOf)
}

/** "Is received": of today. */
function isBehindIs({ sentence, read: { trigger } }: Draft, text: string): boolean {
  return wordsBefore(text, sentence, trigger.start, 2).some((word) => word === 'is' || word === 'are')
}

/** EV98: a state or body that speaks itself names force in which it has no part as known, and tells no news of it. */
function isForceOfOthers(
  { read, actors, recipients }: Draft,
  { isNews = true, ownSide, ...document }: EventDocument,
): boolean {
  if (isNews || read.type !== 'ASSAULT') return false
  const ids = new Set<string>([...actors, ...recipients].flatMap((party) => party.actors))
  return !document.actors.some((actor) => ids.has(actor.id) && stateOf(actor) === ownSide)
}

/** Words that say when; how long something lasts ("a two-day visit", "90 minutes") says nothing of its day, nor does what is ahead (EV260). */
function hasTimeWords({ sentence, read }: Draft, { text, published }: EventDocument): boolean {
  return read.when.some(
    (span) => !isLength(span, sentence, text) && !isTimeAhead(span, read, sentence, text, published),
  )
}

/** The one day of the last week that the acts of the first sentence of the body give in words, else today. */
function dayOfLead(drafts: readonly Draft[], document: EventDocument, today: DateRange): DateRange {
  const first = document.sentences.find(({ kind }) => kind === 'body')?.index
  const opening = drafts.filter(
    (draft) => draft.sentence.index === first && draft.modality === 'actual' && !draft.historical,
  )
  const main = opening.filter((draft) => isMainNews(draft, document))
  // EV228: "The raid that began on Monday was unlike any other": nothing else is told there
  const lead =
    main.length > 0
      ? main
      : opening.filter(({ sentence, read }) => wordsBefore(document.text, sentence, read.trigger.start, 4).length < 4)
  const [day, ...others] = new Set(lead.flatMap(({ date }) => (date?.precision === 'day' ? [date.start] : [])))
  if (day === undefined || others.length > 0) return today
  const age = toDay(today.start) - toDay(day)
  return age >= 0 && age < 7 ? { ...today, start: day, end: day } : today
}

/** A digest tells the news of the day in the present tense, one item after the other; its first acts show it, and it is short (EV209). */
function isDigest(drafts: readonly Draft[], document: EventDocument): boolean {
  const { text, sentences, isNews = true } = document
  if (isLongNews(document)) return false
  const first = sentences.find(({ kind }) => kind === 'body')?.index ?? 0
  // EV210: a report tells what was said; "must" and "the air raid" are no present tense there
  const heads = [first, first + 1].flatMap((at) => sentences[at] ?? [])
  if (
    isNews &&
    heads.some((sentence) =>
      wordsBetween(text, sentence, sentence.start, sentence.end).some((word) => reported.has(word)),
    )
  )
    return false
  const opening = drafts.filter(({ sentence, modality }) => modality === 'actual' && sentence.index <= first + 1)
  return opening.some((draft) => draft.sentence.kind === 'body' && inPresent(draft, text))
}

function isMainNews(draft: Draft, document: EventDocument): boolean {
  return draft.modality === 'actual' && !draft.historical && !isBackground(draft, document)
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

const reported = new Set(tellings.reported)
const notPresent = new Set([...tense.irregular.split(' '), ...tellings.auxiliary])
