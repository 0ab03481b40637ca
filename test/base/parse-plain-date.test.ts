import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsePlainDate } from '../../src/base/parse-plain-date.ts'

const accepts: readonly (readonly [string, string])[] = [
  ['2025-12-05', '2025-12-05'],
  ['2025-12-05T23:59:59-11:00', '2025-12-05'],
  ['2025-12-05 10:00', '2025-12-05'],
  ['20251205', '2025-12-05'],
  ['20251205T101500Z', '2025-12-05'],
  ['Fri, 05 Dec 2025 10:15:00 GMT', '2025-12-05'],
  ['5 December 2025', '2025-12-05'],
  ['5th of December, 2025', '2025-12-05'],
  ['December 5, 2025', '2025-12-05'],
  ['Dec. 5, 2025', '2025-12-05'],
  ['Sept 5 2025', '2025-09-05'],
  ['29 February 2024', '2024-02-29'],
  ['1605-09-12', '1605-09-12'],
]
for (const [written, date] of accepts) test(`a day: ${written}`, () => assert.equal(parsePlainDate(written), date))

const rejects = [
  '',
  'Monday',
  '5 December',
  'December 2025',
  '2025',
  '05/12/2025',
  '2025-13-01',
  '0001-01-01T00:00:00Z',
  'Mon, 01 Jan 0001 00:00:00 GMT',
  '2025-02-30',
  '29 February 2023',
  '120251205',
]
for (const written of rejects) test(`no day: ${written}`, () => assert.equal(parsePlainDate(written), null))
