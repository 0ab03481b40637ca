import words from '../../data/ledger/contact-words.json' with { type: 'json' }
import { toDay } from '../base/calendar.ts'
import type { DateRange } from '../base/plain-date.ts'
import type { EventDocument } from '../events/document.ts'
import type { Ground } from '../events/ground.ts'
import { isAnother, isDefinite, isPossessed } from '../events/pointers.ts'
import { wordsBefore } from '../events/words.ts'
import { toldInPast } from './auxiliary.ts'
import { isDone, isEnded } from './contact-state.ts'
import type { ContactStep } from './contact-step.ts'

/** How surely a step belongs to a contact told before; 0: it does not (LE4 to LE6). */
export function kinship(step: ContactStep, contact: readonly ContactStep[], ground: ContactGround): number {
  if (contact.some((told) => contradict(told, step, ground, contact))) return 0
  return Math.max(...contact.map((told) => linkOf(told, step, ground.document)))
}

/** What steps are compared against. */
export interface ContactGround extends Ground {
  readonly document: EventDocument
  /** all steps of the article */
  readonly steps: readonly ContactStep[]
}

/** LE6: whether a step that belongs to a contact only names it, or says what was talked of. */
export function onlyNames(step: ContactStep, contact: readonly ContactStep[], document: EventDocument): boolean {
  return isMereMention(step, contact, document) || contact.some((told) => isTalkOf(told, step))
}

/** "The trip", "their meeting", without a day and as if it had happened, of a contact that is still to come or was called off. */
function isMereMention(step: ContactStep, contact: readonly ContactStep[], document: EventDocument): boolean {
  return isDone(step) && step.date === null && pointsBack(step, document) && !contact.some(isDone)
}

function linkOf(told: ContactStep, step: ContactStep, document: EventDocument): number {
  const near = Math.abs(sentenceOf(step) - sentenceOf(told))
  const closeness = 1 - near / 100
  const shared = step.codes.intersection(told.codes).size
  const back = pointsBack(step, document)
  const same = sameDay(told.date, step.date)
  if (isIdentity(step, document) && near <= 2) return 3 + closeness
  if (shared >= 2 && (isHeadlineOf(told, step, document) || isTalkOf(told, step))) return 2 + closeness
  if (shared >= 2) return !(isDone(told) && isDone(step)) || same || back ? 2 + closeness : 0
  if (near > 3) return 0
  const partial = step.codes.isSubsetOf(told.codes) || told.codes.isSubsetOf(step.codes)
  const isItsEnd = isEnded(step) && !isEnded(told) && !isDone(told) && near <= 2
  if (partial && (step.codes.size === 0 || near === 0 || same || back || isItsEnd)) return 1 + closeness
  return shared > 0 && (back || isItsOldPlan(told, step, document)) ? closeness : 0
}

/** "Put off the talks that Baghdad was to host": the plan of what is called off in the same sentence. */
function isItsOldPlan(a: ContactStep, b: ContactStep, document: EventDocument): boolean {
  const [ending, plan] = isEnded(a) ? [a, b] : [b, a]
  return isEnded(ending) && !isEnded(plan) && sentenceOf(a) === sentenceOf(b) && toldInPast(plan, document)
}

function contradict(
  told: ContactStep,
  step: ContactStep,
  ground: ContactGround,
  contact: readonly ContactStep[],
): boolean {
  const { document, steps } = ground
  if (partiesDiffer(told, step, ground)) return true
  if (isHeadlineOf(told, step, document)) return apart(told.date, step.date)
  if (!sameKind(told, step) && !isTalkOf(told, step)) return true
  const here = steps.filter((one) => sentenceOf(one) === sentenceOf(step))
  const moved = [...contact, ...here].some(({ state }) => state === 'postponed')
  if (told.event.historical !== step.event.historical) return true
  if (apart(told.date, step.date) && !moved && !endsEarlier(told, step)) return true
  if (placesDiffer(told, step)) return true
  const isMention = isMereMention(step, contact, document)
  if (directionsDiffer(told, step) && !isIdentity(step, document) && !isMention) return true
  if (isDone(told) !== isDone(step) && !isMention) {
    if (isEnded(told) || isEnded(step)) return true
    if (!overlap(told.date, step.date)) return true
  }
  return another(told, document) !== another(step, document)
}

function sameKind({ kind: a }: ContactStep, { kind: b }: ContactStep): boolean {
  return a === null || b === null || a === b || (meetings.has(a) && meetings.has(b))
}

const meetings = new Set<string>(['meeting', 'talks', 'summit'])

/** Two persons or bodies of one state are two contacts, unless one of them is of the other. */
function partiesDiffer(a: ContactStep, b: ContactStep, { covers }: Ground): boolean {
  const states = new Set([...a.named, ...b.named].map((id) => id.split(':')[0]!))
  return [...states].some((state) => {
    const [left, right] = [a, b].map(({ named }) => [...named].filter((id) => id.startsWith(`${state}:`)))
    if (left!.length === 0 || right!.length === 0) return false
    return !left!.some((one) => right!.some((other) => covers(one, other) || covers(other, one)))
  })
}

/** LE6: the headline and the opening of the body tell of one contact of the same parties, in other words and another tense. */
function isHeadlineOf(told: ContactStep, step: ContactStep, { sentences }: EventDocument): boolean {
  const [headline, body] = [told, step].map((one) => sentences[sentenceOf(one)])
  const opens = headline?.kind === 'headline' && body?.kind === 'body' && body.index <= headline.index + 3
  return opens && told.codes.intersection(step.codes).size >= 2 && !isEnded(told) && !isEnded(step)
}

/** LE6: what two sides discuss, without a day or a place of its own, right after a call, a visit or a meeting of theirs. */
function isTalkOf(told: ContactStep, step: ContactStep): boolean {
  const plain = step.kind === 'talks' && step.event.place === null && (step.date === null || step.date.text === '')
  return plain && told.kind !== 'talks' && isDone(told) === isDone(step) && !isEnded(told) && isNextTo(told, step)
}

function isNextTo(told: ContactStep, step: ContactStep): boolean {
  return step.event.type === 'CONSULT' && Math.abs(sentenceOf(step) - sentenceOf(told)) <= 2
}

/** A visit and its return are two. */
function directionsDiffer(a: ContactStep, b: ContactStep): boolean {
  if (a.kind !== 'visit' || b.kind !== 'visit') return false
  const both = a.event.type === 'CONSULT' && b.event.type === 'CONSULT' && a.guests.size > 0 && b.guests.size > 0
  return both && a.guests.isDisjointFrom(b.guests)
}

/** A refusal may be dated by its own day, some weeks before the day of what it refuses. */
function endsEarlier(a: ContactStep, b: ContactStep): boolean {
  const [ending, other] = isEnded(a) ? [a, b] : [b, a]
  if (!isEnded(ending) || ending.date === null || other.date === null) return false
  const days = toDay(other.date.start) - toDay(ending.date.end)
  return isEnded(other) || (days >= 0 && days <= 60)
}

function placesDiffer({ event: a }: ContactStep, { event: b }: ContactStep): boolean {
  if (a.place === null || b.place === null) return false
  if (a.place.state !== null && b.place.state !== null && a.place.state !== b.place.state) return true
  return false
}

function another({ event: { evidence } }: ContactStep, { text, sentences }: EventDocument): boolean {
  const [first] = evidence
  const sentence = first && sentences[first.sentence]
  return sentence !== undefined && isAnother(text, sentence, first!.trigger.start)
}

function pointsBack({ event: { evidence } }: ContactStep, { text, sentences }: EventDocument): boolean {
  const [first] = evidence
  const sentence = first && sentences[first.sentence]
  if (sentence === undefined) return false
  const at = first!.trigger.start
  return isDefinite(text, sentence, at) || isPossessed(text, sentence, at)
}

/** "It will be the first visit since 2005" says of the visit told before what it is. */
function isIdentity({ event: { evidence } }: ContactStep, { text, sentences }: EventDocument): boolean {
  const [first] = evidence
  const sentence = first && sentences[first.sentence]
  if (sentence === undefined) return false
  const before = wordsBefore(text, sentence, first!.trigger.start, 200)
  return identity.has(before[0] ?? '') && before.slice(-4).some((word) => ordinal.has(word))
}

const identity = new Set(words.identity)
const ordinal = new Set(words.ordinal)

function sentenceOf({ event }: ContactStep): number {
  return event.evidence[0]?.sentence ?? 0
}

function apart(a: DateRange | null, b: DateRange | null): boolean {
  return a !== null && b !== null && (a.end < b.start || b.end < a.start)
}

function overlap(a: DateRange | null, b: DateRange | null): boolean {
  return a !== null && b !== null && !apart(a, b)
}

function sameDay(a: DateRange | null, b: DateRange | null): boolean {
  return overlap(a, b) && a?.precision === 'day' && b?.precision === 'day'
}
