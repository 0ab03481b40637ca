import type { DateRange, PlainDate } from '../base/plain-date.ts'
import { isTold } from '../ledger/across/days.ts'

/** Whether a day for which something was due lies before another one; the day of a report is none for which anything was. */
export function hasPassed(date: DateRange | null, at: PlainDate | null): date is DateRange {
  return date !== null && at !== null && isTold(date) && date.end < at
}
