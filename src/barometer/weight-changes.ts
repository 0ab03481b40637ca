import type { Arena } from '../base/arena.ts'
import type { Day } from '../base/calendar.ts'
import type { Constants } from './constants.ts'
import { fadingBy, shareOf } from './fading.ts'
import { markKinds } from './mark.ts'
import type { MarkColumns } from './mark-columns.ts'
import { addWeightAt, noSums, type Sums } from './sums.ts'

/** What the marks weigh on two days, and by how much each weighs more on the second (BA6). */
export interface WeightChanges {
  readonly before: { readonly now: Sums; readonly memory: Sums }
  readonly after: { readonly now: Sums; readonly memory: Sums }
  /** by mark: the days on which it counts, of `counts` */
  readonly counted: Uint16Array
  readonly now: Float64Array
  readonly memory: Float64Array
}

/** Bits of `counted`. */
export const counts = { before: 1, after: 2 } as const

export function weightChanges(
  marks: MarkColumns,
  before: Day,
  after: Day,
  constants: Constants,
  arena: Arena,
): WeightChanges {
  const { length } = marks.entry
  const counted = countedOn(marks, before, after, arena)
  const shares = sharesOf(marks, counted, arena)
  const changes: WeightChanges = {
    before: { now: noSums(), memory: noSums() },
    after: { now: noSums(), memory: noSums() },
    counted,
    now: arena.floats(length),
    memory: arena.floats(length),
  }
  const remembered = fadingBy(constants.memoryHalving)
  let [halving, faded] = [constants.memoryHalving, remembered]
  for (const [on, day, sign] of [
    ['before', before, -1],
    ['after', after, 1],
  ] as const) {
    const sums = changes[on]
    const share = shares[on]
    for (let at = 0; at < length; at += 1) {
      if ((counted[at]! & counts[on]) === 0) continue
      if (marks.halving[at] !== halving) {
        halving = marks.halving[at]!
        faded = fadingBy(halving)
      }
      const full = marks.weight[at]! * share[marks.group[at]!]!
      const age = day - marks.day[at]!
      const now = full * faded(age)
      changes.now[at]! += sign * now
      addWeightAt(sums.now, marks.part[at]!, now, marks.hostility[at]!)
      if (marks.kind[at] !== happened) continue
      const memory = full * remembered(age)
      changes.memory[at]! += sign * memory
      addWeightAt(sums.memory, marks.part[at]!, memory, marks.hostility[at]!)
    }
  }
  return changes
}

const happened = markKinds.indexOf('happened')

function countedOn({ from, until }: MarkColumns, before: Day, after: Day, arena: Arena): Uint16Array {
  const counted = arena.counts(from.length)
  for (let at = 0; at < counted.length; at += 1) {
    const [begins, ends] = [from[at]!, until[at]!]
    counted[at] =
      (begins <= before && before < ends ? counts.before : 0) | (begins <= after && after < ends ? counts.after : 0)
  }
  return counted
}

/** The share that each mark of a group keeps, on the one day and on the other. */
function sharesOf({ group, groups }: MarkColumns, counted: Uint16Array, arena: Arena) {
  const [before, after] = [arena.floats(groups), arena.floats(groups)]
  for (let at = 0; at < counted.length; at += 1) {
    const [place, days] = [group[at]!, counted[at]!]
    if (days & counts.before) before[place]! += 1
    if (days & counts.after) after[place]! += 1
  }
  for (const sizes of [before, after]) {
    for (let at = 0; at < groups; at += 1) if (sizes[at]! > 1) sizes[at] = shareOf(sizes[at]!)
  }
  return { before, after }
}
