import { yearOf } from '../../base/calendar.ts'
import type { Line } from './lex.ts'
import { type Meaning, type Moment, match, type Reading, type Rule, skip } from './reading.ts'
import { between, type Stretch, yearStretch } from './stretch.ts'

const joins: readonly (readonly [open: string, join: string])[] = [
  ['from', 'to|until|till|through|-|–|—'],
  ['between', 'and|-|–|—'],
  ['', 'to|-|–|—|through|until'],
]

/** "from Monday to Wednesday", "between 2014 and 2016", "June to August 2019", "since 2019". */
export function rangeRule(point: Rule): Rule {
  return (line, at) => spanAt(line, at, point) ?? sinceAt(line, at, point)
}

function spanAt(line: Line, at: number, point: Rule): Reading | null {
  for (const [open, join] of joins) {
    const start = open === '' ? at : match(line, at, open)
    const from = start < 0 ? null : point(line, start)
    const second = from === null ? -1 : match(line, from.next, join)
    const to = second < 0 ? null : (point(line, skip(line, second, 'the|early|late')) ?? shortYear(line, second, from!))
    if (from !== null && to !== null) return { next: to.next, kind: 'range', mean: spanMeaning(from, to) }
  }
  return null
}

/** The first end is read beside the second when both are of one kind: in "September 18 to 20 June 2019" the year is said once. */
function spanMeaning(from: Reading, to: Reading): Meaning {
  return (now) => {
    const last = to.mean(now)
    const first = from.mean(
      last !== null && from.kind === to.kind ? { ...now, published: last.start, direction: 'past' } : now,
    )
    return first === null || last === null ? null : between(first, last)
  }
}

/** `2019-20`, `2014/15`. */
function shortYear(line: Line, at: number, from: Reading): Reading | null {
  const number = line[at]?.number
  if (
    from.kind !== 'year' ||
    number === undefined ||
    !/^\d\d$/u.test(line[at]!.text) ||
    line[at]!.start > line[at - 1]!.end
  )
    return null
  const mean: Meaning = (now) => {
    const first = from.mean(now)
    if (first === null || first.precision !== 'year') return null
    return yearStretch(Math.floor(yearOf(first.start) / 100) * 100 + number)
  }
  return { next: at + 1, kind: 'year', mean }
}

/** "since 2019", "from May 9 onward": up to publication. "until Friday": from publication on. */
function sinceAt(line: Line, at: number, point: Rule): Reading | null {
  const since = match(line, at, 'since') > 0
  const until = match(line, at, 'until|till|through') > 0
  if (!since && !until) return null
  const edge = point(line, skip(line, at + 1, 'at|about|around'))
  if (edge === null) return null
  return { next: edge.next, kind: 'range', mean: (now) => (since ? sinceMeaning(edge, now) : untilMeaning(edge, now)) }
}

function sinceMeaning(edge: Reading, now: Moment): Stretch | null {
  const first = edge.mean({ ...now, direction: 'past' })
  if (first === null || now.published === null || first.start > now.published) return first
  return { start: first.start, end: now.published, precision: 'range' }
}

function untilMeaning(edge: Reading, now: Moment): Stretch | null {
  const last = edge.mean(now)
  if (last === null || now.published === null || last.end < now.published) return last
  return { start: Math.min(now.published, last.start), end: last.end, precision: 'range' }
}
