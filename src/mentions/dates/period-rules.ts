import { inYearOf } from './date-rules.ts'
import type { Line } from './lex.ts'
import { ordinalAt, yearNumberAt } from './number-words.ts'
import { longest, match, type Reading, type Rule, skip } from './reading.ts'
import { halfStretch, monthStretch, quarterStretch, type Stretch, seasonStretch, yearStretch } from './stretch.ts'
import { decadeWordIn, monthIn, seasonIn } from './words.ts'
import { type YearReading, yearAfter, yearPhrase } from './year-of.ts'

/** "February", "February 2020", "June of that year", "July last year", "the month of May". */
const month: Rule = (line, at) => {
  const named = match(line, skip(line, at, 'the'), 'month', 'of')
  const start = named > 0 ? named : at
  const number = monthIn(line[start])
  if (number === undefined) return null
  const year = yearAfter(line, start + 1)
  return { next: year?.next ?? start + 1, kind: 'month', mean: inYearOf(year, (y) => monthStretch(y, number), 'past') }
}

/** "last year in September". */
const monthOfYear: Rule = (line, at) => {
  const year = yearPhrase(line, at)
  const next = year === null ? -1 : match(line, year.next, 'in')
  const number = next < 0 ? undefined : monthIn(line[next])
  if (number === undefined) return null
  return { next: next + 1, kind: 'month', mean: inYearOf(year, (y) => monthStretch(y, number)) }
}

/** "the summer of 2022", "summer 2022", "spring". */
const season: Rule = (line, at) => {
  const start = skip(line, at, 'the')
  const number = seasonIn(line[start])
  if (number === undefined) return null
  const year = yearAfter(line, start + 1)
  return {
    next: year?.next ?? start + 1,
    kind: 'season',
    mean: inYearOf(year, (y) => seasonStretch(y, number), 'past'),
  }
}

/** "the first quarter of 2022", "third-quarter", "Q3 2022", "the second half of last year", "next year's first quarter". */
const quarter: Rule = (line, at) => {
  const lead = leadingYear(line, at)
  const start = skip(line, skip(line, lead?.next ?? at, 'the'), 'fiscal')
  const [, letter, short] = /^([qh])([1-4])$/u.exec(line[start]?.lower ?? '') ?? []
  const ordinal =
    short === undefined
      ? ordinalAt(line, start + (line[start]?.text === '-' ? 1 : 0))
      : { next: start + 1, value: Number(short) }
  if (ordinal === null || ordinal.value > 4) return null
  const noun = skip(line, ordinal.next, '-')
  const half = letter === 'h' || match(line, noun, 'half') > 0
  if (half ? ordinal.value > 2 : letter === undefined && match(line, noun, 'quarter') < 0) return null
  const end = letter === undefined ? noun + 1 : ordinal.next
  const year = lead ?? yearAfter(line, end)
  if (half && year === null) return null
  const mean = inYearOf(year, (y) => (half ? halfStretch(y, ordinal.value) : quarterStretch(y, ordinal.value)), 'past')
  return { next: lead === null && year !== null ? year.next : end, kind: 'quarter', mean }
}

/** "2014", "the year 2000", "fiscal 1989", "the 1990s", "the nineties", "the 19th century". */
const year: Rule = (line, at) => {
  const start = skip(line, at, 'the')
  const decade = /^(?:(1\d\d0|20\d0)|['’](\d0))s$/u.exec(line[start]?.text ?? '')
  if (decade !== null)
    return fixed(start + 1, yearStretch(decade[1] !== undefined ? Number(decade[1]) : 1900 + Number(decade[2]), 10))
  if (start > at && decadeWordIn(line[start]) !== undefined)
    return fixed(start + 1, yearStretch(1900 + decadeWordIn(line[start])!, 10))
  const ordinal = ordinalAt(line, start)
  if (ordinal !== null && match(line, skip(line, ordinal.next, '-'), 'century') > 0) {
    return fixed(skip(line, ordinal.next, '-') + 1, yearStretch(ordinal.value * 100 - 99, 100))
  }
  const fiscal = /^fy((?:20|19)\d\d)$/u.exec(line[start]?.lower ?? '')
  if (fiscal !== null) return fixed(start + 1, yearStretch(Number(fiscal[1])))
  const number = yearNumberAt(line, skip(line, skip(line, start, 'fiscal|calendar'), 'year'))
  return number === null ? null : fixed(number.next, yearStretch(number.value))
}

/** A rule for each way to name a period of the calendar. */
export const periodRule = longest(month, monthOfYear, season, quarter, year)

/** "last year's", "the 1988", "this year's" before a quarter. */
function leadingYear(line: Line, at: number): YearReading | null {
  const start = skip(line, at, 'the')
  const number = yearNumberAt(line, start)
  const named = number === null ? yearPhrase(line, at) : { next: number.next, year: () => number.value }
  if (named === null) return null
  const next = skip(line, named.next, "'s|’s")
  return next > named.next || number !== null ? { next, year: named.year } : null
}

function fixed(next: number, stretch: Stretch): Reading {
  return { next, kind: 'year', mean: () => stretch }
}
