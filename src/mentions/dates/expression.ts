import { anchorRule } from './anchor-rules.ts'
import { clockRule } from './clock-rules.ts'
import { dateRule } from './date-rules.ts'
import { holidayRule } from './holidays.ts'
import type { Line } from './lex.ts'
import { partRule } from './part-rules.ts'
import { periodRule } from './period-rules.ts'
import { rangeRule } from './range-rules.ts'
import { longest, type Reading, type Rule } from './reading.ts'
import { relativeRule } from './relative-rules.ts'
import { shiftRule } from './shift-rules.ts'

const simple = longest(dateRule, periodRule, holidayRule, anchorRule, relativeRule)

/** One point or period, with parts, shifts and clock times around it, which hold others in turn. */
const point: Rule = once(
  longest(
    simple,
    partRule((line, at) => point(line, at)),
    shiftRule((line, at) => point(line, at)),
    clockRule((line, at) => point(line, at)),
  ),
)

/** The grammar of time expressions: reads the longest one that begins at a lexeme. */
export const expression: Rule = longest(point, rangeRule(point))

/** Reads each place of a line once, for rules that hold others would read the same words again and again. */
function once(rule: Rule): Rule {
  const read = new WeakMap<Line, Map<number, Reading | null>>()
  return (line, at) => {
    const readings = read.get(line) ?? new Map<number, Reading | null>()
    read.set(line, readings)
    const known = readings.get(at)
    if (known !== undefined) return known
    const reading = rule(line, at)
    readings.set(at, reading)
    return reading
  }
}
