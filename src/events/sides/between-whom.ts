import tellings from '../../../data/events/tellings.json' with { type: 'json' }
import { type Draft, idsOf, withParties } from '../draft.ts'
import type { Party } from '../parties.ts'
import { stem, wordsBetween } from '../words.ts'
import { isInList } from './listed.ts'

/** How many words may stand between a contact and its "between". */
const reach = 3

/**
 * EV40: "the summit between X and Y, including the threat of Z": the list behind "between" says in full who takes part; who stands
 * behind it does not, unless as the one by whom it is led, nor who stands before it (EV271), unless he is of one of them, or leads, hosts
 * or mediates it. In "the visit followed talks between X and Y" they are of the talks alone.
 */
export function withoutOthersBehind(
  draft: Draft,
  siblings: readonly Draft[],
  text: string,
  statesOf: (ids: readonly string[]) => ReadonlySet<string>,
): Draft {
  const listed = listBetween(draft, text)
  // who speaks of the cooperation between two takes no part, nor whoever brought it about
  if (draft.read.type !== 'CONSULT')
    return listed.length === 0 ? draft : withParties(draft, (party) => listed.includes(party))
  const end = listed.at(-1)?.end ?? Infinity
  const isBehind = ({ start, end: own }: Party) =>
    start >= end && !wordsBetween(text, draft.sentence, end, own).slice(0, reach).includes('by')
  const { mode, trigger } = draft.read
  const leads = (word: string) => attending.has(stem(word)) || mediating.has(stem(word))
  const isAhead = (party: Party) =>
    listed.length > 0 &&
    mode !== 'third-party' &&
    party.end <= trigger.start &&
    statesOf(party.actors).isDisjointFrom(statesOf(idsOf(listed))) &&
    !wordsBetween(text, draft.sentence, party.end, trigger.start).some(leads)
  const ofOthers = siblings
    .filter((other) => isFollowed(draft, other, text))
    .flatMap((other) => listBetween(other, text))
  if (listed.length === 0 && ofOthers.length === 0) return draft
  const isOfAnother = ({ start }: Party) => ofOthers.some((party) => party.start === start)
  return withParties(draft, (party) => !isBehind(party) && !isAhead(party) && !isOfAnother(party))
}

const attending: ReadonlySet<string> = new Set(tellings.attending.map(stem))
const mediating: ReadonlySet<string> = new Set(tellings.mediating.map(stem))

const listing: ReadonlySet<string> = new Set(['CONSULT', 'COOPERATE', 'AGREE'])

/** Two parties or more in one list right behind "between"; none where there is no such list. */
function listBetween({ sentence, read: { type, trigger }, actors, recipients }: Draft, text: string): readonly Party[] {
  if (!listing.has(type)) return []
  const behind = [...actors, ...recipients]
    .filter(({ start, actors: ids }) => start >= trigger.end && ids.length > 0)
    .toSorted((a, b) => a.start - b.start)
  const [first] = behind
  if (first === undefined) return []
  const words = wordsBetween(text, sentence, trigger.end, first.start)
  const at = words.indexOf('between')
  if (at < 0 || at > reach || words.length > at + 3) return []
  // "offers to mediate between X and Y" is not what lies between them
  if (type !== 'CONSULT' && at > 0 && words[0] !== 'and') return []
  const breakAt = behind.findIndex((party, index) => {
    const before = behind[index - 1]
    return before !== undefined && party.start > before.end && !isInList(text.slice(before.end, party.start))
  })
  const list = breakAt < 0 ? behind : behind.slice(0, breakAt)
  return list.length > 1 ? list : []
}

/** "The visit followed talks", "the trip came after a call": the first is told by its place to the second. */
function isFollowed({ read: { trigger: first } }: Draft, { sentence, read: { trigger: second } }: Draft, text: string) {
  if (second.start < first.end) return false
  return wordsBetween(text, sentence, first.end, second.start).some((word) => following.has(word))
}

const following: ReadonlySet<string> = new Set(['followed', 'follows', 'preceded', 'precedes'])
