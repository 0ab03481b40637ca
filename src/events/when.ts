import type { DatePrecision, DateRange, PlainDate } from '../base/plain-date.ts'
import { slice } from '../base/span.ts'
import { resolveTime } from '../mentions/dates/resolve-time.ts'
import type { Modality } from '../reader/codebook.ts'
import type { EventAnnotation } from '../reader/reader.ts'

/** The date that the words of an event's `when` spans give: the most precise one that resolves (EV9). */
export function dateOf(
  text: string,
  event: EventAnnotation,
  published: PlainDate | null,
  anchors: readonly DateRange[],
): DateRange | null {
  const direction = event.historical ? 'past' : directionOf[event.modality]
  const dates = event.when
    .map((span) => resolveTime(slice(text, span), { published, direction, anchors }))
    .filter((date) => date !== null)
  return dates.toSorted((a, b) => order.indexOf(a.precision) - order.indexOf(b.precision))[0] ?? null
}

const directionOf: Readonly<Record<Modality, 'past' | 'future' | 'unknown'>> = {
  actual: 'past',
  planned: 'future',
  possible: 'future',
  hypothetical: 'future',
  negated: 'unknown',
}

const order: readonly DatePrecision[] = ['day', 'week', 'range', 'month', 'season', 'quarter', 'year']

/** Background: a date that ended a year or more before the day of publication (EV11). */
export function isYearOld(date: DateRange | null, published: PlainDate | null): boolean {
  if (date === null || published === null) return false
  const yearBefore = `${String(Number(published.slice(0, 4)) - 1).padStart(4, '0')}${published.slice(4)}`
  return date.end <= yearBefore
}
