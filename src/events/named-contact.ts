import words from '../../data/ledger/contact-words.json' with { type: 'json' }
import { slice } from '../base/span.ts'
import type { ContactKind, EventType } from '../reader/codebook.ts'
import type { EventAnnotation } from '../reader/reader.ts'
import { hasRoot, root } from './words.ts'

/**
 * The contact that an act tells of. Cooperation is a joint exercise (EV22) and support a signing (EV26) only where its word names
 * one: arms that arrive and praise are none.
 */
export function contactOf({ type, contact, trigger }: EventAnnotation, text: string): EventAnnotation['contact'] {
  const named = contact === null ? undefined : naming[type]?.[contact.kind]
  return named === undefined || hasRoot(slice(text, trigger), named) ? contact : null
}

const naming: Partial<Record<EventType, Partial<Record<ContactKind, ReadonlySet<string>>>>> = {
  COOPERATE: { exercise: new Set(words.exercise.map(root)) },
  SUPPORT: { signing: new Set(words.signing.map(root)) },
}
