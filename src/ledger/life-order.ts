import type { EventDocument } from '../events/document.ts'
import { toldInPast, toldInPresent } from './auxiliary.ts'
import { isDone, isEnded } from './contact-state.ts'
import type { ContactStep } from './contact-step.ts'

/**
 * The steps of a contact as they came about (LE9): what was planned, what became of it, what is planned now; what was held or
 * is under way comes last of all. Within each the order of the text, doubt after certainty.
 */
export function inOrderOfLife(contact: readonly ContactStep[], document: EventDocument): readonly ContactStep[] {
  const isOver = contact.some(isEnded)
  const rank = (step: ContactStep): number => {
    if (isDone(step)) return 5
    if (isEnded(step)) return 2
    if (isOver) return isNewPlan(step, contact, document) ? 3 : 1
    return step.state === 'uncertain' ? 4 : step.state === 'proposed' ? 2 : 3
  }
  return contact.toSorted((a, b) => rank(a) - rank(b) || a.at - b.at)
}

/** A plan told in the present, beside an ending, is a new one: always after a postponement, else where its day is still to come. */
function isNewPlan(step: ContactStep, contact: readonly ContactStep[], document: EventDocument): boolean {
  const { date } = step
  const { published } = document
  const isPast = date !== null && published !== null && date.end < published
  if (isPast || toldInPast(step, document)) return false
  return contact.some(({ state }) => state === 'postponed') && toldInPresent(step, document)
}
