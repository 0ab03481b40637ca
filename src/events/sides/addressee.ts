import tellings from '../../../data/events/tellings.json' with { type: 'json' }
import type { EventType } from '../../reader/codebook.ts'
import type { Draft } from '../draft.ts'
import type { Party } from '../parties.ts'
import { wordsBefore, wordsBetween } from '../words.ts'

/**
 * EV72: "urged China to press Chad", "backs Chad against Sudan": who is asked or backed is acted on; whom he is to act on, or stands
 * against, is not.
 */
export function withAddresseeOnly(draft: Draft, text: string): Draft {
  const { sentence, read } = draft
  if (!addressing.has(read.type)) return draft
  const recipients =
    read.type === 'REQUEST'
      ? draft.recipients
      : draft.recipients.filter((party) => !isBehindAgainst(party, draft, text))
  const [first, ...others] = recipients
    .filter(({ start, actors }) => start >= read.trigger.end && actors.length > 0)
    .toSorted((a, b) => a.start - b.start)
  if (first === undefined || others.length === 0) return { ...draft, recipients }
  const isBeyond = ({ start }: Party) => isOfHisOwn(wordsBetween(text, sentence, first.end, start))
  return { ...draft, recipients: recipients.filter((party) => !others.includes(party) || !isBeyond(party)) }
}

function isBehindAgainst({ start }: Party, { sentence }: Draft, text: string): boolean {
  const before = wordsBefore(text, sentence, start, 2).filter((one) => one !== 'the')
  return before.at(-1) === 'against'
}

/** What stands right behind him is what he is to do, does, or whom he is against; "to the people", "to you" goes on with a list. */
function isOfHisOwn(words: readonly string[]): boolean {
  const [word = '', next] = words
  if (word === 'against') return true
  if (next === undefined || !/^\p{Ll}{2,}$/u.test(next)) return false
  const [to = '', verb = ''] = words.slice(-2)
  const isPurpose = to === 'to' && /^\p{Ll}{3,}$/u.test(verb) && !beforeNoun.has(verb) && !words.includes('and')
  return isPurpose || (word === 'to' && !beforeNoun.has(next)) || (word === 'as' && subjects.has(next))
}

const addressing: ReadonlySet<EventType> = new Set<EventType>(['REQUEST', 'SUPPORT', 'AID', 'AGREE'])
const subjects: ReadonlySet<string> = new Set(['they', 'it', 'he', 'she'])
const beforeNoun: ReadonlySet<string> = new Set([
  ...tellings.before_noun,
  'his',
  'her',
  'our',
  'your',
  'my',
  'you',
  'this',
  'these',
  'all',
  'other',
])
