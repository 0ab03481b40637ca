import type { DateRange } from '../../base/plain-date.ts'
import { slice } from '../../base/span.ts'
import type { EventAnnotation } from '../../reader/reader.ts'
import type { Sentence } from '../../sentences/sentence.ts'
import type { EventDocument } from '../document.ts'

/**
 * EV220: a contact that a heading without a verb names ("Meeting of the Presidents of Chad and Togo – Lomé, 5 May") was held where its day is that
 * of the text or before, though the reader takes it for a plan.
 */
export function heldByHeading(
  read: EventAnnotation,
  date: DateRange | null,
  sentence: Sentence,
  { text, published }: EventDocument,
): EventAnnotation {
  const isPlan = read.type === 'CONSULT' && read.modality === 'planned' && read.contact?.state !== 'proposed'
  if (!isPlan || date?.end == null || date.text === '' || published === null || date.end > published) return read
  const words = slice(text, sentence).trim()
  if (/[.!?;:]["”’)]*$/u.test(words) || ahead.test(words)) return read
  return { ...read, modality: 'actual', contact: read.contact && { ...read.contact, state: 'held' } }
}

const ahead =
  /\b(?:will|would|shall|to|is|are|was|were|has|have|plans?|planned|scheduled|upcoming|forthcoming|expected|due|set|ahead|next|today|tomorrow|tonight|invites?|announces?|hosts?|visits|meets|receives)\b/iu
