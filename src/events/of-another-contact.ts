import type { Draft } from './draft.ts'
import type { Party } from './parties.ts'
import { isVisit } from './visit.ts'
import { wordsBetween } from './words.ts'

/**
 * EV121: who stands right behind "with" right behind the word of another contact of the sentence is there, and no guest of a visit
 * ("arrived for a summit with Lee"), nor at what is told behind a comma with others of its own ("before he spoke with Lee, he had talks with Chad").
 */
export function withoutThoseOfAnother(draft: Draft, siblings: readonly Draft[], text: string): Draft {
  if (draft.read.type !== 'CONSULT') return draft
  const { sentence, read } = draft
  const others = siblings.filter(
    (other) => other !== draft && other.sentence === sentence && other.read.type === 'CONSULT' && !isVisit(other.read),
  )
  const isBehindWith = (party: Party, { read: { trigger } }: Draft) => {
    const between = party.start > trigger.end ? wordsBetween(text, sentence, trigger.end, party.start) : []
    return (
      between[0] === 'with' &&
      between.length <= reach &&
      between.every((word) => /^\p{L}/u.test(word) && word !== 'and')
    )
  }
  const isOfOther = (party: Party) =>
    others.some((other) => other.read.trigger.start !== read.trigger.start && isBehindWith(party, other))
  const isElsewhere = (party: Party) => party.named && isOfOther(party) && (read.contact?.kind ?? read.mode) === 'visit'
  const actors = draft.actors.filter((party) => !isElsewhere(party) && !isStopBefore(party, draft, siblings, text))
  return actors.length === 0 ? draft : { ...draft, actors }
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
    ({ sentence: at, read, recipients }) =>
      at === sentence &&
      isVisit(read) &&
      read.trigger.end <= party.start &&
      recipients.some(({ start }) => start === party.start) &&
      wordsBetween(text, sentence, sentence.start, read.trigger.start).some((word) => beside.has(word)),
  )
}

const beside: ReadonlySet<string> = new Set(['after', 'before', 'following', 'ahead'])

/** "with", and what may stand before a name that the reader left out of it: "with U.S." */
const reach = 2
