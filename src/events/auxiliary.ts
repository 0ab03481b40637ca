import tellings from '../../data/events/tellings.json' with { type: 'json' }
import tense from '../../data/time/tense.json' with { type: 'json' }
import type { Sentence } from '../sentences/sentence.ts'
import { wordsBefore } from './words.ts'

/** Whether the auxiliary nearest before an offset is a past one ("was to fly", "had been due") or one of now or later. */
export function auxiliaryBefore(text: string, sentence: Sentence, at: number): 'past' | 'present' | null {
  const nearest = wordsBefore(text, sentence, at, reach).findLast((word) => past.has(word) || present.has(word))
  return nearest === undefined ? null : past.has(nearest) ? 'past' : 'present'
}

/** Whether a form of "to be" stands right before an offset, an adverb between them or not: "was received", "has been briefed". */
export function isBehindBeing(text: string, sentence: Sentence, at: number): boolean {
  return wordsBefore(text, sentence, at, 2).some((word) => being.has(word))
}

const being: ReadonlySet<string> = new Set(tellings.being)

/** words before the offset */
const reach = 14
const past = new Set(tense.pastAuxiliary.split(' '))
const present = new Set(tense.presentAuxiliary.split(' '))
