import { addMonths, toDay, toPlainDate } from '../base/calendar.ts'
import { exitCodes, RapportError } from '../base/errors.ts'
import type { PlainDate } from '../base/plain-date.ts'
import type { Session } from '../store/store.ts'
import type { CalendarQuestion } from './calendar-view.ts'
import { daysInOrder } from './days-in-order.ts'
import { findState } from './find-state.ts'
import { lastDay } from './last-day.ts'

/** The code of a state or body by any of its names. Throws `unknown-state`, with the nearest names. */
export function stateNamed(words: string): string {
  const found = findState(words)
  if ('code' in found) return found.code
  const { suggestions } = found
  const hint =
    suggestions.length === 0
      ? 'Give a name such as "Greece", or an ISO code such as GRC.'
      : `Did you mean ${suggestions.join(', or ')}?`
  throw new RapportError('unknown-state', `There is no state or body called "${words.slice(0, 40)}".`, {
    hint,
    exitCode: exitCodes.usage,
  })
}

/** Two different sides. Throws `unknown-state` and `one-state`. */
export function pairNamed(a: string, b: string): readonly [string, string] {
  const pair = [stateNamed(a), stateNamed(b)] as const
  if (pair[0] !== pair[1]) return pair
  throw new RapportError('one-state', `"${a.slice(0, 40)}" and "${b.slice(0, 40)}" are the same side.`, {
    hint: 'Name two different sides, such as GRC and TUR.',
    exitCode: exitCodes.usage,
  })
}

/** Whose contacts a calendar holds: those of two sides, of one, or of everybody. Throws as `pairNamed` does. */
export function sidesAsked(a: string | undefined, b: string | undefined): Pick<CalendarQuestion, 'pair' | 'state'> {
  if (a === undefined) return {}
  return b === undefined ? { state: stateNamed(a) } : { pair: pairNamed(a, b) }
}

/** The days of a calendar: a month before and three months after the day asked about, unless said otherwise. Throws `no-days`. */
export function calendarDays(
  at: PlainDate,
  { from, to }: { readonly from?: PlainDate | undefined; readonly to?: PlainDate | undefined },
): Pick<CalendarQuestion, 'at' | 'from' | 'to'> {
  const daysOff = (months: number): PlainDate => toPlainDate(addMonths(toDay(at), months))
  const days = { at, from: from ?? daysOff(-1), to: to ?? daysOff(3) }
  if (from !== undefined || to !== undefined) daysInOrder(days.from, days.to)
  return days
}

/**
 * The day asked about: the one given, else the last day on which the ledger was told anything, so that an archive is seen
 * as its last readers saw it; that from which days are asked for, where it lies behind that: whoever asks again and again what is new
 * is told of nothing, not that he asks wrongly.
 */
export async function dayAsked(session: Session, given: PlainDate | undefined, from?: PlainDate): Promise<PlainDate> {
  if (given !== undefined) return given
  const now = new Date()
  const last = (await lastDay(session, now)) ?? now.toISOString().slice(0, 10)
  return from !== undefined && from > last ? from : last
}
