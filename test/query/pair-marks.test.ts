import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { DateRange } from '../../src/base/plain-date.ts'
import type { Telling } from '../../src/ledger/across/entry.ts'
import { foldAll } from '../../src/ledger/across/fold.ts'
import { marksOfEntries } from '../../src/query/pair-marks.ts'
import type { EventType } from '../../src/reader/codebook.ts'
import { contact, day, month, telling } from '../ledger/across/telling.ts'

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
    const marks = marksOfEntries(foldAll([one]), '2017-01-01')
    assert.deepEqual(
      marks.map((mark) => [mark.date, mark.when]),
      [[date, when]],
    )
    assert.doesNotMatch(marks[0]!.words, /2015/)
  }
})

const placed = (tellings: readonly Telling[], at = '2017-01-01') =>
  marksOfEntries(foldAll(tellings), at).map(({ date, row, when }) => [date, row, when])

test('what has no date stands on the day on which it was told to be as it is', () => {
  assert.deepEqual(placed([act('SUPPORT', '2015-03-05', null)]), [['2015-03-05', 'talk', 'told 5 March 2015']])
  const life = [contact('a', '2015-03-05', 'planned', null), contact('b', '2015-04-07', 'held', null)]
  assert.deepEqual(placed(life), [['2015-04-07', 'talk', 'told 7 April 2015']])
  assert.deepEqual(placed(life, '2015-03-31').length, 1)
})

test('background without a date has no mark: nobody knows when it was', () => {
  const background = telling('event', 'a', '2015-03-05', { actors: ['GRC'], recipients: ['TUR'], historical: true })
  assert.deepEqual(placed([background]), [])
})

test('measures and channels have marks: in force among the acts, threatened among the plans, refused in the talk', () => {
  const sides = { actors: ['GRC'], recipients: ['TUR'] }
  const measure = (state: 'in force' | 'threatened') => telling('measure', state, '2015-03-05', { ...sides, state })
  const channel = (article: string, told: string, status: 'closed' | 'open' | 'refused') =>
    telling('channel', article, told, { level: 'diplomatic', between: ['GRC', 'TUR'], status })
  assert.deepEqual(placed([measure('in force')]), [['2015-03-05', 'acts', 'told 5 March 2015']])
  assert.deepEqual(placed([measure('threatened')]), [['2015-03-05', 'plans', 'told 5 March 2015']])
  assert.deepEqual(placed([channel('a', '2003-01-01', 'closed'), channel('b', '2014-12-17', 'open')]), [
    ['2014-12-17', 'acts', 'told 17 December 2014'],
  ])
  assert.deepEqual(placed([channel('a', '2003-01-01', 'refused')])[0]?.[1], 'talk')
})

test('what is ahead stands on the day it was told, and says when it is due', () => {
  const plan = [contact('a', '2015-03-05', 'planned', day('2015-04-20'))]
  assert.deepEqual(placed(plan, '2015-03-31'), [['2015-03-05', 'plans', 'Mon 20 April 2015']])
  assert.deepEqual(placed(plan, '2015-04-20'), [['2015-04-20', 'plans', 'Mon 20 April 2015']])
})
