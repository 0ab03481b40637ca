import { type Span, slice } from '../base/span.ts'
import type { Sentence } from '../sentences/sentence.ts'

/** The words of a sentence that lie between two offsets, in lower case. */
export function wordsBetween(text: string, sentence: Sentence, start: number, end: number): readonly string[] {
  return tokensBetween(sentence, start, end).map((token) => slice(text, token).toLowerCase())
}

/** The tokens of a sentence that lie between two offsets. */
export function tokensBetween(sentence: Sentence, start: number, end: number): readonly Span[] {
  return sentence.tokens.filter((token) => token.start >= start && token.end <= end)
}

/** The word right before an offset, in lower case; empty at the start of the sentence. */
export function wordsBefore(text: string, sentence: Sentence, at: number, count: number): readonly string[] {
  return wordsBetween(text, sentence, sentence.start, at).slice(-count)
}

/** The words of any text, in lower case and without its marks. */
export function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

/** Stems of words in one text, a space around each: what it includes stands in the words whole. */
export function stemmed(words: readonly string[]): string {
  return ` ${words.map(stem).join(' ')} `
}

/**
 * A word without its commonest endings, so that "meet", "meets" and "meeting" agree. A y behind a vowel is no ending: "envoy"
 * and "envoys" are one.
 */
export function stem(word: string): string {
  const lower = word.toLowerCase()
  const cut = lower.replace(/(?:ations?|itions?|ions?|ments?|ings?|ed|es|s|al|e|(?<![aeou])y)$/, '')
  const bare = cut.length >= 3 ? cut : lower.replace(/(?<=.{3})s$/, '')
  return bare.replace(/([bdgklmnprt])\1$/, '$1')
}

/** "Initial" of "initialled" and of "initial" alike: an ending that the first cut lays bare goes too. */
export function root(word: string): string {
  return stem(stem(word))
}

/** Whether one of the words of a text has one of some roots. */
export function hasRoot(text: string, roots: ReadonlySet<string>): boolean {
  return text.split(/[^\p{L}]+/u).some((word) => roots.has(root(word)))
}

/** A span with the rest of a word that it cuts off at a hyphen (EV28): "re" of "re-establish". */
export function wholeWord<Part extends Span>(part: Part, text: string): Part {
  const [rest = ''] = /^(?:-\p{L}+)+/u.exec(text.slice(part.end, part.end + longestWord)) ?? []
  return rest === '' ? part : { ...part, end: part.end + rest.length }
}

const longestWord = 40
