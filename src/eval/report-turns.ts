import type { TurnScores } from './turns.ts'

/** The scores of the turns for people: the figures, then each turn and each quiet pair. */
export function reportTurns(scores: TurnScores): string {
  const { turns, found, byChance, reportedAYear, alarms, quietPairs, quietYears, alarmsAYear, each, quiet } = scores
  return [
    `turns        ${found} of ${turns} found within a week; ${byChance} would be by chance, at ${reportedAYear} reported a year and pair`,
    `quiet pairs  ${alarms} false alarms on ${quietPairs} pairs in ${quietYears} years with data, ${alarmsAYear} a year and pair`,
    '',
    ...each.map(({ pair, date, trend, what, found: day, before, after }) => {
      const seen = day === null ? 'not found' : `found ${day}, ${before} → ${after}`
      return `${pair.join('–')}  ${date}  ${trend.padEnd(9)}  ${seen.padEnd(31)}  ${what}`
    }),
    '',
    ...quiet.map(
      ({ pair, years, alarms: days }) => `${pair.join('–')}  ${years} years  ${days.join(' ') || 'no alarm'}`,
    ),
  ].join('\n')
}
