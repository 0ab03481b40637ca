import type { Span } from '../base/span.ts'
import { isBeside, standsBesideOccasion } from '../events/beside-occasion.ts'
import type { EventDocument } from '../events/document.ts'
import type { RapportEvent } from '../events/event.ts'
import { wordsBetween } from '../events/words.ts'
import type { Sentence } from '../sentences/sentence.ts'

/** How many words the name of an occasion may have. */
const reach = 8

/** LE42: the summit "on the margins of" which others meet: where they met, and no contact of theirs. */
export function isOccasion({ evidence }: RapportEvent, { text, sentences }: EventDocument): boolean {
  return evidence.every(({ sentence: index, trigger }) => {
    const sentence = sentences[index]
    const before = sentence ? wordsBetween(text, sentence, sentence.start, trigger.start).slice(-reach) : []
    const at = before.findLastIndex((word, i) => isBeside(word, before[i + 1]))
    return (
      (at >= 0 && before.slice(at).every(isWord)) ||
      (sentence !== undefined && isPartOf(before, trigger, sentence, text))
    )
  })
}

/** "Met as part of the state visit": a visit that names nobody of its own. */
function isPartOf(before: readonly string[], { end }: Span, sentence: Sentence, text: string): boolean {
  const at = before.findLastIndex((word, i) => word === 'part' && before[i - 1] === 'as' && before[i + 1] === 'of')
  const named = before.slice(at + 2)
  const [next = ''] = wordsBetween(text, sentence, end, sentence.end)
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
