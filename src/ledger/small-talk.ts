import lists from '../../data/ledger/courtesies.json' with { type: 'json' }
import { slice } from '../base/span.ts'
import type { EventDocument } from '../events/document.ts'
import { wordsIn } from '../events/words.ts'
import type { Stance } from '../reader/codebook.ts'
import type { StatementAnnotation } from '../reader/reader.ts'
import { isTranscript, namesSomething } from './speech.ts'

/** Whether speech in a transcript, in a sentence by its number, names nobody or says only that somebody is pleased (LE65). */
export function isSmallTalk(said: StatementAnnotation, sentence: number, document: EventDocument): boolean {
  const { speaker, content, stance } = said
  const whole = document.sentences[sentence]
  if (whole === undefined || grave.has(stance) || !isTranscript(content, speaker, whole, document.text)) return false
  return !namesSomething(content, document) || (stance === 'praise' && isPleased(slice(document.text, content)))
}

function isPleased(words: string): boolean {
  return wordsIn(words).some((word) => pleasure.has(word))
}

/** What is said against somebody matters though it names nobody. */
const grave: ReadonlySet<Stance> = new Set(['accuse', 'deny', 'warn'])
const pleasure = new Set(lists.pleasure)
