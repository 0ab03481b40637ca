import { toDay, weekdayOf } from '../base/calendar.ts'
import type { DateRange, PlainDate } from '../base/plain-date.ts'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** "5 December 2025". */
export function dayInWords(day: PlainDate): string {
  const { year, month, date } = parts(day)
  return `${date} ${month} ${year}`
}

/** "Mon 8 December 2025". */
export function weekdayInWords(day: PlainDate): string {
  const weekday = weekdays[weekdayOf(toDay(day)) - 1] ?? ''
  return `${weekday} ${dayInWords(day)}`
}

/** A range as precisely as it is known: "Mon 8 December 2025", "week of 1 December 2025", "November 2025", "2021". */
export function rangeInWords(range: DateRange): string {
  const first = parts(range.start)
  switch (range.precision) {
    case 'day':
      return range.start === range.end ? weekdayInWords(range.start) : fromTo(range)
    case 'week':
      return `week of ${dayInWords(range.start)}`
    case 'month':
      return `${first.month} ${first.year}`
    case 'quarter':
      return `quarter ${Math.floor(first.index / 3) + 1} of ${first.year}`
    case 'year':
      return range.start.slice(0, 4) === range.end.slice(0, 4) ? first.year : fromTo(range)
    case 'season':
    case 'range':
      return fromTo(range)
  }
}

function fromTo(range: DateRange): string {
  const [first, last] = [parts(range.start), parts(range.end)]
  if (range.start === range.end) return dayInWords(range.start)
  if (first.year !== last.year) return `${dayInWords(range.start)} – ${dayInWords(range.end)}`
  if (first.month !== last.month) return `${first.date} ${first.month} – ${dayInWords(range.end)}`
  return `${first.date}–${dayInWords(range.end)}`
}

function parts(day: PlainDate): { year: string; month: string; date: number; index: number } {
  const [year = '', month = '', date = ''] = day.split('-')
  const index = Number(month) - 1
  return { year, month: months[index] ?? '', date: Number(date), index }
}
