import type { Day } from '../base/calendar.ts'
import type { Constants } from './constants.ts'
import { fading, fadingBy, shareOf } from './fading.ts'
import { groupSums } from './group-sums.ts'
import type { Weighed } from './level.ts'
import type { Mark } from './mark.ts'
import { addSums, noSums, type Sums, scaleSums } from './sums.ts'

/** The sums of a pair, moved from day to day. A resource: each call changes it. */
export interface RunningSums {
  /** the sums as they are now; the next call changes them */
  readonly weighed: () => Weighed
  /** one day later, nothing new */
  readonly nextDay: () => void
  readonly begin: (mark: Mark) => void
  readonly end: (mark: Mark) => void
}

/** Starts on a day with nothing. Marks begin and end in the order given; groups and sources are re-weighed as they change. */
export function runningSums(start: Day, constants: Constants): RunningSums {
  let today = start
  const now = new Map<number, Sums>()
  const memory = noSums()
  const groups = groupSums(constants)
  const heardOf = new Map<string, Mark[]>()
  const [memoryOfDay, sourcesOfDay] = [fading(1, constants.memoryHalving), fading(1, constants.flowHalving)]
  let sources = 0

  const sumsOf = (halving: number): Sums => {
    const sums = now.get(halving) ?? noSums()
    now.set(halving, sums)
    return sums
  }
  const change = (mark: Mark, sign: 1 | -1): void => {
    const changes = groups.change(mark, sign, today)
    addSums(sumsOf(mark.halving), changes.now)
    addSums(memory, changes.memory)
    for (const source of mark.sources) {
      const marks = heardOf.get(source) ?? []
      heardOf.set(source, marks)
      sources -= heard(marks, today, constants)
      if (sign > 0) marks.push(mark)
      else marks.splice(marks.indexOf(mark), 1)
      sources += heard(marks, today, constants)
    }
  }
  return {
    weighed: () => {
      const all = noSums()
      for (const sums of now.values()) addSums(all, sums)
      return { now: all, memory, sources }
    },
    nextDay: () => {
      today += 1
      for (const [halving, sums] of now) scaleSums(sums, fadingBy(halving)(1))
      scaleSums(memory, memoryOfDay)
      sources *= sourcesOfDay
    },
    begin: (mark) => change(mark, 1),
    end: (mark) => change(mark, -1),
  }
}

/** How much one source still says (0 … 1): by the freshest mark it tells, shared with the others who tell that one. */
function heard(marks: readonly Mark[], today: Day, { flowHalving }: Constants): number {
  let most = 0
  for (const { day, sources } of marks) {
    most = Math.max(most, shareOf(sources.length) * fading(today - day, flowHalving))
  }
  return most
}
