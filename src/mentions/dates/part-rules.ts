import { weekdayOf, yearOf } from '../../base/calendar.ts'
import type { Line } from './lex.ts'
import { type Counted, cardinalAt, ordinalAt } from './number-words.ts'
import { type Meaning, type Moment, match, type Reading, type Rule, skip } from './reading.ts'
import { unitStretch } from './relative-rules.ts'
import { anchorOf } from './shift-rules.ts'
import { dayStretch, halfStretch, monthOfDay, partOf, type Stretch, weekendStretch, weekStretch } from './stretch.ts'
import { isPartOfDay, type PartWord, partIn, unitIn, weekdayIn } from './words.ts'

/**
 * A part of another expression: "early last week", "mid-2022", "the end of May", "late on Thursday", "later that day",
 * "the first week of September", "the first Monday of next month", "the week of March 6", "the night of 5 April", "year-end".
 */
export function partRule(inner: Rule): Rule {
  return (line, at) => {
    const start = skip(line, at, 'the')
    return (
      wordPart(line, start, inner) ??
      countedPart(line, start, inner) ??
      holding(line, start, inner) ??
      unitEnd(line, start) ??
      (start > at ? hourTold(line, start) : null)
    )
  }
}

function wordPart(line: Line, at: number, inner: Rule): Reading | null {
  const part = partIn(line[at])
  if (part === undefined) return null
  let next = skip(line, skip(line, at + 1, '-|–'), 'in|on|of|at')
  const ofDay = isPartOfDay(line[next]) ? skip(line, next + 1, 'of|on') : next
  if (ofDay > next && inner(line, ofDay) !== null) next = ofDay
  const whole = inner(line, next) ?? bareUnit(line, next) ?? hourOfDay(line, next)
  return whole === null ? null : { ...whole, mean: mapped(whole.mean, (stretch) => partOf(stretch, part)) }
}

/** "mid-afternoon", "early morning": of the day of publication. */
function hourOfDay(line: Line, at: number): Reading | null {
  if (!isPartOfDay(line[at])) return null
  return { next: at + 1, kind: 'clock', mean: ({ published }) => (published === null ? null : dayStretch(published)) }
}

/** EV207: "in the afternoon": of the day that was told last. */
function hourTold(line: Line, at: number): Reading | null {
  if (!isPartOfDay(line[at])) return null
  return { next: at + 1, kind: 'clock', mean: (now) => dayAhead(now) ?? dayTold(now) }
}

/**
 * "the week", "the month", "the year" inside "the end of the …": the current one; "the end of the day" of what is to come is that of the day
 * ahead that was told last (EV201).
 */
function bareUnit(line: Line, at: number): Reading | null {
  const noun = match(line, at, 'the') > 0 ? at + 1 : -1
  const unit = noun < 0 ? undefined : unitIn(line[noun])
  if (unit === undefined || unit === 'minute' || unit === 'hour' || /s$/u.test(line[noun]!.lower)) return null
  return {
    next: noun + 1,
    kind: 'unit',
    mean: (now) => (unit === 'day' ? (dayAhead(now) ?? dayTold(now)) : null) ?? unitStretch(now, unit, 0),
  }
}

function dayAhead({ published, direction, anchors }: Moment): Stretch | null {
  const told = anchors.at(-1)
  const isAhead = direction === 'future' && published !== null && told !== undefined && told.start > published
  return isAhead && told.start === told.end ? told : null
}

/** EV207: "earlier in the day" of what happened, where the text has told a day of the last week: that day. */
function dayTold(now: Moment): Stretch | null {
  const day = now.direction === 'past' ? anchorOf(now) : null
  const isNews = day !== null && now.published !== null && day <= now.published && now.published - day < 7
  return isNews ? dayStretch(day) : null
}

/** "the first week of September", "the last days of May", "the first half of December", "the first Monday of next month", "the first two months of next year". */
function countedPart(line: Line, at: number, inner: Rule): Reading | null {
  const last = match(line, at, 'last|final|closing') > 0
  const ordinal = last ? { next: at + 1, value: 0 } : ordinalAt(line, at)
  if (ordinal === null) return null
  // EV140: "the first two months of the year"
  const amount = last || ordinal.value === 1 ? cardinalAt(line, ordinal.next) : null
  if (amount !== null) return severalAt(line, amount, last, inner)
  const weekday = weekdayIn(line[ordinal.next])
  const noun = weekday === undefined ? match(line, ordinal.next, 'week|weekend|weeks|days|half') : ordinal.next + 1
  const of = noun < 0 ? -1 : match(line, noun, 'of|in')
  const whole = of < 0 ? null : (inner(line, of) ?? bareUnit(line, of))
  if (whole === null) return null
  if (weekday !== undefined)
    return { ...whole, kind: 'weekday', mean: mapped(whole.mean, (month) => nthWeekday(month, weekday, ordinal.value)) }
  const word = line[noun - 1]!.lower
  return { ...whole, mean: mapped(whole.mean, (stretch) => countedIn(stretch, word, ordinal.value)) }
}

/** "two months of next year", "nine days of May", from its first or to its last */
function severalAt(line: Line, { next, value }: Counted, fromEnd: boolean, inner: Rule): Reading | null {
  const of = match(line, next, 'days|weeks|months', 'of|in')
  const whole = of < 0 ? null : (inner(line, of) ?? bareUnit(line, of))
  if (whole === null) return null
  const unit = line[next]!.lower
  return { ...whole, kind: 'range', mean: mapped(whole.mean, (stretch) => severalOf(stretch, unit, value, fromEnd)) }
}

function severalOf(whole: Stretch, unit: string, count: number, fromEnd: boolean): Stretch | null {
  const days = unit === 'weeks' ? count * 7 : count
  const [start, end] =
    unit === 'months'
      ? [monthOfDay(whole.end, 1 - count).start, monthOfDay(whole.start, count - 1).end]
      : [whole.end - days + 1, whole.start + days - 1]
  const part = fromEnd ? { start, end: whole.end } : { start: whole.start, end }
  return part.start < whole.start || part.end > whole.end ? null : { ...part, precision: 'range' }
}

/** Of a month: of a longer stretch nobody counts weekdays, and "last Monday in the week" is Monday of last week. */
function nthWeekday({ precision, start, end }: Stretch, weekday: number, nth: number): Stretch | null {
  if (precision !== 'month') return null
  const first = start + ((weekday - weekdayOf(start) + 7) % 7)
  const day = nth === 0 ? end - ((weekdayOf(end) - weekday + 7) % 7) : first + 7 * (nth - 1)
  return day > end ? null : dayStretch(day)
}

function countedIn(whole: Stretch, word: string, nth: number): Stretch | null {
  if (whole.precision === 'day') return null
  if (word === 'half') {
    if (whole.precision === 'year' && nth > 0) return halfStretch(yearOf(whole.start), nth)
    const middle = Math.floor((whole.start + whole.end) / 2)
    return nth === 1
      ? { ...whole, end: middle, precision: 'range' }
      : { ...whole, start: middle + 1, precision: 'range' }
  }
  if (word === 'days' || word === 'weeks') return partOf(whole, nth === 0 ? 'end' : 'start')
  const start = nth === 0 ? whole.end - 6 : whole.start + 7 * (nth - 1)
  return start > whole.end ? null : { start, end: Math.min(whole.end, start + 6), precision: 'range', whole }
}

/** "the week of March 6", "the weekend of 3 May", "the night of 5 April", "the early hours of Tuesday". */
function holding(line: Line, at: number, inner: Rule): Reading | null {
  const hours = match(line, at, 'early|small', 'hours')
  const noun = hours > 0 ? hours - 1 : at
  const unit = hours > 0 || isPartOfDay(line[noun]) ? 'day' : unitIn(line[noun])
  // "for the first time in a year on Monday": a year is not on a day
  const of = match(line, noun + 1, unit === 'day' ? 'of|on' : 'of')
  if (of < 0 || unit === undefined) return null
  const base = inner(line, of)
  if (base === null) return null
  return {
    ...base,
    mean: mapped(base.mean, (stretch) => {
      if (stretch.precision !== 'day') return null
      if (unit === 'week') return weekStretch(stretch.start)
      if (unit === 'weekend') return weekendStretch(stretch.start)
      return unit === 'day' ? stretch : unit === 'month' ? monthOfDay(stretch.start, 0) : null
    }),
  }
}

/** "year-end", "year's end", "month's end". */
function unitEnd(line: Line, at: number): Reading | null {
  const unit = unitIn(line[at])
  const end = match(line, skip(line, at + 1, "-|'s|’s"), 'end')
  if (end < 0 || (unit !== 'year' && unit !== 'month' && unit !== 'week')) return null
  const part: PartWord = 'end'
  const mean: Meaning = (now) => {
    const whole = unitStretch(now, unit, 0)
    return whole === null ? null : partOf(whole, part)
  }
  return { next: end, kind: 'unit', mean }
}

function mapped(mean: Meaning, change: (stretch: Stretch) => Stretch | null): Meaning {
  return (now) => {
    const stretch = mean(now)
    return stretch === null ? null : change(stretch)
  }
}
