import tellings from '../../../data/events/tellings.json' with { type: 'json' }
import { type Draft, withParties } from '../draft.ts'
import type { Party } from '../parties.ts'
import { isVisit } from '../visit.ts'
import { wordsBefore, wordsBetween } from '../words.ts'

/** EV30: an act done "in talks with X", "during a visit to X" is done at a contact; whom it is done to is not thereby there. */
export function withoutThoseActedOn(draft: Draft, siblings: readonly Draft[], text: string): Draft {
  const { type, trigger } = draft.read
  if (type !== 'CONSULT' || !isAdjunct(draft, text)) return draft
  const everyone = [...draft.actors, ...draft.recipients]
  const isBehind = ({ start, actors }: Party) => start >= trigger.end && actors.length > 0
  if (draft.place === null && !everyone.some(isBehind)) return draft
  const acts = siblings.filter(
    (other) =>
      other.read.type !== 'CONSULT' &&
      other.read.trigger.end <= trigger.start &&
      other.actors.some(({ start, end }) => end <= other.read.trigger.start && starts(draft.actors).has(start)),
  )
  const isActedOn = ({ start, end }: Party) =>
    end <= trigger.start &&
    acts.some(
      (act) => start >= act.read.trigger.end && starts(act.recipients).has(start) && !starts(act.actors).has(start),
    )
  return withParties(draft, (party) => !isActedOn(party))
}

/**
 * EV31: a body of several states right behind "in" or "at", and one listed after it, is the occasion at which others meet, and nobody
 * whom they meet. A state's own house there may be the host's. So is a side of its own (EV5, EV7).
 */
export function withoutOccasions(draft: Draft, isBody: (id: string) => boolean, text: string): Draft {
  if (draft.read.type !== 'CONSULT' || isVisit(draft.read)) return draft
  const { sentence, read } = draft
  const gatherings: Party[] = []
  for (const party of draft.actors.toSorted((a, b) => a.start - b.start)) {
    if (party.start < read.trigger.end || party.actors.length === 0 || !party.actors.every(isBody)) continue
    const [before = '', last = ''] = wordsBefore(text, sentence, party.start, 2)
    const isListed = gatherings.some(({ end }) => isList(wordsBetween(text, sentence, end, party.start)))
    if (where.has(last) || (last === 'the' && where.has(before)) || isListed) gatherings.push(party)
  }
  return { ...draft, actors: draft.actors.filter((party) => !gatherings.includes(party)) }
}

const isList = (words: readonly string[]): boolean => words.length > 0 && words.every((word) => listing.has(word))

/** "In talks", "during a visit": a noun that says when the act before it was done. */
function isAdjunct({ sentence, read: { trigger } }: Draft, text: string): boolean {
  return wordsBefore(text, sentence, trigger.start, 2).some((word) => occasions.has(word))
}

const starts = (parties: readonly Party[]): ReadonlySet<number> => new Set(parties.map(({ start }) => start))
const where: ReadonlySet<string> = new Set(['in', 'at'])
const listing: ReadonlySet<string> = new Set([',', 'and', 'the'])
const occasions: ReadonlySet<string> = new Set(tellings.occasions)
