import type { EventDocument } from '../../events/document.ts'
import type { RapportEvent } from '../../events/event.ts'
import { isBeside } from '../../events/same-act/beside-occasion.ts'
import { wordsIn } from '../../events/words.ts'
import { isPast } from '../../mentions/dates/past-verb.ts'
import { wordsAhead } from '../evidence.ts'

/** How many words the name of an occasion may have. */
const reach = 8

/** LE42: the summit "on the margins of" which others meet: where they met, and no contact of theirs; what they do there is one. */
export function isOccasion({ evidence }: RapportEvent, document: EventDocument): boolean {
  return evidence.every((told) => {
    if (isVerb(wordsIn(told.trigger.text)[0] ?? '')) return false
    const before = wordsAhead(told, document).slice(-reach)
    const at = before.findLastIndex((word, i) => isBeside(word, before[i + 1]))
    return at >= 0 && before.slice(at).every(isWord)
  })
}

/** "Met", "held", "meets": a meeting is named by a noun. */
function isVerb(word: string): boolean {
  return isPast(word) || word === 'meets' || word === 'meet'
}

function isWord(word: string): boolean {
  return /^[\p{L}\p{N}’'.-]+$/u.test(word)
}
