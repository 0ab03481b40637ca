import { contains, overlaps, type Span, slice } from '../../base/span.ts'
import type { GoldDocument } from '../gold/gold-document.ts'

/** Whether a span of a document holds a name; `index` is that of its sentence. */
export type IsNamed = (span: Span, index: number) => boolean

/**
 * Says whether a phrase of a document holds a name: by the annotated names where the line has them, else by a capital
 * letter; at the beginning of a sentence the word must not occur in small letters anywhere in `lowerCase`.
 */
export function namedIn({ text, sentences, gold, annotations }: GoldDocument, lowerCase: ReadonlySet<string>): IsNamed {
  return (span, index) => {
    const names = annotations[index]!.names.filter(({ kind }) => kind !== 'DATE' && kind !== 'TITLE')
    if (gold[index]!.hasNames) return names.some((name) => overlaps(name, span))
    const { tokens } = sentences[index]!
    return tokens.some((token, position) => {
      if (!contains(span, token)) return false
      const word = slice(text.text, token)
      return /^\p{Lu}/u.test(word) && (position > 0 || !lowerCase.has(word.toLowerCase()))
    })
  }
}

/** The words that occur in small letters in any of the texts. */
export function lowerCaseWords(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}]*/gu) ?? []))
}
