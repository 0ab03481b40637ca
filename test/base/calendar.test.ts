import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { addMonths, daysAfter, isPlainDate, toDay, toPlainDate, weekdayOf } from '../../src/base/calendar.ts'

describe('a day of the calendar', () => {
  for (const day of ['2024-02-29', '2000-02-29', '1999-12-31', '0050-01-01']) {
    test(`${day} is one`, () => assert.ok(isPlainDate(day)))
  }
  for (const words of [
    '2025-02-29',
    '1900-02-29',
    '2025-04-31',
    '2025-13-01',
    '2025-00-10',
    '2025-1-1',
    '',
    ' 2025-01-01',
    '2025-01-01T00:00',
  ]) {
    test(`“${words}” is none`, () => assert.ok(!isPlainDate(words)))
  }
})

test('days are counted over ends of months and years, both ways', () => {
  assert.equal(daysAfter('2024-02-28', 1), '2024-02-29')
  assert.equal(daysAfter('2025-12-31', 1), '2026-01-01')
  assert.equal(daysAfter('2025-01-01', -1), '2024-12-31')
  assert.equal(daysAfter('2025-03-01', 0), '2025-03-01')
})

test('a month on is the same day, or the last where the month is shorter', () => {
  const after = (day: string, months: number) => toPlainDate(addMonths(toDay(day), months))
  assert.equal(after('2025-01-31', 1), '2025-02-28')
  assert.equal(after('2025-01-31', 12), '2026-01-31')
  assert.equal(after('2025-03-15', -3), '2024-12-15')
})

test('weeks begin on Monday', () => {
  assert.equal(weekdayOf(toDay('2025-12-08')), 1)
  assert.equal(weekdayOf(toDay('1969-12-28')), 7)
})

test('a day is written as it is read, from the first that four digits can write to the last', () => {
  for (const date of ['0000-01-01', '0001-12-31', '1969-12-31', '1970-01-01', '2024-02-29', '9999-12-31'])
    assert.equal(toPlainDate(toDay(date)), date)
  assert.equal(toPlainDate(toDay('0000-01-01') - 30), '0000-01-01')
  assert.equal(toPlainDate(toDay('9999-12-31') + 30), '9999-12-31')
})
