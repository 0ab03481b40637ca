import { stateOfId } from '../../actors/actor.ts'
import { toDay } from '../../base/calendar.ts'
import { type DateRange, dayWithoutWords, type PlainDate } from '../../base/plain-date.ts'
import { type Span, slice } from '../../base/span.ts'
import { quadOf } from '../../reader/codebook.ts'
import { opens } from '../../sentences/opens.ts'
import type { EventDocument } from '../document.ts'
import { type Draft, idsOf } from '../draft.ts'
import { isVisit } from '../visit.ts'
import { isLength } from '../when.ts'
import { wordsBetween } from '../words.ts'

/**
 * EV25: the day of what those who met say or agree behind their contact in its sentence ("after meeting X, Y says that …", "Chad and
 * Togo agreed on Friday to …, after two days of talks").
 */
export function dayOfWhatFollowed(
  draft: Draft,
  drafts: readonly Draft[],
  document: EventDocument & { readonly published: PlainDate },
  dayOf: (draft: Draft) => DateRange | null,
): DateRange | null {
  const { text, published } = document
  const { read, modality, historical } = draft
  if (read.type !== 'CONSULT' || modality !== 'actual' || historical || isVisit(read) || isTimed(draft, text))
    return null
  const clause = clauseBehindAfter(draft, text)
  if (clause === null) return null
  const isOutside = (span: Span) => span.end <= clause.start || span.start >= clause.end
  const met = idsOf([...draft.actors, ...draft.recipients])
  const days = drafts
    .filter((other) => other.sentence === draft.sentence && isOutside(other.read.trigger) && isSaidBy(met, other))
    .flatMap((other) => other.date ?? dayOf(other) ?? [])
  const day = days.find(({ precision, start }) => precision === 'day' && isOfTheWeek(start, published))
  if (day !== undefined) return dayWithoutWords(day.start)
  return [...draft.actors, ...draft.recipients].some((party) => isOutside(party) && speaksNow(party, draft, document))
    ? dayWithoutWords(published)
    : null
}

/** "On Tuesday"; not "two days of". */
function isTimed({ sentence, read: { when } }: Draft, text: string): boolean {
  return when.some((span) => !isLength(span, sentence, text) && !/^ of\b/u.test(text.slice(span.end)))
}

/** From "after" or "following" before the act to the next mark; null where there is none, or a length of time says how long after, or before. */
function clauseBehindAfter({ sentence, read: { trigger } }: Draft, text: string): Span | null {
  const found = behindAfter.exec(text.slice(sentence.start, trigger.start))
  const start = sentence.start + (found?.index ?? 0)
  if (found === null || long.test(slice(text, { start, end: trigger.start }))) return null
  const [behind] = /^[^,;:—–“”"]*/u.exec(text.slice(trigger.end, sentence.end)) ?? ['']
  return { start, end: trigger.end + behind.length }
}

const behindAfter =
  /(?:\b(?:days?|weeks?|months?|years?|decades?|long|soon)\s)?\b(?:after|following|as a result of)\s(?:(?!\b(?:who|whom|which|where|when|that|while|if)\b)[^,;:—–“”"]){0,60}$/iu
/** "A day after", "after months of talks" */
const long = /^(?:days?|weeks?|months?|years?|decades?|long|soon)\s|\b(?:weeks|months|years|decades)\b/iu

/** An act in words of one of those who met, or of several of their states. */
function isSaidBy(met: readonly string[], { read, modality, historical, actors }: Draft): boolean {
  const quad = quadOf[read.type]
  if (read.type === 'CONSULT' || (quad !== 1 && quad !== 3) || modality !== 'actual' || historical) return false
  const ids = idsOf(actors)
  const states = met.map(stateOfId)
  return ids.some((id) => met.includes(id)) || (ids.length > 1 && ids.every((id) => states.includes(id)))
}

function isOfTheWeek(day: PlainDate, published: PlainDate): boolean {
  const age = toDay(published) - toDay(day)
  return age >= 0 && age < 7
}

/** Opens the news, in the present tense: "Lee promises", "Lee says". */
function speaksNow({ end }: Span, { sentence }: Draft, { text, sentences, annotations }: EventDocument): boolean {
  if (sentence.kind !== 'body' || !opens(sentence, sentences)) return false
  const verb = wordsBetween(text, sentence, end, sentence.end).find((word) => !word.endsWith('ly')) ?? ''
  const { statements = [] } = annotations[sentence.index] ?? {}
  return (
    /^\p{Ll}+s$/u.test(verb) &&
    !noVerb.has(verb) &&
    statements.some(({ speaker }) => speaker.some((one) => one.end === end))
  )
}

const noVerb: ReadonlySet<string> = new Set(['was', 'is', 'has', 'does', 'as', 'his', 'its'])
