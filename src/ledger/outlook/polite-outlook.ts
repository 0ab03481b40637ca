import { slice } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import { wordsIn } from '../../events/words.ts'
import type { OutlookKind } from '../../reader/codebook.ts'
import type { OutlookAnnotation } from '../../reader/reader.ts'
import type { Sentence } from '../../sentences/sentence.ts'
import { looksForward } from '../speech/courtesies.ts'
import { namesChill } from '../speech/good-ties.ts'
import { homeFinder } from '../speech/of-home.ts'
import { isQuotation, namesSomething, speaksForItself } from '../speech/speech.ts'

/**
 * Tells whether a state or body that speaks itself (RES1) is only polite: friends of whom it thinks well, a hope, a first of its own
 * (LE115); or what it wants is of home alone, or was wanted once (LE360).
 */
export function politeFinder(document: EventDocument): (view: OutlookAnnotation, sentence: Sentence) => boolean {
  const { text, isNews = true } = document
  const isOfHome = homeFinder(document)
  return ({ kind, content, holders, certainty }, sentence) => {
    if (isNews || kind === 'escalation' || (kind === 'thaw' && certainty === 'negated')) return false
    const words = slice(text, content)
    const isOwn = !isQuotation(content, sentence, text)
    if (ofOne.has(kind) && isOwn && (wasWanted(words) || isOfHome(holders, sentence))) return true
    if (ofTies.has(kind) && !namesChill(words)) return true
    const isSpeech = speaksForItself(sentence, text) && isOwn
    if (kind === 'first') return isSpeech
    return looksForward(wordsIn(words)) || (isSpeech && !namesSomething(content, document))
  }
}

/** "wanted to see more of it" */
function wasWanted(words: string): boolean {
  return wordsIn(words)[0] === 'wanted'
}

/** what one side has by itself */
const ofOne: ReadonlySet<OutlookKind> = new Set(['wish', 'expectation'])
const ofTies: ReadonlySet<OutlookKind> = new Set(['thaw', 'trust'])
