import type { Day } from '../base/calendar.ts'
import type { Constants } from './constants.ts'
import { fading, shareOf } from './fading.ts'
import type { Mark } from './mark.ts'
import { addSums, addWeight, noSums, type Sums, scaleSums } from './sums.ts'

/** The marks of one group that count: how many, and their sums before they are shared, as of a day. */
interface Group {
  size: number
  day: Day
  now: Sums
  memory: Sums
}

/** What a change of a group adds to the sums of the pair. */
interface Changes {
  readonly now: Sums
  readonly memory: Sums
}

/** The shared weights of groups (BA6). A resource: a mark that begins (1) or ends (−1) re-weighs all of its group. */
export function groupSums({ memoryHalving }: Constants): {
  readonly change: (mark: Mark, sign: 1 | -1, today: Day) => Changes
} {
  const groups = new Map<string, Group>()
  return {
    change: (mark, sign, today) => {
      const group = groups.get(mark.group) ?? { size: 0, day: today, now: noSums(), memory: noSums() }
      groups.set(mark.group, group)
      scaleSums(group.now, fading(today - group.day, mark.halving))
      scaleSums(group.memory, fading(today - group.day, memoryHalving))
      group.day = today
      const changes = { now: noSums(), memory: noSums() }
      addShare(changes, group, -1)
      const age = today - mark.day
      addWeight(group.now, mark.part, sign * mark.weight * fading(age, mark.halving), mark.hostility)
      if (mark.kind === 'happened') {
        addWeight(group.memory, mark.part, sign * mark.weight * fading(age, memoryHalving), mark.hostility)
      }
      group.size += sign
      if (group.size === 0) groups.delete(mark.group)
      else addShare(changes, group, 1)
      return changes
    },
  }
}

function addShare(changes: Changes, { size, now, memory }: Group, sign: 1 | -1): void {
  if (size === 0) return
  const share = sign * shareOf(size)
  addSums(changes.now, now, share)
  addSums(changes.memory, memory, share)
}
