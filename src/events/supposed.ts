import { type Span, slice } from '../base/span.ts'
import type { Sentence } from '../sentences/sentence.ts'

/** EV137: "Is it true that Chad closed its embassy?": nobody says that it is so. */
export function isSupposed(text: string, sentence: Sentence, trigger: Span): boolean {
  return asking.test(text.slice(sentence.start, trigger.start)) && slice(text, sentence).trimEnd().endsWith('?')
}

const asking = /\b(?:is|was) it (?:true|correct|the case) that\b/iu
