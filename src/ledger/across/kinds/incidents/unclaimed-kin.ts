import { lengthOf } from '../../../../base/date-overlap.ts'
import type { DateRange } from '../../../../base/plain-date.ts'
import { compatible } from '../../codes.ts'
import { actDaysKin, daysBetween, isTold } from '../../days.ts'
import type { Entry, Telling } from '../../entry.ts'
import { sidesOf } from './incident-sides.ts'

/** days within which what struck one place is one thing */
const reach = 7

/**
 * How surely a telling tells of an incident where one of the two does not say who did it (LA8): the same state is struck, on the
 * same day that both tell, or at the same place in the same few days.
 */
export function unclaimedKin(
  telling: Telling<'incident'>,
  { record, tellings }: Pick<Entry<'incident'>, 'record' | 'tellings'>,
  place: 0 | 1,
): number {
  const { to } = sidesOf(telling)
  const isStruck = to.size > 0 && tellings.some((one) => sidesOf(one).to.size > 0 && compatible(to, sidesOf(one).to))
  if (!isStruck) return 0
  const { date } = telling.record
  if (date === null || record.date === null) {
    const then = record.date?.end ?? tellings[0]!.published
    return place === 1 && daysBetween(telling.published, then) <= reach ? 1 + place : 0
  }
  const isSharp = (range: DateRange) => lengthOf(range) <= (place === 1 ? reach : 1)
  const isSaid = place === 1 || (isTold(date) && isTold(record.date))
  if (!isSaid || !isSharp(date) || !isSharp(record.date)) return 0
  const days = actDaysKin(date, record.date, () => place === 1)
  return days === 0 ? 0 : days + place
}
