import tense from '../../data/time/tense.json' with { type: 'json' }
import type { Sentence } from '../sentences/sentence.ts'
import { wordsBefore } from './words.ts'

/** Whether the auxiliary nearest before an offset is a past one ("was to fly", "had been due") or one of now or later. */
export function auxiliaryBefore(text: string, sentence: Sentence, at: number): 'past' | 'present' | null {
  const nearest = wordsBefore(text, sentence, at, reach).findLast((word) => past.has(word) || present.has(word))
  return nearest === undefined ? null : past.has(nearest) ? 'past' : 'present'
}

/** words before the offset */
const reach = 14
const past = new Set(tense.pastAuxiliary.split(' '))
const present = new Set(tense.presentAuxiliary.split(' '))
