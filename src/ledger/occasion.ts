import words from '../../data/ledger/contact-words.json' with { type: 'json' }
import type { EventDocument } from '../events/document.ts'
import type { RapportEvent } from '../events/event.ts'
import { wordsBetween } from '../events/words.ts'

/** How many words the name of an occasion may have. */
const reach = 8

/** LE42: the summit "on the margins of" which others meet: where they met, and no contact of theirs. */
export function isOccasion({ evidence }: RapportEvent, { text, sentences }: EventDocument): boolean {
  return evidence.every(({ sentence: index, trigger }) => {
    const sentence = sentences[index]
    const before = sentence ? wordsBetween(text, sentence, sentence.start, trigger.start).slice(-reach) : []
    const at = before.findLastIndex((word, i) => beside.has(word) && before[i + 1] === 'of')
    return at >= 0 && before.slice(at).every((word) => /^[\p{L}\p{N}’'.-]+$/u.test(word))
  })
}

/** "Spoke on the sidelines of the summit": those who are there speak in person, however the reader takes the word. */
export function isBesideOccasion({ evidence }: RapportEvent, { text, sentences }: EventDocument): boolean {
  return evidence.some(({ sentence: index, trigger }) => {
    const sentence = sentences[index]
    const behind = sentence ? wordsBetween(text, sentence, trigger.end, sentence.end).slice(0, 2 * reach) : []
    return behind.some((word, i) => beside.has(word) && behind[i + 1] === 'of')
  })
}

const beside: ReadonlySet<string> = new Set(words.beside)
