import { toDay } from '../base/calendar.ts'
import { parsePlainDate } from '../base/parse-plain-date.ts'
import type { PlainDate } from '../base/plain-date.ts'
import { type Span, slice } from '../base/span.ts'
import { month } from './dateline.ts'

/**
 * The day on which a report was written: that of its dateline ("ACCRA, May 26 (GNA) --"), where that comes up to three days before
 * that of publication (EV211); else the latter.
 */
export function dayOfDateline(text: string, dateline: Span | null, published: PlainDate | null): PlainDate | null {
  if (dateline === null || published === null) return published
  const words = slice(text, dateline)
  const [written] = monthFirst.exec(words) ?? dayFirst.exec(words) ?? []
  if (written === undefined) return published
  const year = Number(published.slice(0, 4))
  const days = [year, year - 1].flatMap((one) => parsePlainDate(`${written} ${one}`) ?? [])
  return days.find((day) => isJustBefore(day, published)) ?? published
}

function isJustBefore(day: PlainDate, published: PlainDate): boolean {
  const age = toDay(published) - toDay(day)
  return age >= 0 && age <= mostDays
}

const mostDays = 3
const monthFirst = new RegExp(`\\b${month} \\d{1,2}(?:st|nd|rd|th)?\\b`, 'u')
const dayFirst = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? ${month}`, 'u')
