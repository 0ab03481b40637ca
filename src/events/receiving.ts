import tellings from '../../data/events/tellings.json' with { type: 'json' }
import type { Draft } from './draft.ts'
import { isVisit } from './visit.ts'
import { stem, wordsBefore, wordsBetween } from './words.ts'

/**
 * Who receives a guest is the host of the visit, and the guest makes it (EV21): "X received Y" and "Y was received by X" say who is
 * who by their order, where somebody stands on each side of the verb.
 */
export function asGuestAndHost(draft: Draft, text: string): Draft {
  const { trigger } = draft.read
  if (!isVisit(draft.read) || !receiving.has(stem(text.slice(trigger.start, trigger.end)))) return draft
  const parties = [...new Set([...draft.actors, ...draft.recipients])]
  const before = parties.filter(({ end }) => end <= trigger.start)
  const behind = parties.filter(({ start }) => start >= trigger.end)
  if (before.length === 0 || behind.length === 0) return draft
  const [actors, recipients] = isPassive(draft, text) ? [before, behind] : [behind, before]
  return { ...draft, actors, recipients }
}

/** "was received", "received by" */
function isPassive({ sentence, read: { trigger } }: Draft, text: string): boolean {
  const before = wordsBefore(text, sentence, trigger.start, 2)
  return before.some((word) => being.has(word)) || wordsBetween(text, sentence, trigger.end, sentence.end)[0] === 'by'
}

const receiving = new Set(tellings.receiving.map(stem))
const being = new Set(tellings.being)
