import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Barometer } from '../../src/barometer/read-marks.ts'
import { toDay, toPlainDate } from '../../src/base/calendar.ts'
import { reportTurns } from '../../src/eval/report-turns.ts'
import { scoreTurns } from '../../src/eval/turns.ts'

type Turn = readonly [date: string, trend: 'thaw' | 'worsening']

/** A barometer of two years with data and these turns. */
function barometerOf(pair: readonly [string, string], turns: readonly Turn[]): Barometer {
  const numbers = { tension: 50, trend: null, low: 40, high: 60, acts: 0, talk: 0, plans: 0, events: 0 }
  const days = Array.from({ length: 731 }, (_, index) => toPlainDate(toDay('2010-01-01') + index))
  return {
    pair,
    days: days.map((date) => ({ date, ...numbers, aToB: null, bToA: null })),
    turns: turns.map(([date, trend]) => ({ date, trend, before: 50, after: 60, why: () => [] })),
    why: () => [],
  }
}

const turn = { pair: ['KEN', 'UGA'] as const, date: '2010-06-15', trend: 'worsening' as const, what: 'a border closed' }
const gold = { from: '2010-01-01', to: '2011-12-31', turns: [turn], quiet: [['DNK', 'SWE'] as const] }
const score = (turns: readonly Turn[], alarms: readonly Turn[] = []) =>
  scoreTurns(gold, (pair) => barometerOf(pair, pair[0] === 'KEN' ? turns : alarms))

const table: readonly [string, readonly Turn[], string | null][] = [
  ['on the day', [['2010-06-15', 'worsening']], '2010-06-15'],
  ['a week later', [['2010-06-22', 'worsening']], '2010-06-22'],
  ['eight days later', [['2010-06-23', 'worsening']], null],
  ['a week before', [['2010-06-08', 'worsening']], '2010-06-08'],
  ['the other way', [['2010-06-15', 'thaw']], null],
  [
    'the nearest of two',
    [
      ['2010-06-10', 'worsening'],
      ['2010-06-16', 'worsening'],
    ],
    '2010-06-16',
  ],
  ['none', [], null],
]
for (const [what, turns, found] of table) {
  test(`found within a week and the same way: ${what}`, () => {
    const scores = score(turns)
    assert.equal(scores.each[0]!.found, found)
    assert.equal(scores.found, found === null ? 0 : 1)
  })
}

test('false alarms are counted a year with data', () => {
  const { alarms, quietYears, alarmsAYear } = score(
    [],
    [
      ['2010-03-01', 'thaw'],
      ['2011-03-01', 'worsening'],
    ],
  )
  assert.deepEqual([alarms, quietYears, alarmsAYear], [2, 2, 1])
})

test('what chance would find grows with the turns reported', () => {
  const dense = Array.from(
    { length: 50 },
    (_, index): Turn => [toPlainDate(toDay('2010-01-01') + 14 * index), 'worsening'],
  )
  assert.equal(score([]).byChance, 0)
  assert.equal(score(dense).byChance, 1)
})

test('the report names each turn and each quiet pair', () => {
  const report = reportTurns(score([['2010-06-16', 'worsening']]))
  assert.match(report, /1 of 1 found/)
  assert.match(report, /KEN–UGA {2}2010-06-15 {2}worsening {2}found 2010-06-16, 50 → 60 +a border closed/)
  assert.match(report, /DNK–SWE {2}2 years {2}no alarm/)
})
