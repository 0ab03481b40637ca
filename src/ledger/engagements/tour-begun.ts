import words from '../../../data/ledger/contact-words.json' with { type: 'json' }
import { toDay } from '../../base/calendar.ts'
import type { EventDocument } from '../../events/document.ts'
import type { RapportEvent } from '../../events/event.ts'
import { wordsAhead } from '../evidence.ts'

/** LE135: "is beginning a trip to A, B and C": of its stops only the first is reached, the others are to come. */
export function isTourBegun({ modality, date, evidence }: RapportEvent, document: EventDocument): boolean {
  const { published } = document
  if (modality !== 'actual' || published === null) return false
  if (date !== null && toDay(published) - toDay(date.end) > onTheWay) return false
  return evidence.some((told) =>
    wordsAhead(told, document)
      .slice(-reach)
      .some((word) => beginning.has(word)),
  )
}

/** days in which one who set out is hardly past the first stop */
const onTheWay = 1
/** words between "begins" and the trip: "a landmark five-day state visit" */
const reach = 6
const beginning: ReadonlySet<string> = new Set(words.beginning)
