import { type Span, slice } from '../base/span.ts'

/** A content that is a condition and nothing else ("if Ankara sails") goes on to what its sentence says would follow (LE25). */
export function withConsequence<Part extends Span>(content: Part, sentence: Span, text: string): Part {
  const words = slice(text, content)
  const follows = text.slice(content.end, sentence.end).replace(/[^\p{L}\p{N}]+$/u, '')
  const isAlone = /^(?:if|unless)\b[^,;]*$/iu.test(words)
  return isAlone && follows !== '' ? { ...content, end: content.end + follows.length } : content
}

/** A content goes on to the condition right before or behind it: "will close the port" of "will close the port unless Rome pays" (LE164). */
export function withCondition<Part extends Span>(content: Part, sentence: Span, text: string): Part {
  if (/\b(?:if|unless)\b/iu.test(slice(text, content))) return content
  const [before] = /\b(?:if|unless)\s[^,;:—]*,\s$/iu.exec(text.slice(sentence.start, content.start)) ?? []
  if (before !== undefined) return { ...content, start: content.start - before.length }
  const [behind] = /^["”]?,?\s(?:if|unless)\s[^,;:—]*[^\s,;:.—]/iu.exec(text.slice(content.end, sentence.end)) ?? []
  return behind === undefined ? content : { ...content, end: content.end + behind.length }
}
