import { byText } from '../base/by-text.ts'
import type { Constants } from './constants.ts'
import { eventMarks } from './event-marks.ts'
import type { Mark } from './mark.ts'
import { channelMarks, engagementMarks, issueMarks, measureMarks } from './standing-marks.ts'
import type { Version, Weighable } from './version.ts'

type Pair = readonly [string, string]
type Marker<Kind extends Weighable> = (version: Version<Kind>, pair: Pair, constants: Constants) => readonly Mark[]

const markers: { readonly [Kind in Weighable]: Marker<Kind> } = {
  event: eventMarks,
  engagement: engagementMarks,
  measure: measureMarks,
  issue: issueMarks,
  channel: channelMarks,
}

/**
 * The marks of the versions on a pair `[a, b]`, in canonical order (entry, begin, part, direction): the order of the
 * versions does not matter. A mark that would end before it begins is left out.
 */
export function marksOf(versions: readonly Version[], pair: Pair, constants: Constants): readonly Mark[] {
  return inOrder(
    versions
      .flatMap((version) => (markers[version.kind] as Marker<Weighable>)(version, pair, constants))
      .filter(({ from, until, weight }) => weight > 0 && (until === null || until > from)),
  )
}

/** Marks in canonical order. */
export function inOrder(marks: readonly Mark[]): readonly Mark[] {
  return marks
    .map((mark) => ({ mark, key: keyOf(mark) }))
    .sort((a, b) => byText(a.key, b.key))
    .map(({ mark }) => mark)
}

function keyOf({ entry, from, part, direction }: Mark): string {
  return `${entry}\n${String(from).padStart(8)}\n${part}\n${direction}`
}
