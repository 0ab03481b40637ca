import assert from 'node:assert/strict'
import { test } from 'node:test'
import { toDay, toPlainDate } from '../../src/base/calendar.ts'
import type { Telling } from '../../src/ledger/across/entry.ts'
import { act, read } from './acts.ts'

type Acts = readonly [type: Parameters<typeof act>[2], ...days: readonly number[]]

function after(days: number): string {
  return toPlainDate(toDay('2024-01-01') + days)
}

function told(...acts: readonly Acts[]): readonly Telling[] {
  return acts.flatMap(([type, ...days], which) => days.map((day, index) => act(`a${which}-${index}`, after(day), type)))
}

/** Each turn as its day and trend; a day of a stretch expected is said as that stretch. */
function turns(...acts: readonly Acts[]): readonly string[] {
  return read(told(...acts), after(700)).turns.map(({ date, trend }) => `${toDay(date) - toDay('2024-01-01')} ${trend}`)
}

function every(step: number, from: number, to: number): readonly number[] {
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + step * index)
}

const table: readonly [string, readonly Acts[], readonly string[]][] = [
  ['nothing happens: no turn', [], []],
  ['BA12 out of the blue, an attack', [['ASSAULT', 100]], ['100 worsening']],
  ['one accusation is no turn', [['ACCUSE', 100]], []],
  ['an attack that is told of for weeks is one turn', [['ASSAULT', ...every(1, 100, 118)]], ['100 worsening']],
  ['the same quarrel for a year turns once, when it begins', [['SANCTION', ...every(5, 0, 365)]], ['0 worsening']],
  [
    'blows, and peace a year later',
    [
      ['ASSAULT', ...every(10, 0, 360)],
      ['AGREE', ...every(1, 370, 376)],
      ['CONSULT', ...every(1, 370, 376)],
    ],
    ['0 worsening', '370–372 thaw'],
  ],
  ['blows that merely end are no thaw', [['ASSAULT', ...every(10, 0, 360)]], ['0 worsening']],
  [
    'friends who become closer friends are no thaw',
    [
      ['CONSULT', ...every(10, 0, 300)],
      ['AID', 310, 315, 320],
    ],
    [],
  ],
  ['two crises, half a year apart', [['ASSAULT', 0, 1, 2, 200, 201, 202]], ['0 worsening', '200 worsening']],
]
for (const [what, acts, expected] of table) {
  test(what, () => {
    const found = turns(...acts)
    assert.deepEqual(
      found.map((turn, index) => (isWithin(turn, expected[index]) ? expected[index] : turn)),
      expected,
    )
  })
}

function isWithin(turn: string, expected = ''): boolean {
  const [first, last = first] = expected.split(' ')[0]!.split('–').map(Number)
  const day = Number.parseInt(turn, 10)
  return turn.split(' ')[1] === expected.split(' ')[1] && first! <= day && day <= last!
}

test('BA12 a turn says from where to where, and why', () => {
  const [turn] = read(told(['CONSULT', 50, 80], ['ASSAULT', 100]), after(120)).turns
  assert.ok(turn!.before < 50 && turn!.after > 56)
  assert.deepEqual([turn!.why()[0]!.part, turn!.why()[0]!.how], ['acts', 'new'])
})

test('BA12 a turn that becomes known late is dated by the day it could be known', () => {
  const late = act('a', after(100), 'ASSAULT', {}, { known: after(130) })
  assert.deepEqual(
    read([late], after(200)).turns.map(({ date }) => date),
    [after(130)],
  )
})

test('BA5, BA12: what a late inquiry tells of an old attack without a day is no turn', () => {
  const attack = (more: Partial<Telling>) => act('late', after(100), 'ASSAULT', { date: null }, more)
  const turned = (telling: Telling) => read([telling], after(150)).turns.map(({ date }) => date)
  assert.deepEqual(turned(attack({})), [after(100)])
  assert.deepEqual(turned(attack({ latest: after(98) })), [after(100)])
  assert.deepEqual(turned(attack({ latest: after(20) })), [])
})
