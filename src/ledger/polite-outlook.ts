import { slice } from '../base/span.ts'
import type { EventDocument } from '../events/document.ts'
import { wordsIn } from '../events/words.ts'
import type { OutlookKind } from '../reader/codebook.ts'
import type { OutlookAnnotation } from '../reader/reader.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { looksForward } from './courtesies.ts'
import { namesChill } from './good-ties.ts'
import { isQuotation, namesSomething, speaksForItself } from './speech.ts'

/** Whether a state or body that speaks itself (RES1) is only polite: friends of whom it thinks well, a hope, a first of its own (LE115). */
export function isPolite({ kind, content }: OutlookAnnotation, sentence: Sentence, document: EventDocument): boolean {
  const { text, isNews = true } = document
  if (isNews || kind === 'escalation') return false
  const words = slice(text, content)
  if (ofTies.has(kind) && !namesChill(words)) return true
  const isSpeech = speaksForItself(sentence, text) && !isQuotation(content, sentence, text)
  if (kind === 'first') return isSpeech
  return looksForward(wordsIn(words)) || (isSpeech && !namesSomething(content, document))
}

const ofTies: ReadonlySet<OutlookKind> = new Set(['thaw', 'trust'])
