import functionWords from '../../../data/languages/function-words.json' with { type: 'json' }
import topics from '../../../data/ledger/topics.json' with { type: 'json' }
import { contains, overlaps, type Span, slice } from '../../base/span.ts'
import { wordsIn } from '../../events/words.ts'

/**
 * Words that were cut off within a name, or behind one with which no phrase ends ("the first in their | history"), go on to the end
 * of their clause; a comma or a dash at their end is cut (LE294).
 */
export function withWholeContent<Part extends Span>(
  content: Part,
  sentence: Span,
  text: string,
  names: readonly Span[],
): Part {
  const words = slice(text, content)
  const bare = content.end - (/\s*[,;:–—]+$/u.exec(words)?.[0].length ?? 0)
  const name = names.find(({ start, end }) => start < content.end && content.end < end)
  if (name === undefined && !isCut(words, text.slice(content.end, sentence.end))) return { ...content, end: bare }
  const from = name?.end ?? content.end
  if (name !== undefined && !isCut(slice(text, { start: content.start, end: from }), text.slice(from, sentence.end)))
    return { ...content, end: from }
  return { ...content, end: endOfClause(text, from, sentence.end) }
}

/** Words in which a quotation opens and does not close go on to the mark right behind them (LE294). */
export function withClosingMark<Part extends Span>(content: Part, text: string): Part {
  const words = slice(text, content)
  const isOpen = /^[^"]*(?:"[^"]*"[^"]*)*"[^"]*$/u.test(words) || /“[^”]*$/u.test(words)
  const [mark = ''] = /^[.,?!]?["”]/u.exec(text.slice(content.end, content.end + 2)) ?? []
  return isOpen ? { ...content, end: content.end + mark.length } : content
}

/** A part of a name ("Coast" of the "Coast Guard") is the whole of it, unless some other part of it stands for itself. */
export function withinName<Part extends Span>(part: Part, names: readonly Span[], others: readonly Span[]): Part {
  const name = names.find((one) => contains(one, part) && (one.start < part.start || part.end < one.end))
  if (name === undefined || others.some((other) => overlaps(other, name))) return part
  return { ...part, start: name.start, end: name.end }
}

/** Where the clause ends that goes on at an offset: at a mark, outside quotation marks that open in it. */
function endOfClause(text: string, from: number, until: number): number {
  const marks = /\s["“][^"”]*["”]|[,;:](?=["”]?\s)|\s?[–—()]|["”]|[.?!…]+["”’]?\s*$/gu
  const stop = [...text.slice(from, until).matchAll(marks)].find(([mark]) => !/^\s["“]/u.test(mark))
  return stop === undefined ? from + text.slice(from, until).trimEnd().length : from + stop.index
}

/** Whether the last word binds what stands right behind it: "the", "to", "and"; not "what it led to and what came". */
function isCut(words: string, behind: string): boolean {
  const [, before = '', last = ''] = /(?:^|(\S+)\s+|\s)(\p{Ll}+|\d{1,3}(?:,\d{3})*)$/u.exec(words) ?? []
  const [next] = wordsIn(/^\s+[\p{L}\p{N}$€£]+/u.exec(behind)?.[0] ?? '')
  if (next === undefined || joining.has(next)) return false
  // "and that | they agree"
  return binding.has(last) || (last === 'that' && joining.has(before)) || (last !== '' && isNounNext(behind))
}

/** "In six | years", "to reduce | violence", "the changed | terms": a word in small letters right behind it, and not one of a clause. */
function isNounNext(behind: string): boolean {
  const noun = /^ (\p{Ll}{3,})/u.exec(behind)?.[1]
  return noun !== undefined && !functional.has(noun) && !/(?:ed|ing|ly)$/.test(noun)
}

const functional: ReadonlySet<string> = new Set([...functionWords.words.en.split(' '), ...topics.after])

const joining: ReadonlySet<string> = new Set(['and', 'or', 'but', 'as', 'while', 'when', 'if', 'because', 'after'])
/** edges behind which a clause may be whole: "what that is about", "will be over", "the one who is" */
const loose: ReadonlySet<string> = new Set(['this', 'these', 'those', 'that', 'both', 'also', 'too', 'over', 'about'])
/** who does what stands behind them */
const subjects = ['we', 'they', 'he', 'she']
const binding: ReadonlySet<string> = new Set([
  ...topics.edges.filter((word) => !loose.has(word)),
  ...topics.openers,
  ...subjects,
])
