import words from '../../../data/ledger/contact-words.json' with { type: 'json' }
import type { EventDocument } from '../../events/document.ts'
import type { Evidence, RapportEvent } from '../../events/event.ts'
import { wordsIn } from '../../events/words.ts'
import { wordsBehind } from '../evidence.ts'

/** LE180: who only writes to another, or answers his letter, has not met or called him. */
export function isWritten({ type, evidence }: RapportEvent, document: EventDocument): boolean {
  if (type !== 'CONSULT') return false
  const isIt = (told: Evidence) => isOf(writing, told) || isExchange(told, document) || isByLetter(told, document)
  const others = evidence.filter((told) => !isIt(told))
  return others.length < evidence.length && others.every((told) => isOf(answers, told))
}

function isOf(named: ReadonlySet<string>, { trigger }: Evidence): boolean {
  return wordsIn(trigger.text).some((word) => named.has(word))
}

/** "Exchanged nothing but text messages" */
function isExchange(told: Evidence, document: EventDocument): boolean {
  const behind = wordsBehind(told, document).slice(0, reach)
  return /^exchang/iu.test(told.trigger.text) && behind.some((word) => writing.has(word))
}

/** "Contacted her by letter", "via letters" */
function isByLetter(told: Evidence, document: EventDocument): boolean {
  const behind = wordsBehind(told, document)
  return behind
    .slice(0, reachOfMeans)
    .some((word, at) => (word === 'by' || word === 'via') && writing.has(behind[at + 1] ?? ''))
}

/** words that name whom somebody wrote to */
const reachOfMeans = 8

/** words behind an exchange that say of what it is */
const reach = 5
const writing: ReadonlySet<string> = new Set(words.writing.of)
const answers: ReadonlySet<string> = new Set(words.writing.answers)
