import type { Day } from '../base/calendar.ts'
import type { Constants } from './constants.ts'
import { fading, shareOf } from './fading.ts'
import type { Mark } from './mark.ts'

/** What one mark weighs on one day: now, and in the memory. */
export interface MarkWeight {
  readonly mark: Mark
  readonly now: number
  readonly memory: number
}

/** The weights of the marks that count on a day, in the order given (BA6). */
export function weightsOn(marks: readonly Mark[], day: Day, constants: Constants): readonly MarkWeight[] {
  const counting = marks.filter(({ from, until }) => from <= day && (until === null || day < until))
  const groups = Map.groupBy(counting, ({ group }) => group)
  return counting.map((mark) => {
    const full = mark.weight * shareOf(groups.get(mark.group)?.length ?? 1)
    return {
      mark,
      now: full * fading(day - mark.day, mark.halving),
      memory: mark.kind === 'happened' ? full * fading(day - mark.day, constants.memoryHalving) : 0,
    }
  })
}
