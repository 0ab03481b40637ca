import tellings from '../../../../data/events/tellings.json' with { type: 'json' }
import { stem, wordsIn } from '../../../events/words.ts'
import type { Told } from '../entry.ts'

/**
 * LA77: "discussed U.S. support for the bank": a friendly act on no day that is told only as what a talk is about is the matter of
 * that talk; nobody tells that it was done then.
 */
export function isOnlyTalkedOf({ type, quad, date, evidence }: Told['event'], text: string): boolean {
  if (type === 'CONSULT' || quad > 2 || date !== null || evidence.length === 0) return false
  return evidence.every(({ start, trigger }) => isTopic(text.slice(start, trigger.start), trigger.text))
}

/** Behind a word of talking, with no verb of another clause between, nor told by one itself. */
function isTopic(before: string, trigger: string): boolean {
  const at = [...before.matchAll(talk)].findLast(([, verb]) => verb === undefined || matters.has(stem(verb)))
  if (at === undefined) return false
  const between = before.slice(at.index + at[0].length)
  return !turn.test(between) && !clause.test(`${between}${wordsIn(trigger)[0] ?? ''}`)
}

/** "discussed", "spoke today about", "exchanged views on" */
const talk =
  /\b(?:(?:talk|talks|talked|talking|speak|speaks|spoke|speaking)(?:\s+\p{L}+)?\s+about|exchang\p{L}+\s+views\s+(?:on|about)|(\p{L}+))(?=\s)/giu
const matters: ReadonlySet<string> = new Set(tellings.matters.flatMap((word) => [word, stem(word)]))

/** what follows is told for itself; and who talks of plans has them */
const turn = /[;:?!—“"]|\b(?:but|while|when|after|because|with|plans?|decisions?)\s/iu
/** "and agreed to", ", committing that", "which he will" */
const clause =
  /(?:,|\band|\bthat|\bwho|\bwhich)\s+(?:(?:also|then|he|she|they|we|it)\s+|\p{L}+ly\s+)*(?!(?:including|continued|increased|enhanced|shared|renewed|united)\b)(?:\p{Ll}+(?:ed|ing)|agree|will|would)\b/u
