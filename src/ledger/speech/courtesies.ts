import lists from '../../../data/ledger/courtesies.json' with { type: 'json' }
import topics from '../../../data/ledger/topics.json' with { type: 'json' }
import { overlaps, type Span, slice } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import { wordsIn } from '../../events/words.ts'
import { isName } from '../../mentions/mention.ts'
import { pronounOf } from '../../mentions/pronouns.ts'

/** Whether words say nothing but thanks, greetings and assent (LE35), or only that somebody looks forward to something (LE48). */
export function isCourtesy(said: Span, document: EventDocument): boolean {
  const words = slice(document.text, said)
  return isPlainCourtesy(words) || (looksForward(wordsIn(words)) && !namesSomebody(said, document))
}

/** LE35: "Thank you very much, Mr. President." */
function isPlainCourtesy(said: string): boolean {
  const words = wordsIn(said.replace(/['’]\p{L}+/gu, ''))
  return words.every((word) => courtesies.has(word) || pronounOf(word) !== null)
}

const courtesies = new Set([...lists.words, ...topics.edges])

/** Whether words say "look forward", "is looking forward": words of hope in nearly every greeting. */
export function looksForward(words: readonly string[]): boolean {
  return words.some((word, at) => word.startsWith('look') && words[at + 1] === 'forward')
}

/** LE48: who is named behind makes it an expectation of somebody: "looks forward to working with the new president, Ms …". */
function namesSomebody(said: Span, { text, mentions }: EventDocument): boolean {
  const from = said.start + slice(text, said).search(/\bforward\b/iu)
  const words = { start: from, end: said.end }
  return mentions.some((one) => isName(one) && overlaps(words, one))
}
