import { addMonths, yearOf } from '../../base/calendar.ts'
import type { Line } from './lex.ts'
import { type Counted, cardinalAt } from './number-words.ts'
import { type Meaning, type Moment, match, type Reading, type Rule, skip } from './reading.ts'
import { dayStretch, monthOfDay, quarterOfDay, type Stretch, weekStretch, yearStretch } from './stretch.ts'
import { isVague, type Unit, unitIn } from './words.ts'

interface Amount extends Counted {
  readonly unit: Unit
}

/**
 * "two weeks ago", "a day earlier", "three days after …", "in 48 hours", "the past three days". `inner` reads the
 * expression that the shift starts from, which may follow some words later: "three days after the Feb. 4 incident". Without
 * one it starts from a day named before: "a day before".
 */
export function shiftRule(inner: Rule): Rule {
  return (line, at) => {
    const within = match(line, at, 'in|within')
    if (within > 0) return aheadAt(line, within, line[at]!.lower === 'within')
    return recentAt(line, at) ?? dayBesideAt(line, at, inner) ?? shiftedAt(line, at, inner)
  }
}

function shiftedAt(line: Line, at: number, inner: Rule): Reading | null {
  const amount = amountAt(line, at)
  if (amount === null) return null
  const { value, unit } = amount
  const reading = (words: number, kind: Reading['kind'], mean: Meaning): Reading => ({
    next: amount.next + words,
    kind,
    mean,
  })
  const word = line[amount.next]?.lower
  // EV263: "seven years ago today"
  if (word === 'ago' && match(line, amount.next + 1, 'today') > 0)
    return reading(2, 'shift', ({ published }) => dayOr(published === null ? null : shiftDay(published, unit, -value)))
  if (word === 'ago') return reading(1, 'shift', (now) => shift(now.published, unit, -value))
  if (word === 'hence') return reading(1, 'shift', (now) => shift(now.published, unit, value))
  if (match(line, amount.next, 'from', 'now|today') > 0)
    return reading(2, 'shift', (now) => shift(now.published, unit, value))
  if (word === 'earlier' || isPrior(line, amount.next)) return reading(1, 'anchor', (now) => earlier(now, unit, value))
  if (word === 'later' || word === 'afterwards')
    return reading(1, 'anchor', (now) => notAhead(now, shift(countedFrom(now, unit), unit, value)))
  if (word !== 'after' && word !== 'before' && word !== 'from') return null
  const step = word === 'before' ? -value : value
  const based = beside(line, amount.next, inner, (day) => shift(day, unit, step))
  return based !== null || word === 'from' ? based : reading(1, 'anchor', besideNamed(unit, step))
}

/** "the day after Monday's talks", "the eve of the summit of 9 May", "the day before". */
function dayBesideAt(line: Line, at: number, inner: Rule): Reading | null {
  const start = skip(line, at, 'the')
  const eve = match(line, start, 'eve', 'of')
  if (start > at && match(line, start, 'day|night') > 0 && isPrior(line, start + 1))
    return { next: start + 2, kind: 'anchor', mean: besideNamed('day', -1) }
  const next = eve > 0 ? eve - 1 : match(line, start, 'day|night', 'before|after') - 1
  if (next < 0) return null
  const step = line[next]!.lower === 'after' ? 1 : -1
  const based = beside(line, next, inner, (day) => dayStretch(day + step))
  if (based !== null || eve > 0 || start === at) return based
  return { next: next + 1, kind: 'anchor', mean: besideNamed('day', step) }
}

/** EV262: "the day prior", "two weeks prior"; not "prior to". */
function isPrior(line: Line, at: number): boolean {
  return line[at]?.lower === 'prior' && line[at + 1]?.lower !== 'to'
}

function dayOr(day: number | null): Stretch | null {
  return day === null ? null : dayStretch(day)
}

/** From the day named last; what is governed by "a day before" lies on the other side of it. */
function besideNamed(unit: Unit, step: number): Meaning {
  return (now) => {
    const from = countedFrom(now, unit) ?? (step < 0 && !now.governed ? ownDay(now) : null)
    return notAhead(now, shift(from, unit, now.governed ? -step : step))
  }
}

/** How many words may stand between "after" and the date it counts from. */
const reach = 7

function beside(line: Line, at: number, inner: Rule, move: (day: number) => Stretch | null): Reading | null {
  for (let start = at + 1; start <= at + reach && start < line.length; start++) {
    if (/^[.;:?!]$/u.test(line[start]!.text)) break
    const base = inner(line, start)
    if (base === null) continue
    return {
      next: base.next,
      kind: 'shift',
      mean: (now) => {
        const stretch = base.mean(now)
        return stretch === null || stretch.precision !== 'day' ? null : move(stretch.start)
      },
    }
  }
  return null
}

/** "in 48 hours", "within two weeks": ahead of publication, and not when the text looks back. */
function aheadAt(line: Line, at: number, within: boolean): Reading | null {
  const amount = amountAt(line, skip(line, at, 'the|next'))
  if (amount === null || /^(?:ago|earlier|before|later|after)$/u.test(line[amount.next]?.lower ?? '')) return null
  const mean: Meaning = (now) => {
    if (now.direction !== 'future' || now.published === null) return null
    const end = shift(now.published, amount.unit, amount.value)
    return end === null || !within ? end : { start: now.published, end: end.end, precision: 'range' }
  }
  return { next: amount.next, kind: 'shift', mean }
}

/** "the past three days", "the last 48 hours", "the next two weeks". */
function recentAt(line: Line, at: number): Reading | null {
  const start = skip(line, at, 'the')
  const step = match(line, start, 'past|last') > 0 ? -1 : match(line, start, 'next|coming') > 0 ? 1 : 0
  const amount = step === 0 ? null : (amountAt(line, start + 1) ?? oneOf(line, start))
  if (amount === null) return null
  const mean: Meaning = ({ published }) => {
    const other = published === null ? null : shiftDay(published, amount.unit, step * amount.value)
    if (published === null || other === null) return null
    return { start: Math.min(published, other), end: Math.max(published, other), precision: 'range' }
  }
  return { next: amount.next, kind: 'shift', mean }
}

/** "the past year", "the coming week": the one that ends or begins now, where "last year" is of the calendar. */
function oneOf(line: Line, at: number): Amount | null {
  const unit = match(line, at, 'past|coming') > 0 ? unitIn(line[at + 1]) : undefined
  const counts = unit !== undefined && unit !== 'weekend' && unit !== 'quarter' && !/s$/u.test(line[at + 1]!.lower)
  return counts ? { next: at + 2, value: 1, unit } : null
}

/** "two weeks", "48 hours", "almost a year"; "a few days" counts nothing. */
function amountAt(line: Line, at: number): Amount | null {
  if (isVague(line[at]) || (match(line, at, 'a|the') > 0 && isVague(line[at + 1]))) return null
  const count = cardinalAt(line, at)
  if (count === null) return null
  const noun = skip(line, skip(line, count.next, '-'), 'full|more|further')
  const unit = unitIn(line[noun])
  return unit === undefined || unit === 'weekend' || unit === 'quarter'
    ? null
    : { next: noun + 1, value: count.value, unit }
}

/** Weeks up to three count to the day; longer spans are said in rounder numbers and keep the precision of their unit. */
function shift(day: number | null, unit: Unit, count: number): Stretch | null {
  if (day === null) return null
  const moved = shiftDay(day, unit, count)
  if (moved === null) return null
  if (unit === 'month') return monthOfDay(day, count)
  if (unit === 'year' || unit === 'decade' || unit === 'century') return yearStretch(yearOf(moved))
  return unit === 'week' && Math.abs(count) > 3 ? weekStretch(moved) : dayStretch(moved)
}

function shiftDay(day: number, unit: Unit, count: number): number | null {
  switch (unit) {
    case 'minute':
      return day
    case 'hour':
      return day + Math.trunc(count / 24)
    case 'day':
      return day + count
    case 'week':
      return day + 7 * count
    case 'fortnight':
      return day + 14 * count
    case 'month':
      return addMonths(day, count)
    case 'year':
      return addMonths(day, 12 * count)
    case 'decade':
      return addMonths(day, 120 * count)
    case 'century':
      return addMonths(day, 1200 * count)
    default:
      return null
  }
}

/** "a year earlier" after a quarter or a month is that quarter or month of another year. */
function earlier(now: Moment, unit: Unit, count: number): Stretch | null {
  const named = now.anchors.at(-1)
  if (unit === 'year' && named?.precision === 'month') return monthOfDay(named.start, -12 * count)
  if (unit === 'year' && named?.precision === 'quarter') return quarterOfDay(addMonths(named.start, -12 * count))
  return shift(isCoarse(unit) ? (countedFrom(now, unit) ?? now.published) : anchorOrOwnDay(now), unit, -count)
}

/** Days are counted from a day, months and years from whatever was named last. */
function countedFrom(now: Moment, unit: Unit): number | null {
  return isCoarse(unit) ? (now.anchors.at(-1)?.start ?? null) : anchorOf(now)
}

function isCoarse(unit: Unit): boolean {
  return unit === 'month' || unit === 'year' || unit === 'decade'
}

/**
 * The latest date of the article that is exact to the day, and the first day of what lasts since ("closed since 29 October. Two
 * days later …"). Null where the text has gone back to a time of which it gives no day: "in 2020 …, and five days later".
 */
export function anchorOf(now: Moment): number | null {
  const at = lastDay(now)
  const day = now.anchors[at]?.start
  return day === undefined || now.anchors.slice(at + 1).some(({ end }) => end < day) ? null : day
}

/** What a report counts back from that has named no day: its own. */
export function anchorOrOwnDay(now: Moment): number | null {
  return lastDay(now) < 0 ? ownDay(now) : anchorOf(now)
}

/** EV208: the day of the report, unless the text has gone back to a time of which it gives no day: "in July 2008. The day before, …". */
function ownDay({ anchors, published }: Moment): number | null {
  const told = anchors.at(-1)
  const isBack = told !== undefined && published !== null && told.end < published
  return isBack ? null : published
}

function lastDay({ anchors, published }: Moment): number {
  const isSince = ({ precision, end }: Stretch) => precision === 'range' && end === published
  return anchors.findLastIndex((anchor) => anchor.precision === 'day' || isSince(anchor))
}

/** What happened did not happen after it was told: such words count from a day that the text does not give. */
export function notAhead({ direction, published }: Moment, stretch: Stretch | null): Stretch | null {
  return direction === 'past' && stretch !== null && published !== null && stretch.start > published ? null : stretch
}
