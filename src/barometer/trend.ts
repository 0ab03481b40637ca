import type { Constants } from './constants.ts'
import type { Level } from './series.ts'

export const trends = ['thaw', 'steady', 'worsening'] as const
export type Trend = (typeof trends)[number]

/**
 * The trend up to one of the levels (BA11): a change that what became known explains; fading alone is steady. Null where
 * that day or the one `trendDays` before has no data.
 */
export function trendOf(levels: readonly Level[], index: number, { trendDays, trendPoints }: Constants): Trend | null {
  const [now, before] = [levels[index], levels[index - trendDays]]
  if (now === undefined || now.tension === null || before === undefined || before.tension === null) return null
  const change = now.tension - before.tension
  const moved = now.movedSoFar - before.movedSoFar
  if (change >= trendPoints && moved >= trendPoints) return 'worsening'
  return change <= -trendPoints && moved <= -trendPoints ? 'thaw' : 'steady'
}
