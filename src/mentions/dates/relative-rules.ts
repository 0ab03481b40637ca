import { mondayOf, monthOf, yearOf } from '../../base/calendar.ts'
import { dateRule } from './date-rules.ts'
import { holidayAt, holidayIn } from './holidays.ts'
import type { Line } from './lex.ts'
import { pickByWord, pickRecurring, type RelativeWord } from './pick.ts'
import { longest, type Meaning, type Moment, match, type Reading, type Rule, skip } from './reading.ts'
import {
  dayStretch,
  monthOfDay,
  monthStretch,
  quarterStretch,
  type Stretch,
  seasonStretch,
  weekendStretch,
  weekStretch,
  yearStretch,
} from './stretch.ts'
import { weekdayByWord } from './weekdays.ts'
import { isPartOfDay, monthIn, seasonIn, type Unit, unitIn, weekdayIn } from './words.ts'

const todayWords = [
  [['the', 'day', 'before', 'yesterday'], -2],
  [['the', 'day', 'after', 'tomorrow'], 2],
  [['day', 'before', 'yesterday'], -2],
  [['day', 'after', 'tomorrow'], 2],
  [['last', 'night'], -1],
  [['yesterday'], -1],
  [['today'], 0],
  [['tonight'], 0],
  [['tomorrow'], 1],
] as const

/** "today", "tonight", "yesterday morning", "last night", "this evening", "the day after tomorrow". */
const today: Rule = (line, at) => {
  for (const [words, days] of todayWords) {
    const next = match(line, at, ...words)
    if (next > 0) return { next: isPartOfDay(line[next]) ? next + 1 : next, kind: 'today', mean: daysFromNow(days) }
  }
  if (match(line, at, 'this') > 0 && isPartOfDay(line[at + 1]))
    return { next: at + 2, kind: 'today', mean: daysFromNow(0) }
  if (match(line, at, 'overnight') < 0) return null
  const mean: Meaning = ({ published }) =>
    published === null ? null : { start: published - 1, end: published, precision: 'range' }
  return { next: at + 1, kind: 'today', mean }
}

const stepOf: Readonly<Record<string, RelativeWord>> = {
  last: 'last',
  past: 'last',
  this: 'this',
  current: 'this',
  next: 'next',
  coming: 'coming',
  upcoming: 'coming',
}

/** "last Friday", "next spring", "this coming Sunday", "last March", "this weekend", "next year". */
const modified: Rule = (line, at) => {
  let start = skip(line, at, 'the')
  const around = /^(?:past|coming)$/u.test(line[start]?.lower ?? '')
  let word = stepOf[line[start]?.lower ?? '']
  if (word === undefined) return null
  start++
  if (word === 'this' && stepOf[line[start]?.lower ?? ''] !== undefined) word = stepOf[line[start++]!.lower]!
  start = skip(line, start, 'fiscal')
  return namedAt(line, start, word) ?? (around ? null : unitAt(line, start, word))
}

/** "over the weekend", "the weekend": the last or the coming one by the sense of time. */
const weekend: Rule = (line, at) => {
  const next = match(line, skip(line, at, 'the'), 'weekend')
  return next < 0
    ? null
    : { next, kind: 'unit', mean: (now) => pickRecurring(now, (cycle) => unitStretch(now, 'weekend', cycle), 'past') }
}

/** "the week after next", "the year before last". */
const twoOff: Rule = (line, at) => {
  const noun = skip(line, at, 'the')
  const unit = unitIn(line[noun])
  const ahead = match(line, noun + 1, 'after', 'next')
  const next = ahead > 0 ? ahead : match(line, noun + 1, 'before', 'last')
  if (unit === undefined || next < 0) return null
  return { next, kind: 'unit', mean: (now) => unitStretch(now, unit, ahead > 0 ? 2 : -2) }
}

/** "the week of March 6" and the like stand in the part rules, as they hold another expression. */
export const relativeRule = longest(today, modified, weekend, twoOff)

function namedAt(line: Line, at: number, word: RelativeWord): Reading | null {
  const weekday = weekdayIn(line[at])
  if (weekday !== undefined) {
    const next = isPartOfDay(line[at + 1]) ? at + 2 : at + 1
    const date = line[next]?.text === ',' ? dateRule(line, next + 1) : null
    if (date?.kind === 'date') return date
    return { next, kind: 'weekday', mean: (now) => weekdayByWord(now, weekday, word) }
  }
  const yearly = yearlyAt(line, at)
  if (yearly === null) return null
  const mean: Meaning = (now) =>
    now.published === null ? null : pickByWord(now, word, (cycle) => yearly.inYear(yearOf(now.published!) + cycle))
  return { next: yearly.next, kind: yearly.kind, mean }
}

function yearlyAt(
  line: Line,
  at: number,
): { next: number; kind: Reading['kind']; inYear: (year: number) => Stretch | null } | null {
  const month = monthIn(line[at])
  if (month !== undefined) return { next: at + 1, kind: 'month', inYear: (year) => monthStretch(year, month) }
  const season = seasonIn(line[at])
  if (season !== undefined) return { next: at + 1, kind: 'season', inYear: (year) => seasonStretch(year, season) }
  const holiday = holidayAt(line, at)
  return holiday && { next: holiday.next, kind: 'holiday', inYear: (year) => holidayIn(holiday, year) }
}

const cycles: Readonly<Record<RelativeWord, number>> = { last: -1, this: 0, next: 1, coming: 1 }

function unitAt(line: Line, at: number, word: RelativeWord): Reading | null {
  const unit = unitIn(line[at])
  if (unit === undefined || unit === 'minute' || unit === 'hour' || unit === 'day' || /s$/u.test(line[at]!.lower))
    return null
  const mean: Meaning = (now) => {
    if (word === 'coming' && unit === 'weekend') return pickByWord(now, word, (cycle) => unitStretch(now, unit, cycle))
    const stretch = unitStretch(now, unit, isEndingWeek(now, unit, word) ? 0 : cycles[word])
    // EV88: "spoke this weekend", said on a Tuesday
    const isAhead =
      word === 'this' && now.direction === 'past' && stretch !== null && stretch.start > (now.published ?? 0)
    return isAhead ? unitStretch(now, unit, cycles.last) : stretch
  }
  return { next: at + 1, kind: 'unit', mean }
}

/** EV153: "last week", said on a Sunday, which begins the week for many who write English. */
function isEndingWeek({ published }: Moment, unit: Unit, word: RelativeWord): boolean {
  return unit === 'week' && word === 'last' && published !== null && weekStretch(published).end === published
}

/** The calendar week, month, year … so many from the one of publication. */
export function unitStretch(now: Moment, unit: Unit, cycle: number, base = now.published): Stretch | null {
  if (base === null) return null
  switch (unit) {
    case 'day':
      return dayStretch(base + cycle)
    case 'week':
      return weekStretch(base + 7 * cycle)
    case 'weekend':
      return weekendStretch(base + 7 * cycle)
    case 'fortnight':
      return { start: mondayOf(base) + 14 * cycle, end: mondayOf(base) + 14 * cycle + 13, precision: 'range' }
    case 'month':
      return monthOfDay(base, cycle)
    case 'quarter':
      return quarterStretch(yearOf(base), Math.ceil(monthOf(base) / 3) + cycle)
    case 'year':
      return yearStretch(yearOf(base) + cycle)
    case 'decade':
      return yearStretch(Math.floor(yearOf(base) / 10) * 10 + 10 * cycle, 10)
    case 'century':
      return yearStretch(Math.floor((yearOf(base) - 1) / 100) * 100 + 1 + 100 * cycle, 100)
    default:
      return null
  }
}

function daysFromNow(days: number): Meaning {
  return ({ published }) => (published === null ? null : dayStretch(published + days))
}
