import type { Day } from '../base/calendar.ts'
import type { Constants } from './constants.ts'
import { fading, shareOf } from './fading.ts'
import type { Weighed } from './level.ts'
import type { Mark } from './mark.ts'
import { addSums, addWeight, noSums, type Sums, scaleSums } from './sums.ts'

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
  let sources = 0
  const groups = new Map<string, Set<Mark>>()
  const bySource = new Map<string, Set<Mark>>()

  const weighGroup = (group: ReadonlySet<Mark>, factor: number): void => {
    const share = group.size === 0 ? 0 : shareOf(group.size)
    for (const mark of group) {
      const age = today - mark.day
      const weight = mark.weight * share * factor
      const sums = now.get(mark.halving) ?? noSums()
      now.set(mark.halving, sums)
      addWeight(sums, mark.part, weight * fading(age, mark.halving), mark.hostility)
      if (mark.kind !== 'happened') continue
      addWeight(memory, mark.part, weight * fading(age, constants.memoryHalving), mark.hostility)
    }
  }
  const changeGroup = (mark: Mark, change: (group: Set<Mark>) => void): void => {
    const group = getOrAdd(groups, mark.group)
    weighGroup(group, -1)
    change(group)
    weighGroup(group, 1)
  }
  const changeSources = (mark: Mark, change: (marks: Set<Mark>) => void): void => {
    for (const source of mark.sources) {
      const marks = getOrAdd(bySource, source)
      sources -= heard(marks, today, constants)
      change(marks)
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
      for (const [halving, sums] of now) scaleSums(sums, fading(1, halving))
      scaleSums(memory, fading(1, constants.memoryHalving))
      sources *= fading(1, constants.flowHalving)
    },
    begin: (mark) => {
      changeGroup(mark, (group) => group.add(mark))
      changeSources(mark, (marks) => marks.add(mark))
    },
    end: (mark) => {
      changeGroup(mark, (group) => group.delete(mark))
      changeSources(mark, (marks) => marks.delete(mark))
    },
  }
}

/** How much one source still says (0 … 1): by the freshest mark it tells, shared with the others who tell that one. */
export function heard(marks: ReadonlySet<Mark>, today: Day, { flowHalving }: Constants): number {
  let most = 0
  for (const { day, sources } of marks) {
    most = Math.max(most, shareOf(sources.length) * fading(today - day, flowHalving))
  }
  return most
}

function getOrAdd<Key, Item>(map: Map<Key, Set<Item>>, key: Key): Set<Item> {
  const found = map.get(key) ?? new Set<Item>()
  map.set(key, found)
  return found
}
