import { auxiliaryBefore } from '../events/auxiliary.ts'
import type { EventDocument } from '../events/document.ts'
import type { ContactStep } from './contact-step.ts'

/** "Had been due", "was to fly": a plan of the past. */
export function toldInPast(step: ContactStep, document: EventDocument): boolean {
  return auxiliaryOf(step, document) === 'past'
}

/** "Is due", "will fly": a plan that stands. */
export function toldInPresent(step: ContactStep, document: EventDocument): boolean {
  return auxiliaryOf(step, document) === 'present'
}

function auxiliaryOf({ event }: ContactStep, { text, sentences }: EventDocument): 'past' | 'present' | null {
  const [first] = event.evidence
  const sentence = first && sentences[first.sentence]
  return sentence === undefined ? null : auxiliaryBefore(text, sentence, first!.trigger.start)
}
