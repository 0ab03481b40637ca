import vocabulary from '../../../data/ledger/words.json' with { type: 'json' }
import type { Span } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import type { Evidence, EvidenceRole, Role } from '../../events/event.ts'
import { tokensBetween, wordsIn } from '../../events/words.ts'

/**
 * The words of an act and of what it is done with, in lower case (LE16): those within some letters of the trigger in its clause,
 * with those on whom it is done, without the parties that a name tells ("Italy's ambassador"), what it is done over, after or for, and another act of its type,
 * but for that which "a further one" stands for.
 */
export function objectWords(
  { sentence, trigger, roles }: Evidence,
  { text, sentences, annotations }: EventDocument,
  reach: number,
): readonly string[] {
  const whole = sentences[sentence]
  if (whole === undefined) return []
  const parties = roles.filter((one) => isParty.has(one.role) && hasName(one, whole))
  const words = (from: number, to: number) =>
    tokensBetween(whole, from, to).map(({ start, end }) => ({
      word: text.slice(start, end).toLowerCase(),
      isNamed: parties.some((party) => start >= party.start && end <= party.end),
    }))
  const acts = annotations[sentence]?.events ?? []
  const type = acts.find((act) => act.trigger.start === trigger.start)?.type
  const others = acts.filter((act) => act.type === type).map((act) => act.trigger)
  const since = others.map(({ end }) => end).filter((end) => end <= trigger.start && !/^ones?$/iu.test(trigger.text))
  const from = Math.max(...since, trigger.start - reach)
  const to = Math.min(...others.map(({ start }) => start).filter((start) => start >= trigger.end), trigger.end + reach)
  const before = words(from, trigger.start)
  const own = words(trigger.start, trigger.end)
  const behind = words(trigger.end, to)
  const end = behind.findIndex(({ word }) => cuts.has(word))
  const near = [
    ...before.slice(before.findLastIndex(({ word }) => cuts.has(word) || (since.length > 0 && joins.has(word))) + 1),
    ...own,
    ...(end < 0 ? behind : behind.slice(0, end)),
  ]
    .filter(({ isNamed }) => !isNamed)
    .map(({ word }) => word)
  const done = roles
    .filter((one) => one.role === 'recipient' && !hasName(one, whole))
    .flatMap(({ text }) => wordsIn(text))
  return [...near, ...done.filter((word) => !near.includes(word))]
}

/** A lone word that opens the sentence has its capital from there. */
function hasName({ start, text }: EvidenceRole, sentence: Span): boolean {
  return /\p{Lu}/u.test(text) && (start > sentence.start || text.includes(' '))
}

const isParty = new Set<Role>(['actor', 'recipient', 'reporter'])
/** "banned fruit and suspended a treaty": what stands before them is the other act's */
const joins = new Set(['and', ','])
const cuts = new Set(vocabulary.cuts)
