import { type Day, dayOf, mondayOf } from '../../base/calendar.ts'
import {
  dateStretch,
  halfStretch,
  monthStretch,
  quarterStretch,
  type Stretch,
  seasonStretch,
  weekendStretch,
  weekStretch,
  yearStretch,
} from '../../mentions/dates/stretch.ts'

const seasons = ['SP', 'SU', 'FA', 'WI']

/**
 * The days that a TIMEX3 value stands for (TimeML 1.2.1, ISO 8601 with its additions); a time of day is its day. Null for
 * durations, for `PRESENT_REF` and its like, and for values the annotators left open (`1998-WXX`).
 */
export function stretchOfValue(value: string): Stretch | null {
  const [date] = value.split('T') as [string]
  const [, day] = /^(\d{4}-\d{2}-\d{2})$/u.exec(date) ?? []
  if (day !== undefined) return dateStretch(...(day.split('-').map(Number) as [number, number, number]))
  const [, weekYear, week, weekend] = /^(\d{4})-W(\d{1,2})(-WE)?$/u.exec(date) ?? []
  if (weekYear !== undefined) {
    const monday = isoMonday(Number(weekYear), Number(week))
    return weekend === undefined ? weekStretch(monday) : weekendStretch(monday)
  }
  const [, year, part] = /^(\d{4})-?(Q\d|H\d|SP|SU|FA|WI|\d{2}(?:-XX)?|XX(?:-XX)?)?$/u.exec(date) ?? []
  if (year !== undefined) return partOfYear(Number(year), part ?? 'XX')
  const [, decade] = /^(\d{3})X?$/u.exec(date) ?? []
  if (decade !== undefined) return yearStretch(Number(decade) * 10, 10)
  // `19` is the years 1900 to 1999: the twentieth century
  return /^\d{2}(?:XX)?$/u.test(date) ? yearStretch(Number(date.slice(0, 2)) * 100 + 1, 100) : null
}

function partOfYear(year: number, part: string): Stretch | null {
  if (part.startsWith('XX')) return yearStretch(year)
  if (part.startsWith('Q')) return quarterStretch(year, Number(part[1]))
  if (part.startsWith('H')) return halfStretch(year, Number(part[1]))
  const season = seasons.indexOf(part)
  return season < 0 ? monthStretch(year, Number(part.slice(0, 2))) : seasonStretch(year, season + 1)
}

/** Week 1 is the week of 4 January. */
function isoMonday(year: number, week: number): Day {
  return mondayOf(dayOf(year, 1, 4)!) + 7 * (week - 1)
}
