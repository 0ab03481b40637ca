import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DateRange } from '../../src/base/plain-date.ts'
import { foldAll } from '../../src/ledger/across/fold.ts'
import { marksOfEntries } from '../../src/query/pair-marks.ts'
import type { EventType } from '../../src/reader/codebook.ts'
import { day, month, telling } from '../ledger/across/telling.ts'

const year: DateRange = { start: '2015-01-01', end: '2015-12-31', precision: 'year', text: 'in 2015' }
const act = (type: EventType, told: string, date: DateRange | null) =>
  telling('event', `${type} ${told}`, told, { actors: ['GRC'], recipients: ['TUR'], type, date })

test('a mark says when it was as exactly as it is told, and stands on a day of that time', () => {
  const told = [
    [act('ACCUSE', '2015-03-05', day('2015-03-02')), '2015-03-02', 'Mon 2 March 2015'],
    [act('SUPPORT', '2016-03-21', year), '2015-12-31', '2015'],
    [act('REJECT', '2015-06-07', year), '2015-06-07', '2015'],
    [act('REQUEST', '2015-03-20', month('2015-04-01', '2015-04-30')), '2015-04-01', 'April 2015'],
  ] as const
  for (const [one, date, when] of told) {
    const marks = marksOfEntries(foldAll([one]))
    assert.deepEqual(
      marks.map((mark) => [mark.date, mark.when]),
      [[date, when]],
    )
    assert.doesNotMatch(marks[0]!.words, /2015/)
  }
})
