import tellings from '../../../data/events/tellings.json' with { type: 'json' }
import type { EventType } from '../../reader/codebook.ts'
import type { Draft } from '../draft.ts'
import type { Party } from '../parties.ts'
import { saysWord } from '../word-groups.ts'
import { wordsBefore, wordsBetween } from '../words.ts'

/**
 * EV72: "urged China to press Chad", "backs Chad against Sudan", "calls for sanctions on Sudan": who is asked or backed is acted on; whom
 * he is to act on, or stands against, is not.
 */
export function withAddresseeOnly(draft: Draft, text: string): Draft {
  const { sentence, read } = draft
  if (!addressing.has(read.type)) return draft
  const recipients = draft.recipients.filter((party) => !isMeantBy(party, draft, text))
  const [first, ...others] = recipients
    .filter(({ start, actors }) => start >= read.trigger.end && actors.length > 0)
    .toSorted((a, b) => a.start - b.start)
  if (first === undefined || others.length === 0) return { ...draft, recipients }
  const isBeyond = ({ start }: Party) => isOfHisOwn(wordsBetween(text, sentence, first.end, start))
  return { ...draft, recipients: recipients.filter((party) => !others.includes(party) || !isBeyond(party)) }
}

/** "Backs Chad against Sudan", "urges sanctions on Sudan", "action against it". */
function isMeantBy({ start }: Party, { sentence, read: { type } }: Draft, text: string): boolean {
  const [noun = '', preposition] = wordsBefore(text, sentence, start, 3)
    .filter((one) => one !== 'the')
    .slice(-2)
  if (preposition === 'against') return true
  return type === 'REQUEST' && preposition === 'on' && measures.some((group) => saysWord(group, [noun]))
}

/** of words.json: what is put on somebody */
const measures = ['sanction', 'tariff', 'barrier']

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
