import { monthOf, yearOf } from '../../base/calendar.ts'
import { ordinalAt } from './number-words.ts'
import { longest, type Meaning, type Moment, match, type Rule, skip } from './reading.ts'
import { unitStretch } from './relative-rules.ts'
import { anchorOf, anchorOrOwnDay, notAhead } from './shift-rules.ts'
import { dayStretch, monthStretch, quarterStretch, type Stretch, seasonStretch, yearStretch } from './stretch.ts'
import { isPartOfDay, monthIn, seasonIn, type Unit, unitIn, weekdayIn } from './words.ts'

/** "that day", "the same year", "that same evening", "that August", "that autumn". */
const same: Rule = (line, at) => {
  let start = skip(line, skip(line, at, 'the|that'), 'very')
  if (start === at && match(line, at, 'same') < 0) return null
  if (line[start]?.lower === 'same') start++
  else if (line[at]?.lower !== 'that') return null
  const lexeme = line[start]
  if (lexeme === undefined) return null
  const mean = meaningOf(lexeme)
  return mean === null ? null : { next: start + 1, kind: 'anchor', mean }

  function meaningOf(word: NonNullable<typeof lexeme>): Meaning | null {
    const unit = unitIn(word)
    if (isPartOfDay(word) || unit === 'day') return onAnchorDay(0)
    if (unit !== undefined) return fromWithin(unit, 0)
    const [month, season, weekday] = [monthIn(word), seasonIn(word), weekdayIn(word)]
    if (month !== undefined) return inAnchorYear((year) => monthStretch(year, month))
    if (season !== undefined) return inAnchorYear((year) => seasonStretch(year, season))
    if (weekday === undefined) return null
    return (now) => {
      const day = anchorOf(now)
      return day === null ? null : dayStretch(unitStretch(now, 'week', 0, day)!.start + weekday - 1)
    }
  }
}

/** "the next day", "the following morning", "the previous day", "the following year". */
const beside: Rule = (line, at) => {
  const start = skip(line, at, 'the')
  for (const [words, step] of [
    ['following', 1],
    ['previous|preceding', -1],
  ] as const) {
    const next = match(line, start, words)
    const unit = next < 0 ? undefined : unitIn(line[next])
    if (next > 0 && (isPartOfDay(line[next]) || unit === 'day'))
      return { next: next + 1, kind: 'anchor', mean: onAnchorDay(step) }
    if (unit !== undefined) {
      return {
        next: next + 1,
        kind: 'anchor',
        mean: fromWithin(unit, step),
      }
    }
  }
  const after = match(line, start, 'next', 'day|morning|evening|night|afternoon')
  return after < 0 ? null : { next: after, kind: 'anchor', mean: onAnchorDay(1) }
}

/** "the year-earlier quarter", "year-ago": the period last named, a year before. */
const yearEarlier: Rule = (line, at) => {
  const start = skip(line, at, 'the')
  const next = match(line, start, 'year', '-', 'earlier|ago')
  if (next < 0) return null
  const ordinal = ordinalAt(line, next)
  const noun = match(line, ordinal?.next ?? next, 'quarter|period|level|month')
  return { next: noun > 0 ? noun : next, kind: 'anchor', mean: (now) => yearBefore(now) }
}

/** "the quarter" is the one last named; "the latest quarter" the last that has ended. */
const quarterNamed: Rule = (line, at) => {
  const latest = match(line, at, 'the', 'latest', 'quarter')
  const next = latest > 0 ? latest : match(line, at, 'the', 'quarter')
  if (next < 0) return null
  return {
    next,
    kind: 'anchor',
    mean: (now) =>
      latest > 0
        ? unitStretch(now, 'quarter', -1)
        : (now.anchors.findLast(({ precision }) => precision === 'quarter') ?? null),
  }
}

/** A year before the period last named, as long as it was; before that of publication when none was. */
function yearBefore(now: Moment): Stretch | null {
  const anchor = now.anchors.findLast(({ precision }) => precision === 'quarter' || precision === 'month') ?? null
  if (anchor === null) return now.published === null ? null : yearStretch(yearOf(now.published) - 1)
  const [year, month] = [yearOf(anchor.start) - 1, monthOf(anchor.start)]
  return anchor.precision === 'month' ? monthStretch(year, month) : quarterStretch(year, Math.ceil(month / 3))
}

/** A rule for what points at a date named before. */
export const anchorRule = longest(same, beside, yearEarlier, quarterNamed)

/** Reports tell "the previous day" from their own day when they name no other. */
function onAnchorDay(step: number): Meaning {
  return (now) => {
    const day = step < 0 ? anchorOrOwnDay(now) : anchorOf(now)
    return day === null ? null : notAhead(now, dayStretch(day + step))
  }
}

function inAnchorYear(inYear: (year: number) => Stretch): Meaning {
  return (now) => (last(now) === null ? null : inYear(yearOf(last(now)!.start)))
}

/** EV206: the unit in which the date told last lies, or one beside it; which week of a month is "the same" nobody knows: that month is. */
function fromWithin(unit: Unit, step: number): Meaning {
  return (now) => {
    const anchor = last(now)
    const whole = anchor === null ? null : unitStretch(now, unit, 0, anchor.start)
    if (anchor === null || whole === null) return null
    if (anchor.end - anchor.start > whole.end - whole.start + slack) return step === 0 ? anchor : null
    return unitStretch(now, unit, step, anchor.start)
  }
}

/** days by which a stretch named before may outlast the unit: "the same weekend" of a week */
const slack = 5

function last(now: Moment): Stretch | null {
  return now.anchors.at(-1) ?? null
}
