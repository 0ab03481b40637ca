import type { DateRange, PlainDate } from '../../base/plain-date.ts'
import type { ContactKind, ContactState } from '../../reader/codebook.ts'

interface Standing {
  readonly state: ContactState | 'unreported'
}

/** It takes place or has. */
export function isDone({ state }: Standing): boolean {
  return state === 'held' || state === 'under-way'
}

/** It was called off or refused. */
export function isCalledOff({ state }: Standing): boolean {
  return state === 'cancelled' || state === 'refused'
}

/** It was called off, refused or put off. */
export function isEnded(contact: Standing): boolean {
  return isCalledOff(contact) || contact.state === 'postponed'
}

/**
 * LE2: a contact is refused while it is asked for; once its day is set and still to come, who refuses it calls it off. None has been
 * held before its day.
 */
export function settledState(state: ContactState, date: DateRange | null, published: PlainDate | null): ContactState {
  if (date === null || published === null) return state
  if (isDone({ state }) && date.start > published) return 'planned'
  return state === 'refused' && date.end > published ? 'cancelled' : state
}

/** Meeting, talks and summit are one kind where contacts are told apart (LE5, LA7). */
export function isMeeting(kind: ContactKind | null): boolean {
  return kind === 'meeting' || kind === 'talks' || kind === 'summit'
}

/** … so that two contacts can be one. */
export function areOneKind(a: ContactKind, b: ContactKind): boolean {
  return a === b || (isMeeting(a) && isMeeting(b))
}
