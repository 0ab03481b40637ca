import { lengthOf } from '../../../../base/date-overlap.ts'
import type { DateRange } from '../../../../base/plain-date.ts'
import { isDone, isEnded } from '../../../engagements/contact-state.ts'
import { daysApart, fewDays, isAheadOf, isExact, isFewDays, isTold, sharper } from '../../days.ts'
import type { LifeStep } from './life.ts'
import { isReception } from './reception.ts'
import { runOf } from './run-of-days.ts'

type Dated = LifeStep & { readonly date: DateRange }

/**
 * The days of a contact: the last told, of several that agree the sharpest. A day that is only that of a report, or counted by
 * the round, gives way to one that is told, unless that is a whole month or more. A day of what goes on for the days that are
 * told is only one of them (LA18), and the day on which it was called off is none.
 */
export function dateOfLife(life: readonly LifeStep[]): DateRange | null {
  const steps = life.filter((step): step is Dated => step.date !== null)
  const dated = steps.filter((step) => !isWithin(step, steps) && !isOfEnding(step, steps)).map(({ date }) => date)
  const best = [isExact, isTold].map((is) => dated.filter(is)).find((list) => list.length > 0) ?? dated
  const run = runOf(life)
  const last = best.at(-1)
  if (run !== null || last === undefined) return run
  const agreeing = best.filter((one) => daysApart(one, last) === 0)
  const sharpest = agreeing.reduce<DateRange>((one, other) => sharper(one, other) ?? one, last)
  return lengthOf(sharpest) > fewDays ? (reportWithin(sharpest, steps) ?? sharpest) : sharpest
}

/** The day on which somebody reports it as held, within what is told of when it was to be. */
function reportWithin(range: DateRange, steps: readonly Dated[]): DateRange | undefined {
  const done = steps.filter(isDone)
  return done.map(({ date }) => date).find((date) => lengthOf(date) === 1 && covers(range, date))
}

/** The day on which it was called off, put off or refused, where another step tells the day that it was to be. */
function isOfEnding({ state, date, telling }: Dated, steps: readonly Dated[]): boolean {
  if (!isEnded({ state }) || date.end > telling.published) return false
  return steps.some((other) => !isEnded(other) && isAheadOf(other.date, date))
}

/** A day on which it went on, of the days that are told for it; any day of those on which what lasts is told to have been held. */
function isWithin({ date, state, telling }: Dated, steps: readonly Dated[]): boolean {
  const isOne = state === 'under-way' || isReception(telling)
  return steps.some((other) => isFewDays(other.date) && covers(other.date, date) && (isOne || isWhole(other)))
}

/** The first and the last day of a visit or an exercise that is over; a meeting may have only those of the visit that it was part of. */
export function isWhole(step: Pick<LifeStep, 'state' | 'date' | 'telling'>): boolean {
  return lasting.has(step.telling.record.kind) && isDone(step) && step.date !== null && isFewDays(step.date)
}

const lasting: ReadonlySet<string> = new Set(['visit', 'exercise', 'summit'])

/** Whether a range holds a shorter one. */
export function covers(range: DateRange, date: DateRange): boolean {
  return range.start <= date.start && date.end <= range.end && lengthOf(date) < lengthOf(range)
}
