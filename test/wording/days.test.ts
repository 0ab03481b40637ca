import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DateRange } from '../../src/base/plain-date.ts'
import { dayInWords, rangeInWords } from '../../src/wording/days.ts'

test('a range is said as precisely as it is known', () => {
  const table: readonly (readonly [DateRange['precision'], string, string, string])[] = [
    ['day', '2025-12-08', '2025-12-08', 'Mon 8 December 2025'],
    ['day', '2025-12-08', '2025-12-09', '8–9 December 2025'],
    ['week', '2025-12-01', '2025-12-07', 'week of 1 December 2025'],
    ['month', '2025-11-01', '2025-11-30', 'November 2025'],
    ['quarter', '2025-04-01', '2025-06-30', 'quarter 2 of 2025'],
    ['season', '2022-06-01', '2022-08-31', '1 June – 31 August 2022'],
    ['year', '2021-01-01', '2021-12-31', '2021'],
    ['year', '1990-01-01', '1999-12-31', '1 January 1990 – 31 December 1999'],
    ['range', '2019-01-01', '2025-12-05', '1 January 2019 – 5 December 2025'],
    ['range', '2025-06-18', '2025-06-18', '18 June 2025'],
  ]
  for (const [precision, start, end, words] of table) {
    assert.equal(rangeInWords({ precision, start, end, text: '' }), words)
  }
  assert.equal(dayInWords('2025-12-05'), '5 December 2025')
})
