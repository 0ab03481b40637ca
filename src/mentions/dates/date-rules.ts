import { monthOf, yearOf } from '../../base/calendar.ts'
import type { Line } from './lex.ts'
import { dayNumberAt } from './number-words.ts'
import { numericRule } from './numeric-rule.ts'
import { pickRecurring, type RelativeWord } from './pick.ts'
import { longest, type Meaning, type Moment, match, type Reading, type Rule, skip } from './reading.ts'
import { between, dateStretch, monthStretch, type Stretch } from './stretch.ts'
import { weekdayByWord, weekdayOfWeek, weekOnFrom } from './weekdays.ts'
import { isPartOfDay, monthIn, weekdayIn } from './words.ts'
import { type YearReading, yearAfter } from './year-of.ts'

/** "May 9", "Jan. 6, 2021", "June 18-19", "March 19 and 20". */
const monthThenDay: Rule = (line, at) => {
  const month = monthIn(line[at])
  const day = dayNumberAt(line, skip(line, at + 1, 'the'))
  if (month === undefined || day === null || line[day.next]?.text === ':') return null
  const last = lastDay(line, day.next)
  const end = last !== null && monthIn(line[last.next]) === undefined ? last : day
  return dated(line, end.next, month, day.value, end.value)
}

/** "9 May 2023", "9th of May", "2 to 4 October", "9 and 10 March", "the first of June". */
const dayThenMonth: Rule = (line, at) => {
  const day = dayNumberAt(line, skip(line, at, 'the'))
  if (day === null) return null
  const last = lastDay(line, day.next)
  for (const end of last === null ? [day] : [last, day]) {
    const next = skip(line, end.next, 'of')
    const month = monthIn(line[next])
    if (month !== undefined) return dated(line, next + 1, month, day.value, end.value)
  }
  return null
}

/** "the 17th" and no word of which: of this month or the last. */
const dayAlone: Rule = (line, at) => {
  const day = dayNumberAt(line, skip(line, at, 'the'))
  if (day === null || !/^\d+\p{L}+$/u.test(line[day.next - 1]!.text) || /^[\p{L}\d-]/u.test(line[day.next]?.text ?? ''))
    return null
  const mean: Meaning = (now) =>
    pickRecurring(now, (cycle) => dateStretch(...monthsFrom(now, cycle), day.value), 'past')
  return { next: day.next, kind: 'date', mean }
}

/** "Sunday", "Monday night", "Friday, Oct. 23", "Tuesday last week", "Saturday next". */
const weekday: Rule = (line, at) => {
  const number = weekdayIn(line[at])
  if (number === undefined) return null
  const after = isPartOfDay(line[at + 1]) ? at + 2 : at + 1
  const date = longest(monthThenDay, dayThenMonth)(line, skip(line, after, ',|the'))
  if (date !== null) return date
  for (const [words, weeks] of weekWords) {
    const next = match(line, skip(line, skip(line, after, 'of|in'), 'the'), words, 'week')
    if (next > 0) return { next, kind: 'weekday', mean: (now) => weekdayOfWeek(now, number, weeks) }
  }
  // EV263: "Saturday week" is a week behind the coming one
  const weekOn = match(line, after, 'week')
  if (weekOn > 0 && after === at + 1) return { next: weekOn, kind: 'weekday', mean: (now) => weekOnFrom(now, number) }
  const mean: Meaning = (now) => pickRecurring(now, (cycle) => weekdayOfWeek(now, number, cycle), 'past')
  const word = match(line, after, 'next|last') > 0 ? (line[after]!.lower as RelativeWord) : null
  if (word === null || !/^(?:|[,.;])$/u.test(line[after + 1]?.text ?? '')) return { next: after, kind: 'weekday', mean }
  return {
    next: after + 1,
    kind: 'weekday',
    mean: (now) => weekdayByWord(now, number, word),
  }
}

const weekWords = [
  ['last', -1],
  ['this', 0],
  ['next', 1],
] as const

/** A rule for each way to name a day of the calendar. */
export const dateRule = longest(numericRule, monthThenDay, dayThenMonth, weekday, dayAlone)

function dated(line: Line, at: number, month: number, first: number, last: number): Reading {
  const year = yearAfter(line, at)
  const inYear = (number: number): Stretch | null => {
    const [from, to] = [dateStretch(number, month, first), dateStretch(number, month, last)]
    return from === null || to === null ? null : first === last ? from : between(from, to)
  }
  return { next: year?.next ?? at, kind: 'date', mean: inYearOf(year, inYear) }
}

/** The meaning of something that recurs each year: in the year named, else in the year that fits. */
export function inYearOf(
  named: YearReading | null,
  inYear: (year: number) => Stretch | null,
  unknown: 'past' | 'nearest' = 'nearest',
): Meaning {
  if (named === null) {
    return (now) =>
      now.published === null ? null : pickRecurring(now, (cycle) => inYear(yearOf(now.published!) + cycle), unknown)
  }
  return (now) => {
    const year = named.year(now)
    return year === null ? null : inYear(year)
  }
}

/** `-19`, "to 19", "and 20" after the first day. */
function lastDay(line: Line, at: number): ReturnType<typeof dayNumberAt> {
  return /^(?:-|–|to|and|or|&|through)$/u.test(line[at]?.lower ?? '')
    ? dayNumberAt(line, skip(line, at + 1, 'the'))
    : null
}

function monthsFrom(now: Moment, months: number): [number, number] {
  const first = monthStretch(yearOf(now.published ?? 0), monthOf(now.published ?? 0) + months).start
  return [yearOf(first), monthOf(first)]
}
