import type { Entry } from '../ledger/across/entry.ts'
import { constants } from './constants.ts'
import { marksOf } from './marks-of.ts'
import { type Barometer, type Period, readMarks } from './read-marks.ts'
import { versionsOf } from './versions.ts'

/**
 * The barometer of a pair `[a, b]` (ISO 3166-1 alpha-3) from the entries of its dossier, in any order, and from nothing
 * else: one reading a day of what a reader knew on that day, the turns, and why it moved (docs/spec/barometer.md).
 */
export function barometer(entries: readonly Entry[], pair: readonly [string, string], period: Period): Barometer {
  return readMarks(pair, marksOf(entries.flatMap(versionsOf), pair, period.constants ?? constants), period)
}
