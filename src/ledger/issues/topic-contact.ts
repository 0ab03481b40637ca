import words from '../../../data/ledger/contact-words.json' with { type: 'json' }
import { type Span, slice } from '../../base/span.ts'
import type { EventDocument } from '../../events/document.ts'
import { objectVerbs } from '../../events/talked-of.ts'
import { stem, wordsBefore } from '../../events/words.ts'
import type { IssueStatus } from '../../reader/codebook.ts'

/**
 * LE313: a topic whose last word is one for a contact ("arrives for border talks") is that contact, and no matter beside it. What is
 * raised may be asked for, and what is discussed is talked of.
 */
export function isOnlyContact(
  topic: Span,
  status: IssueStatus,
  index: number,
  { sentences, text }: EventDocument,
): boolean {
  const sentence = sentences[index]
  if (status === 'raised' || sentence === undefined || !endsWithContact.test(slice(text, topic))) return false
  return !wordsBefore(text, sentence, topic.start, nearby).some((word) => objectVerbs.has(stem(word)))
}

/** a visit may be one of many that are a matter ("supply trips") */
const nouns = words.kindNouns.filter(({ kinds }) => kinds.includes('talks')).flatMap((row) => row.nouns)
const endsWithContact = new RegExp(`(?:^|[\\s-])(?:${nouns.join('|')})$`, 'iu')
const nearby = 3
