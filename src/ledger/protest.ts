import words from '../../data/ledger/contact-words.json' with { type: 'json' }
import type { RapportEvent } from '../events/event.ts'
import { wordsIn } from '../events/words.ts'

/** LE417: "made representations to", "a démarche": what is lodged with somebody is a protest, and no talk with him. */
export function isProtest({ type, evidence }: RapportEvent): boolean {
  return type === 'CONSULT' && evidence.every(({ trigger }) => wordsIn(trigger.text).some((word) => protests.has(word)))
}

const protests: ReadonlySet<string> = new Set(words.protests)
