import type { Merged } from '../ledger/across/entry.ts'
import { rangeInWords } from './days.ts'

type Measure = Merged['measure']

/** How a measure stands, and its day: "in force", "Mon 5 May 2025"; one that is over says when it was lifted, then from when it stood. */
export function measureStanding({
  state,
  date,
  history = [],
}: Pick<Measure, 'state' | 'date'> & Partial<Pick<Measure, 'history'>>): readonly string[] {
  const standing = date === null ? [state] : standsOn[state](rangeInWords(date))
  const stood = state === 'lifted' ? history.findLast((step) => step.state === 'in force') : undefined
  return stood === undefined || stood.date === null
    ? standing
    : [...standing, `in force from ${rangeInWords(stood.date)}`]
}

const standsOn: Readonly<Record<Measure['state'], (day: string) => readonly string[]>> = {
  threatened: (day) => [`threatened for ${day}`],
  announced: (day) => [`announced for ${day}`],
  'in force': (day) => ['in force', day],
  lifted: (day) => [`lifted ${day}`],
}
