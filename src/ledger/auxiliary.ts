import words from '../../data/ledger/contact-words.json' with { type: 'json' }
import type { EventDocument } from '../events/document.ts'
import { wordsBefore } from '../events/words.ts'
import type { ContactStep } from './contact-step.ts'

/** The auxiliary nearest before the words of the act is a past one. */
export function toldInPast(step: ContactStep, document: EventDocument): boolean {
  return auxiliaryOf(step, document) === 'past'
}

/** The auxiliary nearest before the words of the act is one of the present or the future. */
export function toldInPresent(step: ContactStep, document: EventDocument): boolean {
  return auxiliaryOf(step, document) === 'present'
}

function auxiliaryOf({ event }: ContactStep, { text, sentences }: EventDocument): 'past' | 'present' | null {
  const [first] = event.evidence
  const sentence = first && sentences[first.sentence]
  if (sentence === undefined) return null
  const before = wordsBefore(text, sentence, first!.trigger.start, 14)
  const nearest = before.findLast((word) => past.has(word) || present.has(word))
  return nearest === undefined ? null : past.has(nearest) ? 'past' : 'present'
}

const past = new Set(words.past)
const present = new Set(words.present)
