import words from '../../../data/ledger/contact-words.json' with { type: 'json' }
import type { EventDocument } from '../../events/document.ts'
import type { Evidence, RapportEvent } from '../../events/event.ts'
import { wordsIn } from '../../events/words.ts'
import { wordsAhead, wordsBehind } from '../evidence.ts'

/** LE53: an interview, or a call for reporters: whoever is spoken of there takes no part in it. */
export function isBeforeThePress({ type, evidence }: RapportEvent, document: EventDocument): boolean {
  return type === 'CONSULT' && evidence.every((told) => isInterview(told, document) || isPressCall(told, document))
}

/** "Was interviewed by", "gave an interview to" */
function isInterview(told: Evidence, document: EventDocument): boolean {
  const near = [...wordsIn(told.trigger.text), ...wordsBehind(told, document).slice(0, 3)]
  return near.some((word) => /^interview/u.test(word))
}

/** "A background call" */
function isPressCall(told: Evidence, document: EventDocument): boolean {
  if (!wordsIn(told.trigger.text).some((word) => /^(?:calls?|briefings?)$/u.test(word))) return false
  const right = wordsAhead(told, document)
    .slice(-2)
    .flatMap((word) => word.split('-'))
  return right.some((word) => press.has(word))
}

const press: ReadonlySet<string> = new Set(words.press)
