import topics from '../../../data/ledger/topics.json' with { type: 'json' }
import { type Span, slice } from '../../base/span.ts'

/**
 * A content that is a condition and nothing else ("if Ankara sails", "in the event of a raid") goes on to what its sentence says would
 * follow, behind it or, where nothing stands there, before it (LE25, LE302).
 */
export function withConsequence<Part extends Span>(content: Part, sentence: Span, text: string): Part {
  if (!/^(?:if|unless|should|in the event of|in case of)\b[^,;]*$/iu.test(slice(text, content))) return content
  const follows = text.slice(content.end, sentence.end).replace(/[^\p{L}\p{N}]+$/u, '')
  if (follows !== '') return { ...content, end: content.end + follows.length }
  const [before = ''] =
    /(?<=^|[,;:—–]\s|\bthat\s)(?:(?!\bthat\b)[^,;:—–])*$/u.exec(text.slice(sentence.start, content.start)) ?? []
  return { ...content, start: content.start - before.length }
}

/** A content that ends on a word that opens another part ("wants more boats and") goes on to the end of that part (LE301). */
export function withItsEnd<Part extends Span>(content: Part, sentence: Span, text: string): Part {
  const last = /\p{L}+$/u.exec(slice(text, content))?.[0].toLowerCase() ?? ''
  const [behind = ''] = /^\s[^,;:—–()"“”]*[\p{L}\p{N}%]/u.exec(text.slice(content.end, sentence.end)) ?? []
  return opens.has(last) ? { ...content, end: content.end + behind.length } : content
}

/** A content goes on to the condition right before or behind it: "will close the port" of "will close the port unless Rome pays" (LE164). */
export function withCondition<Part extends Span>(content: Part, sentence: Span, text: string): Part {
  if (/\b(?:if|unless)\b/iu.test(slice(text, content))) return content
  const [before] = /\b(?:if|unless)\s[^,;:—]*,\s$/iu.exec(text.slice(sentence.start, content.start)) ?? []
  if (before !== undefined) return { ...content, start: content.start - before.length }
  const [behind] = /^["”]?,?\s(?:if|unless)\s[^,;:—]*[^\s,;:.—]/iu.exec(text.slice(content.end, sentence.end)) ?? []
  return behind === undefined ? content : { ...content, end: content.end + behind.length }
}

/** articles, prepositions and verbs that say nothing alone */
const opens = new Set(topics.edges)
