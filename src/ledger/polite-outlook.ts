import { slice } from '../base/span.ts'
import type { EventDocument } from '../events/document.ts'
import { wordsIn } from '../events/words.ts'
import type { OutlookKind } from '../reader/codebook.ts'
import type { OutlookAnnotation } from '../reader/reader.ts'
import type { Sentence } from '../sentences/sentence.ts'
import { looksForward } from './courtesies.ts'
import { namesChill } from './good-ties.ts'
import { isOfHome } from './small-talk.ts'
import { isQuotation, namesSomething, speaksForItself } from './speech.ts'

/**
 * Whether a state or body that speaks itself (RES1) is only polite: friends of whom it thinks well, a hope, a first of its own (LE115);
 * or what it wants is of home alone, or was wanted once (LE360).
 */
export function isPolite(view: OutlookAnnotation, sentence: Sentence, document: EventDocument): boolean {
  const { kind, content, holders, certainty } = view
  const { text, isNews = true } = document
  if (isNews || kind === 'escalation' || (kind === 'thaw' && certainty === 'negated')) return false
  const words = slice(text, content)
  const isOwn = !isQuotation(content, sentence, text)
  if (ofOne.has(kind) && isOwn && (isPast(words) || isOfHome(holders, sentence, document))) return true
  if (ofTies.has(kind) && !namesChill(words)) return true
  const isSpeech = speaksForItself(sentence, text) && isOwn
  if (kind === 'first') return isSpeech
  return looksForward(wordsIn(words)) || (isSpeech && !namesSomething(content, document))
}

/** "wanted to see more of it" */
function isPast(words: string): boolean {
  return wordsIn(words)[0] === 'wanted'
}

/** what one side has by itself */
const ofOne: ReadonlySet<OutlookKind> = new Set(['wish', 'expectation'])
const ofTies: ReadonlySet<OutlookKind> = new Set(['thaw', 'trust'])
