import type { RapportEvent } from '../events/event.ts'
import type { ContactState } from '../reader/codebook.ts'
import type { Cause } from './reasons.ts'

/** Why it came to a step of a contact's life: the reason that the text gives for the act that tells it (LE8). */
export function causeOfStep({ id }: RapportEvent, causes: readonly Cause[]): string | null {
  return causes.find(({ event }) => event === id)?.content ?? null
}

/** Why a contact stands as it does: why it was put off is not why it was held. */
export function causeAsItStands(history: readonly Step[]): string | null {
  const state = history.at(-1)?.state
  return history.findLast((step) => step.state === state && step.cause)?.cause ?? null
}

interface Step {
  readonly state: ContactState
  readonly cause: string | null
}
