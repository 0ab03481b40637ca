import tellings from '../../data/events/tellings.json' with { type: 'json' }
import type { Span } from '../base/span.ts'
import type { Draft } from './draft.ts'
import { stem, wordsBefore, wordsBetween } from './words.ts'

/**
 * Who receives a guest is the host of the visit, and the guest makes it (EV21): "X received Y" and "Y was received by X" say who is
 * who by their order, where each side stands whole before or behind the act.
 */
export function asGuestAndHost(draft: Draft, text: string): Draft {
  const { type, mode, contact, trigger } = draft.read
  const isVisit = type === 'CONSULT' && (mode === 'visit' || contact?.kind === 'visit')
  if (!isVisit || !receiving.has(stem(text.slice(trigger.start, trigger.end)))) return draft
  const guestsFirst = isPassive(draft, text)
  const stands = (side: readonly Span[], first: boolean) =>
    side.length > 0 && side.every((one) => (first ? one.end <= trigger.start : one.start >= trigger.end))
  const { actors, recipients } = draft
  const isTurned = stands(actors, !guestsFirst) && stands(recipients, guestsFirst)
  return isTurned ? { ...draft, actors: recipients, recipients: actors } : draft
}

/** "was received", "received by" */
function isPassive({ sentence, read: { trigger } }: Draft, text: string): boolean {
  const before = wordsBefore(text, sentence, trigger.start, 2)
  return before.some((word) => being.has(word)) || wordsBetween(text, sentence, trigger.end, sentence.end)[0] === 'by'
}

const receiving = new Set(tellings.receiving.map(stem))
const being = new Set(tellings.being)
