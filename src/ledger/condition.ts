import { type Span, slice } from '../base/span.ts'

/** A content that is a condition and nothing else ("if Ankara sails") goes on to what its sentence says would follow (LE25). */
export function withConsequence<Part extends Span>(content: Part, sentence: Span, text: string): Part {
  const words = slice(text, content)
  const follows = text.slice(content.end, sentence.end).replace(/[^\p{L}\p{N}]+$/u, '')
  const isAlone = /^(?:if|unless)\b[^,;]*$/iu.test(words)
  return isAlone && follows !== '' ? { ...content, end: content.end + follows.length } : content
}
