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

/** Sentences published on a day have ids from this one on, below that of the next day; of the first and the last day others have too. */
export function firstIdOfDay(day: Day): number {
  return Math.min(Math.max(day, 0), lastDay) * 2 ** hashBits * sentencesOfBlock
}
