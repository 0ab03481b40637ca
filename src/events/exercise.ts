import words from '../../data/ledger/contact-words.json' with { type: 'json' }
import { slice } from '../base/span.ts'
import type { EventAnnotation } from '../reader/reader.ts'
import { hasRoot, root } from './words.ts'

/** The contact that an act tells of; cooperation is a joint exercise only where its word names one (EV22): arms that arrive are none. */
export function contactOf({ type, contact, trigger }: EventAnnotation, text: string): EventAnnotation['contact'] {
  const isNamed = hasRoot(slice(text, trigger), exercises)
  return type === 'COOPERATE' && contact?.kind === 'exercise' && !isNamed ? null : contact
}

const exercises = new Set(words.exercise.map(root))
