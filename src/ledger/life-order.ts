import { apart, sameDay } from '../base/date-overlap.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { isDone, isEnded } from './contact-state.ts'
import type { ContactStep } from './contact-step.ts'

/**
 * The steps of a contact as they came about (LE9): what was planned, what became of it, what is planned now; what was held or
 * is under way comes last of all. Within each the order of the text, doubt after certainty.
 */
export function inOrderOfLife(contact: readonly ContactStep[], published: PlainDate | null): readonly ContactStep[] {
  const isOver = contact.some(isEnded)
  const rank = (step: ContactStep): number => {
    if (isDone(step)) return 5
    if (isEnded(step)) return 2
    if (isOver) return isNewPlan(step, contact, published) ? 3 : 1
    return step.state === 'uncertain' ? 4 : step.state === 'proposed' ? 2 : 3
  }
  return contact.toSorted((a, b) => rank(a) - rank(b) || a.at - b.at)
}

/**
 * A plan that is told in the present and whose day has not passed: beside a postponement, and where it has a day, beside an ending
 * that came before. A request without a day is none.
 */
function isNewPlan(step: ContactStep, contact: readonly ContactStep[], published: PlainDate | null): boolean {
  const { date, told, state } = step
  const isPast = date !== null && published !== null && date.end < published
  const isOpen = state === 'proposed' && date !== null && published !== null && date.start > published
  const endings = contact.filter(isEnded)
  const isTold = told === 'present' || isOpen || (told === null && isClear(step, endings, published))
  if (isPast || !isTold || (state === 'proposed' && date === null)) return false
  if (endings.some((ending) => ends(ending, step))) return false
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

/** "Will not fly to Rome on Friday for talks": what is refused or called off for the very day, before the plan in its sentence. */
function ends({ state, date, sentence, at }: ContactStep, plan: ContactStep): boolean {
  return state !== 'postponed' && sentence === plan.sentence && at <= plan.at && sameDay(date, plan.date)
}

/**
 * An ending of its own day before publication, or that the sentence of the plan looks back to ("a trip that was called off"). What
 * is planned behind it in its sentence is what it ends.
 */
function isBefore(ending: ContactStep, plan: ContactStep, published: PlainDate | null): boolean {
  const { date, at } = ending
  const isHere = ending.sentence === plan.sentence
  const isDated = date !== null && date.text !== '' && published !== null && date.end < published
  return isHere ? at > plan.at && (isDated || (date === null && ending.told === 'past')) : isDated
}
