import { apart } from '../../base/date-overlap.ts'
import type { PlainDate } from '../../base/plain-date.ts'
import { contains, overlaps } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import { isDone, isEnded } from './contact-state.ts'
import type { ContactStep } from './contact-step.ts'

/**
 * The steps of a contact as they came about (LE9): what was planned, what became of it, what is planned now; what was held or
 * is under way comes last of all. Within each the order of the text, doubt after certainty, and why it was ended before that (LE503).
 */
export function inOrderOfLife(
  contact: readonly ContactStep[],
  { published, annotations }: Pick<EventDocument, 'published' | 'annotations'>,
): readonly ContactStep[] {
  const endings = contact.filter(isEnded)
  const isOver = endings.length > 0
  const rank = (step: ContactStep): number => {
    if (isDone(step)) return 5
    if (isEnded(step)) return endings.some((other) => isCauseOf(step, other, annotations)) ? 1.5 : 2
    if (isOver) return isNewPlan(step, contact, published) ? 3 : 1
    return step.state === 'uncertain' ? 4 : step.state === 'proposed' ? 2 : 3
  }
  return contact.toSorted((a, b) => rank(a) - rank(b) || a.at - b.at)
}

/** LE503: "cancels the talks after Chad declined to come": what is told within the cause of an act came before it. */
function isCauseOf(
  { event, sentence }: ContactStep,
  other: ContactStep,
  annotations: EventDocument['annotations'],
): boolean {
  const { causes = [] } = annotations[sentence] ?? {}
  const triggers = (one: ContactStep['event']) => one.evidence.map(({ trigger }) => trigger)
  return causes.some(
    ({ content, of }) =>
      triggers(event).some((trigger) => contains(content, trigger)) &&
      triggers(other.event).some((trigger) => of.some((act) => overlaps(act, trigger))),
  )
}

/**
 * A plan that is told in the present and whose day has not passed: beside a postponement, and where it has a day, beside an ending
 * that came before. A request without a day is none.
 */
function isNewPlan(step: ContactStep, contact: readonly ContactStep[], published: PlainDate | null): boolean {
  const { date, told, state } = step
  const isPast = date !== null && published !== null && date.end < published
  const endings = contact.filter(isEnded)
  const isTold = told === 'present' || (told === null && isClear(step, endings, published))
  if (isPast || !isTold || (state === 'proposed' && date === null)) return false
  if (endings.some((ending) => ending.state === 'postponed')) return true
  return date !== null && endings.every((one) => isBefore(one, step, published) || wasDue(one, step, published))
}

/**
 * A plan without an auxiliary ("flies on Thursday", "would come in May") that lies ahead: its sentence looks back at the ending behind
 * it, or this gives another day ahead, for which it was due.
 */
function isClear(
  { sentence, at, date }: ContactStep,
  endings: readonly ContactStep[],
  published: PlainDate | null,
): boolean {
  if (date === null || published === null || date.start <= published) return false
  const looksBack = (ending: ContactStep) =>
    ending.sentence === sentence && ending.at > at && ending.date !== null && ending.date.end < published
  const dated = endings.filter((ending) => ending.date !== null)
  return dated.length > 0 && dated.every((one) => looksBack(one) || wasDue(one, { date }, published))
}

/** The ending is that of a contact due on another day ahead. */
function wasDue(ending: ContactStep, { date }: Pick<ContactStep, 'date'>, published: PlainDate | null): boolean {
  return published !== null && ending.date !== null && ending.date.end > published && apart(ending.date, date)
}

/** An ending of its own day before publication. What is planned behind it in its sentence is what it ends. */
function isBefore({ date, sentence, at }: ContactStep, plan: ContactStep, published: PlainDate | null): boolean {
  const isDated = date !== null && date.text !== '' && published !== null && date.end < published
  return isDated && (sentence !== plan.sentence || at > plan.at)
}
