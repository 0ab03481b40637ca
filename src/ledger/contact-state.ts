import type { ContactState } from '../reader/codebook.ts'

interface Standing {
  readonly state: ContactState
}

/** It takes place or has. */
export function isDone({ state }: Standing): boolean {
  return state === 'held' || state === 'under-way'
}

/** It was called off, refused or put off. */
export function isEnded({ state }: Standing): boolean {
  return state === 'cancelled' || state === 'refused' || state === 'postponed'
}
