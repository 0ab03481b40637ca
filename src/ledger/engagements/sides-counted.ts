import words from '../../../data/ledger/contact-words.json' with { type: 'json' }
import type { EventDocument } from '../../events/document.ts'
import type { RapportEvent } from '../../events/event.ts'
import { isOfMany } from './of-many.ts'

/**
 * How many sides a contact has by the words right before it, wherever it is told ("six-party talks", "a trilateral meeting"), three where
 * it is one of many ("regional talks", "the Americas summit"); 0 where none says so.
 */
export function sidesCounted({ type, evidence }: RapportEvent, { text, sentences }: EventDocument): number {
  const counts = evidence.map(({ sentence, trigger }) => {
    if (type === 'REQUEST') return sidesAskedFor(text.slice(trigger.end, sentences[sentence]?.end ?? trigger.end))
    const before = text.slice(sentences[sentence]?.start ?? trigger.start, trigger.end)
    const behind = text.slice(trigger.end, sentences[sentence]?.end ?? trigger.end)
    const count = counted.find(({ said }) => said.test(before.toLowerCase()))?.sides
    return count ?? (isOfMany(trigger.text, before, behind) ? 3 : 0)
  })
  return counts.length === 0 ? 0 : Math.min(...counts)
}

/** "Urged Togo to return to six-party talks": of the first contact that is asked for. */
function sidesAskedFor(behind: string): number {
  const clause = (/^[^,;:]*/u.exec(behind)?.[0] ?? '').toLowerCase()
  const first = askedFor.exec(clause)
  const asked = first === null ? '' : clause.slice(0, first.index + first[0].length)
  return counted.find(({ said }) => said.test(asked))?.sides ?? 0
}

/** The count, up to two words between it and the last word of the act: "the trilateral leaders' summit". */
const counted = words.sides.map(({ sides, numbers, adjectives }) => ({
  sides,
  said: new RegExp(
    `\\b(?:(?:${numbers.join('|')})[- ](?:${words.sideNouns.join('|')})|${adjectives.join('|')})(?:\\s[\\p{L}'’]+){1,3}$`,
    'u',
  ),
}))

const askedFor = new RegExp(`\\b(?:${words.askedFor.join('|')})\\b`, 'u')
