import type { BarometerDay } from '../../query/barometer-view.ts'

const columns = ['date', 'tension', 'trend', 'low', 'high', 'acts', 'talk', 'plans', 'events', 'aToB', 'bToA'] as const

/** The days as CSV (RFC 4180), one a line under a header; what has no data is empty. `turn` is the trend of a turn seen on the day. */
export function* barometerCsv(days: readonly BarometerDay[]): Generator<string> {
  yield `${[...columns, 'turn'].join(',')}\r\n`
  for (const day of days) {
    yield `${[...columns.map((column) => day[column] ?? ''), day.turn?.trend ?? ''].join(',')}\r\n`
  }
}
