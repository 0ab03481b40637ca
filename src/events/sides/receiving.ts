import tellings from '../../../data/events/tellings.json' with { type: 'json' }
import { type Actor, stateOf } from '../../actors/actor.ts'
import { slice } from '../../base/span.ts'
import { pronounOf } from '../../mentions/pronouns.ts'
import { isBehindBeing } from '../auxiliary.ts'
import { type Draft, idsOf } from '../draft.ts'
import type { RapportEvent } from '../event.ts'
import type { Party } from '../parties.ts'
import { determiners } from '../pointers.ts'
import { isVisit } from '../visit.ts'
import { stem, tokensBetween, wordsBefore, wordsBetween } from '../words.ts'

/**
 * Who receives a guest is the host of the visit, and the guest makes it (EV21): "X received Y" and "Y was received by X" say who is
 * who by their order, where somebody stands on each side of the verb. The host's own state is no guest of his ("flew to Y, where
 * she was received by Y's minister").
 */
export function asGuestAndHost(draft: Draft, known: ReadonlyMap<string, Actor>, text: string): Draft {
  const { trigger } = draft.read
  if (!isVisit(draft.read) || !receiving.has(stem(text.slice(trigger.start, trigger.end)))) return draft
  const parties = [...new Set([...draft.actors, ...draft.recipients])]
  const before = parties.filter(({ end }) => end <= trigger.start)
  const behind = parties.filter(({ start }) => start >= trigger.end)
  const named = guestsInSpeech(draft, parties, before, text)
  const others = parties.filter((party) => !isAmong(party, named))
  if (named.length === 0 ? before.length === 0 || behind.length === 0 : others.length === 0) return draft
  const [guests, recipients] =
    named.length > 0 ? [named, others] : isPassive(draft, behind, text) ? [before, behind] : [behind, before]
  const hosts = new Set(
    idsOf(recipients)
      .flatMap((id) => known.get(id) ?? [])
      .map(stateOf),
  )
  const actors = guests.filter((party) => party.actors.length === 0 || !party.actors.every((id) => hosts.has(id)))
  return actors.length === 0 ? draft : { ...draft, actors, recipients }
}

/** Whether the word of an act is one of receiving. */
export function isReceiving({ evidence }: Pick<RapportEvent, 'evidence'>): boolean {
  return evidence.every(({ trigger }) => receiving.has(stem(trigger.text)))
}

/** Whether a party is the host of a gathering (EV5): "X hosts the summit", "the summit in X", "the summit hosted by X". */
export function isHost({ start, end }: Party, { sentence, read: { trigger } }: Draft, text: string): boolean {
  const isAhead = end <= trigger.start
  const between = isAhead ? ([end, trigger.start] as const) : ([trigger.end, start] as const)
  const words = [...wordsBetween(text, sentence, ...between), text.slice(trigger.start, trigger.end)]
  const hosts = words.some((word) => receiving.has(stem(word)))
  const [preposition] = wordsBefore(text, sentence, start, 1)
  return isAhead ? hosts : preposition === 'in' || (preposition === 'by' && hosts)
}

/** The very words, or the same person once more ("President Lee, welcome you to Athens"). */
function isAmong(party: Party, guests: readonly Party[]): boolean {
  const ids = idsOf(guests)
  return guests.includes(party) || (party.actors.length > 0 && party.actors.every((id) => ids.includes(id)))
}

/** "LEE: Thank you for welcoming me, Madam President", "I welcome you to Athens": who that is is the guest; nobody where none is meant so ("my friend"). */
function guestsInSpeech(
  { sentence, read: { trigger } }: Draft,
  parties: readonly Party[],
  before: readonly Party[],
  text: string,
): readonly Party[] {
  const [object] = tokensBetween(sentence, trigger.end, sentence.end)
  if (object === undefined) return []
  const word = slice(text, object)
  const standsFor = pronounOf(word)?.standsFor
  const own = parties.filter(({ start, actors }) => start === object.start && actors.length > 0)
  if (own.length > 0) return standsFor === 'speaker' || standsFor === 'hearer' ? own : []
  return standsFor === 'speaker' && speaker.has(word.toLowerCase()) ? before : []
}

const speaker: ReadonlySet<string> = new Set(['me', 'us'])

/** "was received", "received by", ", received on Monday by"; never "was receiving" */
function isPassive({ sentence, read: { trigger } }: Draft, behind: readonly Party[], text: string): boolean {
  if (/ing$/iu.test(text.slice(trigger.start, trigger.end))) return false
  if (isBehindBeing(text, sentence, trigger.start)) return true
  const nearest = Math.min(...behind.map(({ start }) => start))
  const between = wordsBetween(text, sentence, trigger.end, nearest)
  const [last, ...others] = between.toReversed()
  const isBy = last === 'by' || (determiners.has(last ?? '') && others[0] === 'by')
  return between[0] === 'by' || (isBy && wordsBefore(text, sentence, trigger.start, 1)[0] === ',')
}

const receiving = new Set(tellings.receiving.map(stem))
