import type { DateRange, PlainDate } from '../base/plain-date.ts'
import { isTold } from '../ledger/across/days.ts'
import type { Merged } from '../ledger/across/entry.ts'
import { rangeInWords } from './days.ts'
import { hasPassed } from './has-passed.ts'

type Measure = Merged['measure']

/** How a measure stands, and its day: "in force", "Mon 5 May 2025"; one that is over says when it was lifted, then from when it stood, and what was due on a day before `at` that it was. */
export function measureStanding(
  { state, date, history = [] }: Pick<Measure, 'state' | 'date'> & Partial<Pick<Measure, 'history'>>,
  at: PlainDate | null = null,
): readonly string[] {
  const standing = date === null ? [state] : standingOn(date, state, at)
  const stood = state === 'lifted' ? history.findLast((step) => step.state === 'in force') : undefined
  return stood === undefined || stood.date === null
    ? standing
    : [...standing, `in force from ${rangeInWords(stood.date)}`]
}

/** LA31: the day of a report is that on which it was announced, and never one to come. */
function standingOn(date: DateRange, state: Measure['state'], at: PlainDate | null): readonly string[] {
  const day = rangeInWords(date)
  if ((state === 'announced' || state === 'threatened') && hasPassed(date, at)) return [`was ${state} for ${day}`]
  return isTold(date) ? standsOn[state](day) : (reported[state] ?? standsOn[state])(day)
}

const standsOn: Readonly<Record<Measure['state'], (day: string) => readonly string[]>> = {
  threatened: (day) => [`threatened for ${day}`],
  announced: (day) => [`announced for ${day}`],
  'in force': (day) => ['in force', day],
  lifted: (day) => [`lifted ${day}`],
}

const reported: Readonly<Partial<typeof standsOn>> = {
  threatened: (day) => [`threatened ${day}`],
  announced: (day) => [`announced ${day}`],
}
