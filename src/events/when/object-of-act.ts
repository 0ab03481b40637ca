import tellings from '../../../data/events/tellings.json' with { type: 'json' }
import type { EventType } from '../../reader/codebook.ts'
import type { EventDocument } from '../document.ts'
import type { Draft } from '../draft.ts'
import { wordsBefore, wordsBetween } from '../words.ts'

/**
 * EV85: "rejects an offer", "condemns the raid", "is asked to end its blockade": what an act in words or a concession has as its
 * object was done before it.
 */
export function isObjectOfAct({ sentence, read }: Draft, { text, annotations }: EventDocument): boolean {
  const before = (annotations[sentence.index]?.events ?? []).filter(({ trigger }) => trigger.end <= read.trigger.start)
  const [act] = before.toSorted((a, b) => b.trigger.end - a.trigger.end)
  if (act === undefined || !answering.has(act.type)) return false
  // who boycotts or leaves talks does so while they are held
  if (read.type === 'CONSULT' && act.type !== 'ACCUSE') return false
  const between = wordsBetween(text, sentence, act.trigger.end, read.trigger.start)
  // EV127: "reach a deal": what has not been told before is what they do by it
  if (read.type === 'AGREE' && act.type === 'SUPPORT' && between.some((word) => fresh.has(word))) return false
  return between.length <= reach && !between.some(isApart)
}

/** EV86: "in response to Chadian attacks", "due to the embargo": what another act answers, or is grounded in, was done before it. */
export function isAnswered({ sentence, read }: Draft, text: string): boolean {
  const words = wordsBefore(text, sentence, read.trigger.start, reach)
  const at = words.findLastIndex((word, place) => grounds.has(`${words[place - 1]} ${word}`))
  return at >= 0 && !words.slice(at + 1).some(isApart)
}

/** A closed word or a mark, with which the words of a noun end; "to" goes on with a verb of which it is the object. */
function isApart(word: string): boolean {
  return closed.has(word) || !/^[\p{L}\p{N}$'’]/u.test(word)
}

const answering: ReadonlySet<EventType> = new Set<EventType>([
  'REJECT',
  'ACCUSE',
  'CONCEDE',
  'RETREAT',
  'AGREE',
  'SUPPORT',
  'REQUEST',
])
const fresh = new Set(tellings.fresh)
const grounds = new Set(tellings.grounds)
const closed = new Set(
  [...tellings.auxiliary, ...tellings.clause, ...tellings.background].filter((word) => word !== 'to'),
)
/** words */
const reach = 7
