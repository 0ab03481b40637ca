import { isBeside, standsBesideOccasion } from '../events/beside-occasion.ts'
import type { EventDocument } from '../events/document.ts'
import type { RapportEvent } from '../events/event.ts'
import { wordsAround } from './evidence.ts'

/** How many words the name of an occasion may have. */
const reach = 8

/** LE42: the summit "on the margins of" which others meet: where they met, and no contact of theirs. */
export function isOccasion({ evidence }: RapportEvent, document: EventDocument): boolean {
  return evidence.every((told) => {
    const { before, behind } = wordsAround(told, document)
    const near = before.slice(-reach)
    const at = near.findLastIndex((word, i) => isBeside(word, near[i + 1]))
    return (at >= 0 && near.slice(at).every(isWord)) || isPartOf(near, behind)
  })
}

/** "Met as part of the state visit": a visit that names nobody of its own. */
function isPartOf(before: readonly string[], [next = '']: readonly string[]): boolean {
  const at = before.findLastIndex((word, i) => word === 'part' && before[i - 1] === 'as' && before[i + 1] === 'of')
  const named = before.slice(at + 2)
  return at >= 0 && named[0] === 'the' && named.every(isWord) && !/^\p{L}/u.test(next)
}

function isWord(word: string): boolean {
  return /^[\p{L}\p{N}’'.-]+$/u.test(word)
}

/** "Spoke on the sidelines of the summit": those who are there speak in person, however the reader takes the word. */
export function isBesideOccasion({ evidence }: RapportEvent, { text, sentences }: EventDocument): boolean {
  return evidence.some(({ sentence: index, trigger }) => {
    const sentence = sentences[index]
    return sentence !== undefined && standsBesideOccasion(text, sentence, trigger)
  })
}
