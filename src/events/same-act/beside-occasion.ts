import words from '../../../data/ledger/contact-words.json' with { type: 'json' }
import type { Span } from '../../base/span.ts'
import type { Sentence } from '../../sentences/sentence.ts'
import { wordsBetween } from '../words.ts'

/** Whether an act takes place "on the sidelines of" an occasion, which is named behind it. */
export function standsBesideOccasion(text: string, sentence: Sentence, trigger: Span): boolean {
  const behind = wordsBetween(text, sentence, trigger.end, sentence.end).slice(0, reach)
  return behind.some((word, at) => isBeside(word, behind[at + 1]))
}

/** "Margins of", "sidelines of" */
export function isBeside(word: string, next: string | undefined): boolean {
  return beside.has(word) && next === 'of'
}

/** words that the parties and their titles may take before it */
const reach = 16
const beside: ReadonlySet<string> = new Set(words.beside)
