import type { Span } from '../base/span.ts'
import { isBeginning, parseSearch, type SearchPart, termsOf } from '../store/terms.ts'

/** Where the wanted words of a search stand in a text. */
export function foundIn(text: string, query: string): readonly Span[] {
  const wanted = (parseSearch(query) ?? []).filter((part) => part.wanted)
  const terms = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap(({ 0: word, index }) =>
    termsOf(word).map((term) => ({ term, start: index, end: index + word.length })),
  )
  const found: Span[] = []
  for (let at = 0; at < terms.length; at += 1) {
    const lengths = wanted
      .filter((part) => standsAt(part, terms.slice(at, at + part.words.length)))
      .map(({ words }) => words.length)
    if (lengths.length === 0) continue
    const last = at + Math.max(...lengths) - 1
    found.push({ start: terms[at]!.start, end: terms[last]!.end })
    at = last
  }
  return found
}

function standsAt(part: SearchPart, terms: readonly { readonly term: string }[]): boolean {
  const { words } = part
  return (
    terms.length === words.length &&
    terms.every(({ term }, index) =>
      index === words.length - 1 && isBeginning(part) ? term.startsWith(words[index]!) : term === words[index],
    )
  )
}
