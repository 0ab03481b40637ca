import type { EntryWords } from './entry-words.ts'

/** The words of an entry whose sentence stands beneath them: what it says in the same words is not said twice. */
export function besideSentence<Words extends Pick<EntryWords, 'line' | 'facts'>>(words: Words, sentence = ''): Words {
  const { line, facts } = words
  return {
    ...words,
    line: withoutQuote(line, sentence),
    facts: facts.filter((fact) => fact === null || !isQuotedIn(fact, sentence)),
  }
}

function isQuotedIn(fact: string, sentence: string): boolean {
  return fact.startsWith('“') && sentence.replace(/\s+/gu, ' ').includes(fact.slice(1, -1))
}

/** A line without the words that end it in quotation marks, where these are half of the sentence beneath or more. */
function withoutQuote(line: string, sentence: string): string {
  const at = line.indexOf('“')
  const quote = at < 0 ? '' : line.slice(at)
  if (!isQuotedIn(quote, sentence) || 2 * (quote.length - 2) < sentence.length) return line
  return line.slice(0, at).replace(/:\s*$/u, '')
}
