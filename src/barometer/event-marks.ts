import { type Day, toDay } from '../base/calendar.ts'
import type { DateRange } from '../base/plain-date.ts'
import { isLasting } from '../ledger/measures/measure-row.ts'
import type { Constants } from './constants.ts'
import type { Mark } from './mark.ts'
import { sidesOf } from './sides.ts'
import type { Version } from './version.ts'

/**
 * The marks of an act. What happened counts from its own day, material acts as acts and verbal ones as talk (BA2, BA5); what
 * is planned or possible counts as a plan until its day has passed; what is negated or hypothetical does not
 * count, nor what happened on a day nobody tells. A contact ahead is no mark: it stands as an engagement.
 */
export function eventMarks(
  version: Version<'event'>,
  pair: readonly [string, string],
  constants: Constants,
): readonly Mark[] {
  const { record, parties, entry, sources } = version
  const { actors, recipients, intensity } = record
  const mutual = constants.mutualTypes.includes(record.type)
  const time = record.modality === 'actual' ? timeOfAct(version, constants) : timeOfPlan(version, constants)
  if (time === null) return []
  const part = time.ahead ? 'plans' : record.quad === 2 || record.quad === 4 ? 'acts' : 'talk'
  return sidesOf({ actors, recipients, mutual, friendly: intensity > 0 }, pair, parties, constants).map(
    ({ direction, share }) => ({
      entry,
      part,
      direction,
      hostility: -intensity / 10,
      weight: strengthOf(record, constants) * share * time.share,
      kind: time.ahead ? 'ahead' : 'happened',
      day: time.day,
      from: time.from,
      until: time.until,
      halving: constants.flowHalving,
      group: [part, direction, record.type, time.day].join(),
      sources,
    }),
  )
}

/** By intensity and by how sure the reader is (BA4): one as unsure as a guess says nothing. */
function strengthOf({ intensity, confidence, quad }: Version<'event'>['record'], constants: Constants): number {
  const { leastWeight, guess, friendly } = constants
  const sure = Math.max(0, (confidence - guess) / (1 - guess))
  const least = quad <= 2 ? leastWeight.cooperation : leastWeight.conflict
  return Math.max(least, Math.abs(intensity) / 10) * sure * (intensity > 0 ? friendly : 1)
}

interface Time {
  readonly ahead: boolean
  readonly share: number
  readonly day: Day
  readonly from: Day
  readonly until: Day | null
}

function timeOfAct({ record, since, latest, from, until }: Version<'event'>, { undated }: Constants): Time | null {
  if (record.date === null && (record.historical || isLasting(record))) return null
  const day = record.date === null ? Math.min(since, latest ?? since) : dayOfAct(record.date, since)
  const begins = Math.max(from, day)
  if (until !== null && until <= begins) return null
  return { ahead: false, share: record.date === null ? undated : 1, day, from: begins, until }
}

/** The last day of a date that is a day or a few; the middle of a vaguer one, as far as it has passed when it is told. */
function dayOfAct({ start, end, precision }: DateRange, known: Day): Day {
  if (precision === 'day' || precision === 'range') return toDay(end)
  const first = toDay(start)
  return Math.floor((first + Math.max(first, Math.min(toDay(end), known))) / 2)
}

function timeOfPlan({ record, from, until, told }: Version<'event'>, constants: Constants): Time | null {
  if (record.contact !== null) return null
  if (record.modality !== 'planned' && record.modality !== 'possible') return null
  const over = record.date === null ? null : toDay(record.date.end) + 1
  const ends = until === null ? over : Math.min(until, over ?? until)
  if (ends !== null && ends <= from) return null
  return { ahead: true, share: constants[record.modality], day: Math.min(told, from), from, until: ends }
}
