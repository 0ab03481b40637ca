import { directions, type Mark, markKinds, parts } from './mark.ts'

/** Marks by their columns, as `whyChanged` reads them: what stands at one index is one mark. Tens of thousands are read at once. */
export interface MarkColumns {
  /** places in `entries`, among all groups, in `parts`, `directions` and `markKinds` */
  readonly entry: Int32Array
  readonly group: Int32Array
  readonly part: Int32Array
  readonly direction: Int32Array
  readonly kind: Int32Array
  readonly day: Int32Array
  readonly from: Int32Array
  /** `endless` where nothing ends it */
  readonly until: Int32Array
  readonly halving: Int32Array
  readonly hostility: Float64Array
  readonly weight: Float64Array
  readonly entries: readonly string[]
  /** how many there are */
  readonly groups: number
}

/** The last day of a mark that nothing ends. */
export const endless = 2 ** 31 - 1

export function columnsOf(marks: readonly Mark[]): MarkColumns {
  const [entries, groups] = [new Map<string, number>(), new Map<string, number>()]
  const whole = (value: (mark: Mark) => number): Int32Array => Int32Array.from(marks, value)
  return {
    entry: whole(({ entry }) => placeIn(entries, entry)),
    group: whole(({ group }) => placeIn(groups, group)),
    part: whole(({ part }) => parts.indexOf(part)),
    direction: whole(({ direction }) => directions.indexOf(direction)),
    kind: whole(({ kind }) => markKinds.indexOf(kind)),
    day: whole(({ day }) => day),
    from: whole(({ from }) => from),
    until: whole(({ until }) => until ?? endless),
    halving: whole(({ halving }) => halving),
    hostility: Float64Array.from(marks, ({ hostility }) => hostility),
    weight: Float64Array.from(marks, ({ weight }) => weight),
    entries: [...entries.keys()],
    groups: groups.size,
  }
}

/** The place of a name in a list that grows. */
export function placeIn(places: Map<string, number>, name: string): number {
  const place = places.get(name) ?? places.size
  places.set(name, place)
  return place
}
