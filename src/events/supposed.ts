import { type Span, slice } from '../base/span.ts'
import type { Sentence } from '../sentences/sentence.ts'

/** EV137: "Imagine that Chad closed its embassy", "Is it true that Chad closed its embassy?": nobody says that it is so. */
export function isSupposed(text: string, sentence: Sentence, trigger: Span): boolean {
  // EV221: "remains seized of the matter" is said of a body
  if (/^sei[sz]ed$/iu.test(slice(text, trigger)) && ofMatter.test(text.slice(trigger.end, sentence.end))) return true
  const before = text.slice(sentence.start, trigger.start)
  return supposing.test(before) || (asking.test(before) && slice(text, sentence).trimEnd().endsWith('?'))
}

const ofMatter = /^ (?:of|with) (?:the|this) (?:matter|issue|question|situation)\b/u
/** a call to the reader, at the head of the sentence: "I suppose that" tells */
const supposing =
  /^\P{L}*(?:(?:[Bb]ut|[Aa]nd|[Nn]ow|[Jj]ust)\s+)?(?:[Ii]magine|[Ss]uppos(?:e|ing))\s+(?:(?:for|instead|now|a|moment)\s+)*(?:that|if|the|\p{Lu})/u
const asking = /\b(?:is|was) it (?:true|correct|the case) that\b/iu
