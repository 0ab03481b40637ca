import lists from '../../../data/ledger/outlook-kinds.json' with { type: 'json' }
import { contains, slice } from '../../base/span.ts'
import { stem, wordsIn } from '../../events/words.ts'
import type { IssueAnnotation, OutlookAnnotation } from '../../reader/reader.ts'

/** Whether somebody only wants to speak of a matter, which its issue tells: "would rather discuss the ferries" (LE237). */
export function wishesToSpeak(
  { kind, content }: OutlookAnnotation,
  issues: readonly IssueAnnotation[],
  text: string,
): boolean {
  if (kind !== 'wish') return false
  return issues.some(({ topic }) => {
    if (!contains(content, topic)) return false
    return wordsIn(slice(text, { start: content.start, end: topic.start })).some((word) => speaking.has(stem(word)))
  })
}

const speaking = new Set(lists.speaks.map(stem))
