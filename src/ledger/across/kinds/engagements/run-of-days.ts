import { toDay } from '../../../../base/calendar.ts'
import { lengthOf } from '../../../../base/date-overlap.ts'
import type { DateRange } from '../../../../base/plain-date.ts'
import { isDone } from '../../../engagements/contact-state.ts'
import { fewDays, isExact, isTold } from '../../days.ts'
import type { Entry, Telling } from '../../entry.ts'
import type { LifeStep } from './life.ts'

/** Whether another article tells, of a later day, how a contact that is under way goes on, ends or is broken off (LA18). */
export function endsRun(
  { record: told, article }: Telling<'engagement'>,
  { record, tellings }: Entry<'engagement'>,
): boolean {
  const isEnd = record.state === 'under-way' && (isDone(told) || told.state === 'cancelled')
  const isElsewhere = record.host === null || told.host !== record.host
  if (!isEnd || told.kind !== record.kind || isElsewhere || !isRun(record.date, told.date)) return false
  return tellings.every((one) => one.article !== article)
}

/** The days from its opening to the end that is told; null where either is not (LA18). */
export function runOf(life: readonly LifeStep[]): DateRange | null {
  const opened = life.findIndex(({ state }) => state === 'under-way')
  const first = life[opened]?.date ?? null
  const last = life.slice(opened + 1).findLast(({ state }) => state === 'held' || state === 'cancelled')?.date ?? null
  if (opened < 0 || first === null || last === null || !isRun(first, last)) return null
  const text = [first, last].filter(isTold).map((date) => date.text)
  return { start: first.start, end: last.end, precision: 'range', text: text.join(' – ') }
}

/** What was under way and was broken off has been held. */
export function isBrokenOff(life: readonly LifeStep[]): boolean {
  return life.at(-1)?.state === 'cancelled' && life.some(({ state }) => state === 'under-way')
}

function isRun(first: DateRange | null, last: DateRange | null): boolean {
  if (first === null || last === null || !isExact(last) || lengthOf(last) > 1 || lengthOf(first) > fewDays) return false
  return toDay(last.start) > toDay(first.end) && toDay(last.end) - toDay(first.start) <= fewDays
}
