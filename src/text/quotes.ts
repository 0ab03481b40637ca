import type { Span } from '../base/span.ts'

interface Open {
  readonly mark: string
  readonly start: number
}

const closing: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '‘': '’', '"': '"', "'": "'" }
const marks = /["'“”„«»‘’]/gu

const deepest = 8

/**
 * What stands between quotation marks, marks left out, in order of its start; a quote inside a quote is one too. A quote
 * that is not closed ends with its paragraph, as one that goes on in the next paragraph does.
 */
export function findQuotes(text: string, paragraphs: readonly Span[]): readonly Span[] {
  const quotes: Span[] = []
  for (const paragraph of paragraphs) {
    const open: Open[] = []
    for (const match of text.slice(paragraph.start, paragraph.end).matchAll(marks)) {
      const at = paragraph.start + match.index
      const closed = open.findLastIndex((quote) => closing[quote.mark]?.includes(match[0]))
      if (closed >= 0 && canClose(text, at, match[0])) {
        // marks left open inside the closed quote were apostrophes
        const [quote] = open.splice(closed)
        if (quote !== undefined) quotes.push({ start: quote.start, end: at })
      } else if (match[0] in closing && canOpen(text, at, match[0])) open.push({ mark: match[0], start: at + 1 })
      // nobody quotes so deep: the oldest marks were something else
      if (open.length > deepest) open.shift()
    }
    for (const { mark, start } of open) {
      if (mark !== "'" && mark !== '‘') quotes.push({ start, end: paragraph.end })
    }
  }
  return quotes.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start || b.end - a.end)
}

/** Straight marks and apostrophes open only at the start of a word. */
function canOpen(text: string, at: number, mark: string): boolean {
  if (mark === '“' || mark === '„' || mark === '«') return true
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  return /[\s([{—–"“‘'/-]/u.test(before) && /\S/u.test(after) && !(mark === "'" && /\d/u.test(after))
}

/** A single mark after `s` may be a possessive; it closes only where no word follows at once. */
function canClose(text: string, at: number, mark: string): boolean {
  const before = text[at - 1] ?? ' '
  const after = text[at + 1] ?? ' '
  if (mark === "'" || mark === '’') return /\S/u.test(before) && !/[\p{L}\d]/u.test(after) && !isPossessive(text, at)
  return mark !== '"' || /\S/u.test(before) || /[\s.,;:!?)]/u.test(after)
}

/** "the ministers' talks": after a plural, a word follows; a quote that ends there has punctuation on one side. */
function isPossessive(text: string, at: number): boolean {
  return (
    /s/iu.test(text[at - 1] ?? '') &&
    /^['’] \p{Ll}/u.test(text.slice(at, at + 3)) &&
    /['’]/u.test(text.slice(at + 1, at + 200))
  )
}
