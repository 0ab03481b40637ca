import tellings from '../../../data/events/tellings.json' with { type: 'json' }
import { type Draft, idsOf, withParties } from '../draft.ts'
import type { Party } from '../parties.ts'
import { isPossessive } from '../pointers.ts'
import { stem, wordsBetween } from '../words.ts'
import { isInList } from './listed.ts'

/** How many words may stand between the owner of a contact and its word. */
const reach = 16

/**
 * EV155: "Rossi discussed Lee's plan to meet Kaya", "brought up Lee's call with Kaya": who stands before the owner of a contact that two sides
 * have without him takes no part in it, unless he joins or attends it or it is where he does something.
 */
export function withoutThoseBeforeOwner(
  draft: Draft,
  text: string,
  statesOf: (ids: readonly string[]) => ReadonlySet<string>,
): Draft {
  const { sentence, read } = draft
  if (read.type !== 'CONSULT' || read.mode === 'third-party') return draft
  const parties = [...draft.actors, ...draft.recipients]
  const owner = ownerOf(draft, parties, text)
  if (owner === undefined) return draft
  const others = parties.filter(({ end, actors }) => end < owner.start && actors.length > 0)
  const nearest = Math.max(...others.map(({ end }) => end))
  if (others.length === 0 || isInList(text.slice(nearest, owner.start))) return draft
  if (wordsBetween(text, sentence, nearest, owner.start).some((word) => there.has(word) || attending.has(stem(word))))
    return draft
  const kept = withParties(draft, (party) => !others.includes(party))
  return statesOf(idsOf([...kept.actors, ...kept.recipients])).size < 2 ? draft : kept
}

/** "Lee's meeting with", "Lee's trip to Rome to meet": the last party before the word, with nothing but one clause between. */
function ownerOf({ sentence, read: { trigger } }: Draft, parties: readonly Party[], text: string): Party | undefined {
  const owner = parties.filter(({ end }) => end <= trigger.start).toSorted((a, b) => b.end - a.end)[0]
  if (owner === undefined || owner.actors.length === 0) return undefined
  const [mark = '', ...between] = wordsBetween(text, sentence, owner.end, trigger.start)
  const isOne = between.every(
    (word, at) => !breaks.has(word) && (/^\p{L}|^\d/u.test(word) || between[at + 1] === 'including'),
  )
  return isPossessive(mark) && between.length <= reach && isOne ? owner : undefined
}

/** "spoke with Kaya in Lee's talks with Rossi", "Lee's speech during talks with Rossi" */
const there: ReadonlySet<string> = new Set(['at', 'during', 'in', 'through'])
const breaks = new Set(tellings.clause).difference(new Set(['to', 'and'])).union(there)
const attending: ReadonlySet<string> = new Set(tellings.attending.map(stem))
