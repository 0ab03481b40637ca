import type { Draft } from '../draft.ts'
import type { Party } from '../parties.ts'
import { isVisit } from '../visit.ts'
import { wordsBetween } from '../words.ts'

/**
 * EV121: who stands right behind "with" right behind the word of another contact of the sentence is there, and no guest of a visit
 * ("arrived for a summit with Lee").
 */
export function withoutThoseOfAnother(draft: Draft, siblings: readonly Draft[], text: string): Draft {
  const { read } = draft
  if (read.type !== 'CONSULT') return draft
  const isBehindOther = (party: Party) =>
    siblings.some((other) => other.read.type === 'CONSULT' && !isVisit(other.read) && isBehindWith(party, other, text))
  const isElsewhere = (party: Party) =>
    party.named && (read.contact?.kind ?? read.mode) === 'visit' && isBehindOther(party)
  const actors = draft.actors.filter((party) => !isElsewhere(party) && !isStopBefore(party, draft, siblings, text))
  return actors.length === 0 ? draft : { ...draft, actors }
}

function isBehindWith({ start }: Party, { sentence, read: { trigger } }: Draft, text: string): boolean {
  const between = start > trigger.end ? wordsBetween(text, sentence, trigger.end, start) : []
  return (
    between[0] === 'with' && between.length <= reach && between.every((word) => /^\p{L}/u.test(word) && word !== 'and')
  )
}

/** EV121: "after Lee's trip to Chad and Togo, he met Kaya": where another visit went that the sentence opens with, before a comma and the subject. */
function isStopBefore(
  party: Party,
  { sentence, read: { trigger }, actors }: Draft,
  siblings: readonly Draft[],
  text: string,
): boolean {
  if (text[party.end] !== ',' || !actors.some(({ start, end }) => start > party.end && end <= trigger.start))
    return false
  return siblings.some(
    ({ read, recipients }) =>
      isVisit(read) &&
      read.trigger.end <= party.start &&
      recipients.some(({ start }) => start === party.start) &&
      wordsBetween(text, sentence, sentence.start, read.trigger.start).some((word) => beside.has(word)),
  )
}

const beside: ReadonlySet<string> = new Set(['after', 'before', 'following', 'ahead'])

/** "with", and what may stand before a name that the reader left out of it: "with U.S." */
const reach = 2
