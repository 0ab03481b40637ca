import { slice } from '../../base/span.ts'
import { resolveTime } from '../../mentions/dates/resolve-time.ts'
import type { EventAnnotation } from '../../reader/reader.ts'
import type { Sentence } from '../../sentences/sentence.ts'
import type { EventDocument } from '../document.ts'

/** EV286: who "is on a state visit" is there, though the reader takes the days of the visit for a plan; not before its first day. */
export function onVisit(
  read: EventAnnotation,
  sentence: Sentence,
  { text, published }: Pick<EventDocument, 'text' | 'published'>,
): EventAnnotation {
  if (read.type !== 'CONSULT' || read.modality !== 'planned') return read
  if (!isOn.test(text.slice(sentence.start, read.trigger.start))) return read
  const opens = read.when.flatMap(
    (time) => resolveTime(slice(text, time), { published, direction: 'future', guessed: false, anchors: [] }) ?? [],
  )
  if (published !== null && opens.some(({ start }) => start > published)) return read
  return { ...read, modality: 'actual', contact: read.contact && { ...read.contact, state: 'under-way' } }
}

/** "is on a", "are currently on their first official" */
const isOn =
  /(?:\b(?:is|are)|['’](?:s|re))\s(?:also\s|now\s|still\s|\p{Ll}+ly\s)?on\s(?:an?|his|her|its|their)\s(?:[\p{L}\d-]+\s){0,3}$/u
