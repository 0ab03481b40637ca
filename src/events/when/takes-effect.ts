import words from '../../../data/ledger/effect.json' with { type: 'json' }
import type { Span } from '../../base/span.ts'
import type { Sentence } from '../../sentences/sentence.ts'

/** Where the words stand, behind a place of a sentence, that say that something takes effect. */
export function effectAt(sentence: Sentence, from: number, text: string): Span | null {
  const found = takes.exec(text.slice(from, sentence.end))
  return found === null ? null : { start: from + found.index, end: from + found.index + found[0].length }
}

const takes = new RegExp(`\\b(?:${words.takes.map((phrase) => phrase.replaceAll(' ', '\\s+')).join('|')})\\b`, 'iu')
