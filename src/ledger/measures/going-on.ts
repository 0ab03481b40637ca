import tellings from '../../../data/events/tellings.json' with { type: 'json' }
import effect from '../../../data/ledger/effect.json' with { type: 'json' }
import type { EventDocument } from '../../events/document.ts'
import type { Evidence, RapportEvent } from '../../events/event.ts'
import { wordsAhead, wordsBehind } from '../evidence.ts'

/** LE220: "will continue to impose sanctions", "must retain its ban", "the embargo will remain in effect": what is to go on stands already. */
export function isToGoOn({ evidence }: RapportEvent, document: EventDocument): boolean {
  const goesOn = (told: Evidence) => {
    const ahead = inClause(wordsAhead(told, document).toReversed())
    const behind = inClause(wordsBehind(told, document)).join(' ')
    const isKept = ahead.slice(0, ofPhrase).some((word) => keeps.has(word))
    return isKept || ahead.some((word) => continues.has(word)) || effect.remains.some((words) => behind.includes(words))
  }
  return evidence.every(goesOn)
}

/** The words next to an act up to a mark or a word that opens another clause. */
function inClause(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word) => breaks.has(word) || /^[^\p{L}\p{N}'’-]/u.test(word))
  return words.slice(0, end < 0 ? reach : Math.min(end, reach))
}

const continues: ReadonlySet<string> = new Set(effect.continues)
const keeps: ReadonlySet<string> = new Set(effect.keeps)
const breaks: ReadonlySet<string> = new Set([...tellings.subordinate, 'who', 'as', 'while', 'after', 'since'])
/** words between an act and what says that it goes on, and within the phrase of what is kept */
const reach = 10
const ofPhrase = 4
