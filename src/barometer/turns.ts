import type { Day } from '../base/calendar.ts'
import type { Constants } from './constants.ts'
import { neutral } from './level.ts'
import type { Level } from './series.ts'

/** A turn as the series alone shows it: the day on which a user could see it, never later knowledge. */
export interface TurnPoint {
  readonly detected: Day
  readonly trend: 'thaw' | 'worsening'
  /** the level that was usual before; neutral where nothing was known */
  readonly usual: number
  readonly tension: number
}

/**
 * The turns of a series (BA12): days on which the tension lies `turnPoints` and `turnBand` of the half band off the usual
 * level, driven by what became known within `turnFresh` days, and on the tense side. The usual level follows the tension
 * slowly and is set to it at each such move; one that goes on the same way within `turnQuiet` days is the same turn.
 */
export function turnsOf(levels: readonly Level[], constants: Constants): readonly TurnPoint[] {
  const { turnPoints, turnBand, turnFresh, turnQuiet, worseningTo, thawFrom, usualHalving } = constants
  const turns: TurnPoint[] = []
  let usual = neutral
  let lastMove: Partial<Record<TurnPoint['trend'], Day>> = {}
  for (const [index, level] of levels.entries()) {
    if (level.tension === null) continue
    const moved = level.movedSoFar - (levels[index - turnFresh]?.movedSoFar ?? 0)
    const off = level.tension - usual
    const trend = off > 0 ? 'worsening' : 'thaw'
    const outside = Math.abs(off) > turnBand * level.half
    const tense = off > 0 ? level.tension >= worseningTo : usual >= thawFrom
    const fresh = Math.sign(off) * moved >= turnPoints
    if (Math.abs(off) >= turnPoints && outside && tense && fresh) {
      const goesOn = level.day - (lastMove[trend] ?? Number.NEGATIVE_INFINITY) <= turnQuiet
      if (!goesOn) turns.push({ detected: level.day, trend, usual, tension: level.tension })
      lastMove = { [trend]: level.day }
      usual = level.tension
    } else {
      usual += off * (1 - 2 ** (-1 / usualHalving))
    }
  }
  return turns
}
