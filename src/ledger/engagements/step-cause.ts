import words from '../../../data/ledger/contact-words.json' with { type: 'json' }
import type { EventDocument } from '../../events/document.ts'
import type { RapportEvent } from '../../events/event.ts'
import type { ContactState } from '../../reader/codebook.ts'
import { wordsAhead } from '../evidence.ts'
import type { Cause } from '../reasons.ts'

/**
 * Why it came to a step of a contact's life: the reason that the text gives for the act that tells it (LE8). What a contact only came
 * after, or took place amid, is no reason for it; a refusal or an ending may have no other (LE280).
 */
export function causeOfStep(
  { id, type }: RapportEvent,
  causes: readonly Cause[],
  document: Pick<EventDocument, 'text' | 'sentences'>,
): string | null {
  const isReason = (cause: Cause) => type === 'REJECT' || (cause.certainty === 'stated' && !isBeside(cause, document))
  return causes.find((cause) => cause.event === id && isReason(cause))?.content ?? null
}

/** "Amid", "despite" what it is told to be a cause. */
function isBeside({ evidence }: Cause, document: Pick<EventDocument, 'text' | 'sentences'>): boolean {
  return evidence.some((told) => beside.has(wordsAhead(told, document).at(-1) ?? ''))
}

const beside: ReadonlySet<string> = new Set(words.amid)

/** Why a contact stands as it does: why it was put off is not why it was held. */
export function causeAsItStands(history: readonly Step[]): string | null {
  const state = history.at(-1)?.state
  return history.findLast((step) => step.state === state && step.cause)?.cause ?? null
}

interface Step {
  readonly state: ContactState
  readonly cause: string | null
}
