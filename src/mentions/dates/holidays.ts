import { type Day, dayOf, firstOfMonth, lastOfMonth, toDay, weekdayOf } from '../../base/calendar.ts'
import { inYearOf } from './date-rules.ts'
import type { Line } from './lex.ts'
import type { Rule } from './reading.ts'
import { dayStretch, type Stretch } from './stretch.ts'
import { type HolidayRule, holidaysByFirstWord } from './words.ts'
import { yearAfter } from './year-of.ts'

/** "Christmas", "Easter Monday", "New Year's Eve 2019". */
export const holidayRule: Rule = (line, at) => {
  const holiday = holidayAt(line, at)
  if (holiday === null) return null
  const year = yearAfter(line, holiday.next)
  return { next: year?.next ?? holiday.next, kind: 'holiday', mean: inYearOf(year, (y) => holidayIn(holiday, y)) }
}

export function holidayAt(line: Line, at: number): (HolidayRule & { readonly next: number }) | null {
  const first = line[at]
  for (const { name, rule, days } of holidaysByFirstWord.get(first?.text ?? '') ?? []) {
    let next = at
    let written = ''
    while (next < line.length && written.length < name.length) {
      if (next > at && line[next]!.start > line[next - 1]!.end) written += ' '
      written += line[next++]!.text
    }
    if (written.replaceAll('. ', ' ') === name.replaceAll('. ', ' ')) return { next, rule, days }
  }
  return null
}

/** The day of the feast in a year; null where the table does not reach. */
export function holidayIn({ rule, days }: HolidayRule, year: number): Stretch | null {
  const day = dayIn(rule, days, year)
  return day === null ? null : dayStretch(day)
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']

function dayIn(rule: string, days: readonly string[], year: number): Day | null {
  if (rule === 'table') {
    const found = days.find((day) => day.startsWith(`${year}-`))
    return found === undefined ? null : toDay(found)
  }
  const easterDays = /^easter([+-]\d+)$/u.exec(rule)?.[1]
  if (easterDays !== undefined) return easter(year) + Number(easterDays)
  const [month, second, nth] = rule.split('-')
  if (nth === undefined) return dayOf(year, Number(month), Number(second))
  const weekday = weekdays.indexOf(second ?? '') + 1
  const last = lastOfMonth(year, Number(month))
  if (nth === 'last') return last - ((weekdayOf(last) - weekday + 7) % 7)
  const first = firstOfMonth(year, Number(month))
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (Number(nth) - 1)
}

/** Western Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms). */
function easter(year: number): Day {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return firstOfMonth(year, Math.floor(sum / 31)) + (sum % 31)
}
