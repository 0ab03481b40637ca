import { lengthOf } from '../../base/date-overlap.ts'
import type { DateRange } from '../../base/plain-date.ts'
import type { Incident } from '../incidents.ts'

/** LE396: of two days that can be one, the one that says more. */
export function finerDay({ date }: Incident, { date: again }: Incident): DateRange | null {
  if (date === null || again === null) return date ?? again
  return date.start <= again.start && again.end <= date.end ? again : date
}

/** LE397: what has been done over more than a quarter is a sum of deeds, and none of them. */
export function isSum({ date }: Incident): boolean {
  return date !== null && date.precision === 'range' && lengthOf(date) > quarter
}

const quarter = 92
