import { createHash } from 'node:crypto'
import { type Day, toDay } from '../base/calendar.ts'
import type { PlainDate } from '../base/plain-date.ts'

const positionBits = 12
const hashBits = 25
const lastDay = 2 ** 16 - 1

/** How many sentences of an article stand under ids in a row. */
export const sentencesOfBlock = 2 ** positionBits

/**
 * The id of the first sentence of a block of an article: sixteen bits of the day of publication, 25 of a hash, twelve for
 * the place in the block. So ids stand in the order of days, and those of a block side by side, whatever was taken in
 * first. `attempt` gives another hash where the ids are taken.
 */
export function firstSentenceId(article: string, published: PlainDate | null, block: number, attempt: number): number {
  const digest = createHash('sha256').update(`${block}:${attempt}:${article}`).digest()
  const hash = digest.readUInt32BE(0) >>> (32 - hashBits)
  return firstIdOfDay(published === null ? 0 : toDay(published)) + hash * sentencesOfBlock
}

/**
 * The ids of sentences that were published on some days, both included: `least` and those up to `below`. Others may have some
 * of these too where `isExact` is false.
 */
export function idsOfDays(from: PlainDate | undefined, to: PlainDate | undefined) {
  const [first, after] = [from === undefined ? 0 : toDay(from), to === undefined ? lastDay + 1 : toDay(to) + 1]
  return {
    least: firstIdOfDay(first),
    below: after > lastDay ? Number.MAX_SAFE_INTEGER : firstIdOfDay(Math.max(after, 1)),
    // of the first and the last day are also what has no day, and all before and after
    isExact:
      (from === undefined && to === undefined) ||
      (first > 0 && first <= lastDay && (to === undefined || after <= lastDay)),
  }
}

function firstIdOfDay(day: Day): number {
  return Math.min(Math.max(day, 0), lastDay) * 2 ** hashBits * sentencesOfBlock
}
