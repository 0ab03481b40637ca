import functionWords from '../../data/languages/function-words.json' with { type: 'json' }
import figures from '../../data/ledger/figures.json' with { type: 'json' }
import topics from '../../data/ledger/topics.json' with { type: 'json' }
import { type Span, slice } from '../base/span.ts'
import { wordsIn } from '../events/words.ts'

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
  return binding.has(last) || (last === 'that' && joining.has(before)) || (isNumber(last) && isCounted(behind))
}

/** "In six | years", "killed 12 | people": a number of what stands behind it in small letters, and not the word of a clause. */
function isNumber(word: string): boolean {
  return /^\d/.test(word) || (word !== 'one' && word in figures.numbers)
}

function isCounted(behind: string): boolean {
  const noun = /^ (\p{Ll}{3,})/u.exec(behind)?.[1]
  return noun !== undefined && !functional.has(noun) && !/(?:ed|ing|ly)$/.test(noun)
}

const functional: ReadonlySet<string> = new Set([...functionWords.words.en.split(' '), ...topics.after])

const joining: ReadonlySet<string> = new Set(['and', 'or', 'but', 'as', 'while', 'when', 'if', 'because', 'after'])
/** edges behind which a clause may be whole: "what that is about", "will be over", "the one who is" */
const loose: ReadonlySet<string> = new Set(['this', 'these', 'those', 'that', 'both', 'also', 'too', 'over', 'about'])
const binding: ReadonlySet<string> = new Set([...topics.edges.filter((word) => !loose.has(word)), ...topics.openers])
