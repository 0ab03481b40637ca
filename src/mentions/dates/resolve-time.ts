import { toDay } from '../../base/calendar.ts'
import type { DateRange, PlainDate } from '../../base/plain-date.ts'
import { expression } from './expression.ts'
import { isNamed } from './guards.ts'
import { type Line, lex } from './lex.ts'
import type { Direction, Moment, Reading } from './reading.ts'
import { between, type Stretch, toDateRange } from './stretch.ts'
import { isFiller } from './words.ts'

/** What a time expression is resolved against. */
export interface TimeContext {
  /** day of publication; null leaves everything relative unresolved */
  readonly published: PlainDate | null
  /** whether the text looks back or ahead: "on Sunday" is the last or the next one */
  readonly direction: Direction
  /** the direction is only a guess (`directionOf`): a day far off on that side gives way to a near one on the other */
  readonly guessed?: boolean
  /** what is dated is sure to have happened: a day ahead is none of it, however near */
  readonly happened?: boolean
  /** the act stands in the clause that "before" or "after" opens: in "a day before he left" it is the leaving */
  readonly governed?: boolean
  /** dates resolved earlier in the article, the latest last: for "three days later", "that day", "the same year" */
  readonly anchors?: readonly DateRange[]
}

/**
 * The days that a time expression stands for, such as "on Sunday", "early last week", "since 2019", "June 18-19" or
 * "three days after the Feb. 4 incident". Null when the words name no day ("soon", "in the coming days", "for two
 * weeks") or what they count from is unknown. Weeks begin on Monday.
 */
export function resolveTime(phrase: string, context: TimeContext): DateRange | null {
  const stretch = meaningOf(phrase, context)?.stretch ?? null
  return stretch === null || !isWritable(stretch) ? null : toDateRange(stretch, phrase)
}

/** "3,000 years ago": what a date of four digits cannot say stays words. */
function isWritable({ start, end }: Stretch): boolean {
  return start >= firstWritable && end <= lastWritable
}

const [firstWritable, lastWritable] = [toDay('0001-01-01'), toDay('9999-12-31')]

/** The same before it is written out: the kind of expression, and for "early June" the whole of June beside its part. */
export function meaningOf(
  phrase: string,
  context: TimeContext,
): { readonly kind: Reading['kind']; readonly stretch: Stretch | null } | null {
  const line = lex(phrase)
  const now = momentOf(context)
  const first = readFirst(line, 0)
  if (first === null) return null
  const stretch = first.mean(now)
  const second = listed(line, first, now)
  return {
    kind: first.kind,
    stretch: second === null || stretch === null ? stretch : (between(stretch, second) ?? stretch),
  }
}

/** The first expression of the phrase, past prepositions and what the reader may have tagged around it. */
function readFirst(line: Line, from: number): Reading | null {
  for (let at = from; at < line.length; at++) {
    const reading = expression(line, at)
    if (reading !== null && !isNamed(line, at)) return reading
    if (!isFiller(line[at]) && at > from + 4) return null
  }
  return null
}

/** "Monday and Tuesday": the second day follows the first, whichever way the text looks. */
function listed(line: Line, first: Reading, now: Moment): Stretch | null {
  if (!/^(?:and|or|&|,)$/u.test(line[first.next]?.lower ?? '')) return null
  const second = readFirst(line, first.next + 1)
  const stretch = first.mean(now)
  if (second === null || stretch === null || second.kind !== first.kind) return null
  const published = now.published === null ? null : stretch.start
  return second.mean({ ...now, published, direction: 'future', happened: false })
}

function momentOf({ published, direction, guessed, happened, governed, anchors }: TimeContext): Moment {
  const day = published === null ? Number.NaN : toDay(published)
  return {
    published: Number.isNaN(day) ? null : day,
    direction,
    guessed: guessed ?? false,
    happened: happened ?? false,
    governed: governed ?? false,
    anchors: (anchors ?? []).map(({ start, end, precision }) => ({ start: toDay(start), end: toDay(end), precision })),
  }
}
