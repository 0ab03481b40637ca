import type { DateRange } from '../base/plain-date.ts'

/** Whether a resolved date says what the gold does (`YYYY-MM-DD`, `YYYY-MM`, `YYYY`), at the gold's precision. */
export function agrees(date: DateRange | null, gold: string): boolean {
  return date !== null && date.start.slice(0, gold.length) === gold && date.end.slice(0, gold.length) === gold
}
