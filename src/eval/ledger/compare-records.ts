import { toDay } from '../../base/calendar.ts'
import { wordsIn } from '../../events/words.ts'
import { agrees } from '../compare-date.ts'
import { statesIn } from '../dyads.ts'
import type { ToldRecord } from './told-record.ts'

type Sides = Pick<ToldRecord, 'by' | 'against'>
type Dated = Pick<ToldRecord, 'date'>

const oneMeeting = new Set(['meeting', 'talks', 'summit'])

/** A meeting, a summit and a round of talks are one thing to be found, though not one to be right. */
export function sameContact(due: string, told: string): boolean {
  return due === told || (oneMeeting.has(due) && oneMeeting.has(told))
}

/** Two of the parties due (all, where fewer are known) are among those told, and more than half of those told are due. */
export function sameParties(due: readonly (readonly string[])[], told: ReadonlySet<string>): boolean {
  const known = due.map(statesIn).filter((codes) => codes.size > 0)
  const there = known.filter((codes) => !codes.isDisjointFrom(told)).length
  const meant = [...told].filter((code) => known.some((codes) => codes.has(code))).length
  return there >= Math.min(2, known.length) && (2 * meant > told.size || known.length < due.length)
}

export function allParties(due: readonly (readonly string[])[], told: ReadonlySet<string>): boolean {
  const known = due.map(statesIn).filter((codes) => codes.size > 0)
  const strangers = [...told].filter((code) => !known.some((codes) => codes.has(code)))
  return known.every((codes) => !codes.isDisjointFrom(told)) && (strangers.length === 0 || known.length < due.length)
}

/** A side that is known in both shares a party; one that the due record leaves open may be anybody. */
export function sidesMeet(by: readonly string[], against: readonly string[], told: Sides): boolean {
  const meets = (due: readonly string[], side: ReadonlySet<string>) => {
    const known = statesIn(due)
    return known.size === 0 || !known.isDisjointFrom(side)
  }
  return meets(by, told.by) && meets(against, told.against)
}

export function sidesEqual(by: readonly string[], against: readonly string[], told: Sides): boolean {
  const equal = (due: readonly string[], side: ReadonlySet<string>) => {
    const known = statesIn(due)
    if (due.length > 0 && known.size === 0) return true
    return known.isSubsetOf(side) && (side.isSubsetOf(known) || due.includes('?') || known.size === 0)
  }
  return equal(by, told.by) && equal(against, told.against)
}

/**
 * Nothing is asked where the due record has no date. A date fits that lies in the period due, begins in it ("9 and 10 March"),
 * or overlaps it and is no longer than a week.
 */
export function dateFits(due: string | null | undefined, { date }: Dated): boolean {
  if (due === null || due === undefined) return true
  if (date === null) return false
  const begins = date.start.slice(0, due.length) === due
  const isWeek = toDay(date.end) - toDay(date.start) < 7
  return begins ? agrees(date, due) || date.precision !== 'year' : isWeek && date.end.slice(0, due.length) === due
}

export function sameDay(due: string | null | undefined, { date }: Dated): boolean {
  return due?.length === 10 && date?.precision === 'day' && agrees(date, due)
}

/** Half of the words of the shorter one stand in the other too. */
export function shareWords(due: string, told: string): boolean {
  const [a, b] = [new Set(wordsIn(due)), new Set(wordsIn(told))]
  return 2 * a.intersection(b).size >= Math.max(1, Math.min(a.size, b.size))
}

/** A long word of one stands in the other too. */
export function sharesOne(due: string, told: string): boolean {
  const long = (text: string) => new Set(wordsIn(text).filter((word) => word.length > 2 && word !== 'the'))
  return !long(due).isDisjointFrom(long(told))
}
