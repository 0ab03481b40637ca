import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toDay, toPlainDate } from '../../src/base/calendar.ts'

test('a day is written as it is read, from the first that four digits can write to the last', () => {
  for (const date of ['0000-01-01', '0001-12-31', '1969-12-31', '1970-01-01', '2024-02-29', '9999-12-31'])
    assert.equal(toPlainDate(toDay(date)), date)
  assert.equal(toPlainDate(toDay('0000-01-01') - 30), '0000-01-01')
  assert.equal(toPlainDate(toDay('9999-12-31') + 30), '9999-12-31')
})
