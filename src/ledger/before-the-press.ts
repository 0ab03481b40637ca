import words from '../../data/ledger/contact-words.json' with { type: 'json' }
import type { EventDocument } from '../events/document.ts'
import type { Evidence, RapportEvent } from '../events/event.ts'
import { wordsAround } from './evidence.ts'

/** LE53: an interview, or a call with reporters: whoever is spoken of there takes no part in it. */
export function isBeforeThePress({ type, evidence }: RapportEvent, document: EventDocument): boolean {
  return type === 'CONSULT' && evidence.every((told) => isInterview(told, document) || isPressCall(told, document))
}

/** "Was interviewed by", "gave an interview to" */
function isInterview(told: Evidence, document: EventDocument): boolean {
  const { own, behind } = wordsAround(told, document)
  return [...own, ...behind.slice(0, 3)].some((word) => /^interview/u.test(word))
}

/** "A background call", "the call was on background", "a call with reporters" */
function isPressCall(told: Evidence, document: EventDocument): boolean {
  const { before, own, behind } = wordsAround(told, document)
  if (!own.some((word) => /^(?:calls?|briefings?)$/u.test(word))) return false
  const right = before.slice(-2).flatMap((word) => word.split('-'))
  return right.some((word) => press.has(word)) || withPress.test(behind.join(' '))
}

const press: ReadonlySet<string> = new Set(words.press)
const withPress = new RegExp(`^with (?:the )?(?:${words.press.join('|')})\\b|\\bon background\\b`, 'u')
