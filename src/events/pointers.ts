import tellings from '../../data/events/tellings.json' with { type: 'json' }
import type { Span } from '../base/span.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { wordsBefore, wordsBetween } from './words.ts'

/** Words that begin a noun phrase. */
export const determiners: ReadonlySet<string> = new Set([...tellings.back, ...tellings.possessive, 'a', 'an'])

/** Whether the words right before an act say that it is another one of its kind: "second", "earlier", "new". */
export function isAnother(text: string, sentence: Sentence, at: number): boolean {
  return wordsBefore(text, sentence, at, 3).some((word) => tellings.other.includes(word))
}

/** "The attack", "this visit": the noun says that its act was told before. */
export function isDefinite(text: string, sentence: Sentence, at: number): boolean {
  const [before = ''] = wordsBefore(text, sentence, at, 1)
  return tellings.back.includes(before)
}

/** "The raid on …", "the shooting of …": what follows says which one; not so "this raid on …". */
export function saysWhich(text: string, sentence: Sentence, act: Span): boolean {
  const [next = ''] = wordsBetween(text, sentence, act.end, sentence.end)
  return wordsBefore(text, sentence, act.start, 1)[0] === 'the' && tellings.complement.includes(next)
}

/** "Their meeting", "his trip". */
export function isPossessed(text: string, sentence: Sentence, at: number): boolean {
  const [before = ''] = wordsBefore(text, sentence, at, 1)
  return tellings.possessive.includes(before)
}

/** "Russia's unprovoked invasion": an act that is presupposed, with its owner within three words before it. */
export function isOwned(text: string, sentence: Sentence, at: number): boolean {
  return wordsBefore(text, sentence, at, 3).some(isPossessive)
}

export function isPossessive(word: string): boolean {
  return word === "'s" || word === '’s'
}

/** Also the bare mark of "Wales’ offer". */
export function marksOwner(word: string): boolean {
  return isPossessive(word) || word === '’' || word === "'"
}
