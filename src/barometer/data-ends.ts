import type { Day } from '../base/calendar.ts'
import { constants } from './constants.ts'
import type { Mark } from './mark.ts'

/** Days after the last one that anything became known of the pair: on any later one not even what stands is data (BA3). */
const daysAhead = Math.max(constants.silence, constants.stockSilence) + 1

/** A day from which on a pair with these marks has no data; the first of all days where there is none. */
export function dataEnds(marks: readonly Mark[]): Day {
  return marks.reduce((latest, { from, day }) => Math.max(latest, from, day), Number.NEGATIVE_INFINITY) + daysAhead
}
