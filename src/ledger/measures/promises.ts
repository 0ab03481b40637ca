import vocabulary from '../../../data/ledger/words.json' with { type: 'json' }
import type { EventDocument } from '../../events/document.ts'
import type { RapportEvent } from '../../events/event.ts'
import { stem, wordsIn } from '../../events/words.ts'
import { wordsBehind } from '../evidence.ts'

/**
 * LE16: whether what somebody agrees to or promises is to give: "promised to send …", "pledged 40 million in …", "agreed on the sale
 * of …". A verb of another kind behind "to" or "would" gives nothing, whatever it names: "promised to review its rules on …".
 */
export function promisesToGive({ evidence }: RapportEvent, document: EventDocument): boolean {
  return evidence.some((told) => {
    const behind = wordsBehind(told, document).slice(0, reach)
    const verb = behind.findIndex((word) => opens.has(word))
    return verb < 0
      ? hasGift([...wordsIn(told.trigger.text), ...behind])
      : hasGift(behind.slice(verb + 1, verb + 1 + depth))
  })
}

function hasGift(words: readonly string[]): boolean {
  return words.some((word) => gifts.has(stem(word)))
}

/** words behind the trigger */
const reach = 8
/** "to help finance", "to jointly supply" */
const depth = 3
const opens = new Set(['to', 'would', 'will'])
const gifts = new Set(vocabulary.groups.give.map(stem))
