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

/** What stands right behind him is what he is to do; "to the people", "to you" goes on with a list. */
function isOfHisOwn([word, next = '']: readonly string[]): boolean {
  return word === 'to' && /^\p{Ll}{2,}$/u.test(next) && !beforeNoun.has(next)
}

const addressing: ReadonlySet<EventType> = new Set<EventType>(['REQUEST', 'SUPPORT', 'AID', 'AGREE'])
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
