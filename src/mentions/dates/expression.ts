import { anchorRule } from './anchor-rules.ts'
import { clockRule } from './clock-rules.ts'
import { dateRule } from './date-rules.ts'
import { holidayRule } from './holidays.ts'
import { partRule } from './part-rules.ts'
import { periodRule } from './period-rules.ts'
import { rangeRule } from './range-rules.ts'
import { longest, type Rule } from './reading.ts'
import { relativeRule } from './relative-rules.ts'
import { shiftRule } from './shift-rules.ts'

const simple = longest(dateRule, periodRule, holidayRule, anchorRule, relativeRule)

/** One point or period, with parts, shifts and clock times around it, which hold others in turn. */
const point: Rule = longest(
  simple,
  partRule((line, at) => point(line, at)),
  shiftRule((line, at) => point(line, at)),
  clockRule((line, at) => point(line, at)),
)

/** The grammar of time expressions: reads the longest one that begins at a lexeme. */
export const expression: Rule = longest(point, rangeRule(point))
