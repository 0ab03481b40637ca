import type { DateRange } from '../base/plain-date.ts'
import type { EventDocument } from '../events/document.ts'
import { isAnother, isDefinite, isPossessed } from '../events/pointers.ts'
import type { ContactState } from '../reader/codebook.ts'
import type { ContactStep } from './contact-step.ts'

/** How surely a step belongs to a contact told before; 0: it does not (LE4 to LE6). */
export function kinship(step: ContactStep, contact: readonly ContactStep[], document: EventDocument): number {
  if (contact.some((told) => contradict(told, step, document, contact))) return 0
  return Math.max(...contact.map((told) => linkOf(told, step, document)))
}

const done: readonly ContactState[] = ['held', 'under-way']
const ended: readonly ContactState[] = ['cancelled', 'refused', 'postponed']
export const isDone = ({ state }: { readonly state: ContactState }) => done.includes(state)
export const isEnded = ({ state }: { readonly state: ContactState }) => ended.includes(state)

function linkOf(told: ContactStep, step: ContactStep, document: EventDocument): number {
  const near = Math.abs(sentenceOf(step) - sentenceOf(told))
  const shared = step.codes.intersection(told.codes).size
  const same = sameDay(told.event.date, step.event.date)
  if (shared >= 2) {
    const sure = !(isDone(told) && isDone(step)) || same || pointsBack(step, document)
    return sure ? 3 - near / 100 : 0
  }
  const partial = step.codes.isSubsetOf(told.codes) || told.codes.isSubsetOf(step.codes)
  const nobody = step.codes.size === 0
  if (!partial || near > 3) return 0
  return nobody || near === 0 || same || pointsBack(step, document) ? 2 - near / 100 : 0
}

function contradict(
  told: ContactStep,
  step: ContactStep,
  document: EventDocument,
  contact: readonly ContactStep[],
): boolean {
  if (!sameKind(told, step) || personsDiffer(told, step) || directionsDiffer(told, step)) return true
  const moved = [...contact, step].some(({ state }) => state === 'postponed')
  if (apart(told.event.date, step.event.date) && !moved && !(isEnded(told) || isEnded(step))) return true
  if (placesDiffer(told, step)) return true
  if (isDone(told) !== isDone(step)) {
    if (isEnded(told) || isEnded(step)) return true
    if (!overlap(told.event.date, step.event.date)) return true
  }
  return another(told, document) !== another(step, document)
}

function sameKind({ kind: a }: ContactStep, { kind: b }: ContactStep): boolean {
  return a === null || b === null || a === b || (meetings.has(a) && meetings.has(b))
}

const meetings = new Set<string>(['meeting', 'talks', 'summit'])

/** Two persons of one state are two contacts, unless one telling names both. */
function personsDiffer(a: ContactStep, b: ContactStep): boolean {
  if (a.persons.size === 0 || b.persons.size === 0 || !a.persons.isDisjointFrom(b.persons)) return false
  const states = (step: ContactStep) => new Set([...step.persons].map((id) => id.split(':')[0]))
  return !states(a).isDisjointFrom(states(b))
}

/** A visit and its return are two. */
function directionsDiffer(a: ContactStep, b: ContactStep): boolean {
  if (a.kind !== 'visit' || b.kind !== 'visit') return false
  const both = a.event.type === 'CONSULT' && b.event.type === 'CONSULT' && a.guests.size > 0 && b.guests.size > 0
  return both && a.guests.isDisjointFrom(b.guests)
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
