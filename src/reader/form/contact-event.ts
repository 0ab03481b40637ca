import type { SentenceRecord } from './sentence-record.ts'

type Contact = NonNullable<SentenceRecord['contact']>
type Event = SentenceRecord['events'][number]

/**
 * The event that a sentence's contact belongs to: the codebook annotates the contact at the sentence, the reader gives it
 * at an event. Index into `events`, null when none of them can be a contact.
 */
export function contactEvent(contact: Contact, events: readonly Event[]): number | null {
  const parties = new Set([...contact.parties, ...contact.host])
  let best: { readonly index: number; readonly weight: number } | null = null
  for (const [index, event] of events.entries()) {
    const base = weightOf(event)
    if (base === null) continue
    const shared = new Set([...event.actors, ...event.recipients]).intersection(parties).size
    const weight = base + 2 * shared
    if (best === null || weight > best.weight) best = { index, weight }
  }
  return best?.index ?? null
}

/** The contact itself, or its refusal, stands before an invitation, and that before an agreement to meet. */
function weightOf({ type, mode }: Event): number | null {
  if (type === 'CONSULT') return 1
  if (type === 'REJECT' && mode === 'meet') return 1.2
  if (type === 'REQUEST' && mode === 'meet') return 0
  return type === 'AGREE' || type === 'COOPERATE' || type === 'SUPPORT' ? -1 : null
}
