import { isPlainDate } from './calendar.ts'
import type { PlainDate } from './plain-date.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const day = '(\\d{1,2})(?:st|nd|rd|th)?'
const dayFirst = new RegExp(`\\b${day} (?:of )?${month},? (\\d{4})\\b`, 'iu')
const monthFirst = new RegExp(`\\b${month} ${day},? (\\d{4})\\b`, 'iu')
const numeric = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)|(?<!\d)(\d{4})(\d{2})(\d{2})(?=$|T\d)/u

/**
 * The calendar day in a date of a page, header or record, as it is written there (no change of zone): ISO 8601 with or
 * without a time, "Fri, 05 Dec 2025 …", "5 December 2025", "Dec. 5, 2025". Null when there is none: 5/12/2025 is read
 * as different days on two sides of an ocean.
 */
export function parsePlainDate(written: string): PlainDate | null {
  const iso = numeric.exec(written)
  if (iso !== null) return plainDate(iso[1] ?? iso[4], iso[2] ?? iso[5], iso[3] ?? iso[6])
  const first = dayFirst.exec(written)
  if (first !== null) return plainDate(first[3], monthNumber(first[2]), first[1])
  const second = monthFirst.exec(written)
  return second === null ? null : plainDate(second[3], monthNumber(second[1]), second[2])
}

function monthNumber(name: string | undefined): number {
  return months.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1
}

/** The first newspapers. Whoever knows no day often writes the first of the calendar, such as 0001-01-01. */
const firstYear = 1600

/** No article is of a day before it. */
export const firstDay: PlainDate = `${firstYear}-01-01`

function plainDate(year: unknown, month: unknown, day: unknown): PlainDate | null {
  const written = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return Number(year) >= firstYear && isPlainDate(written) ? written : null
}
