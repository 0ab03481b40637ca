import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { toDay, toPlainDate } from '../../src/base/calendar.ts'
import type { Telling } from '../../src/ledger/across/entry.ts'
import { telling } from '../ledger/across/telling.ts'
import { act, read, tension } from './acts.ts'

/** The day some days after the first of January 2024. */
function after(days: number): string {
  return toPlainDate(toDay('2024-01-01') + days)
}

/** One act a day from one day to another, each told by an article of its own. */
function daily(type: Parameters<typeof act>[2], from: number, to: number): readonly Telling[] {
  return Array.from({ length: to - from + 1 }, (_, index) => act(`${type}${from + index}`, after(from + index), type))
}

describe('BA8: tension', () => {
  test('goes with what happens, from friends to war', () => {
    const levels = (['COOPERATE', 'CONSULT', 'ACCUSE', 'SANCTION', 'ASSAULT'] as const).map(
      (type) => tension(daily(type, 0, 60), after(60))!,
    )
    assert.deepEqual(
      levels,
      levels.toSorted((a, b) => a - b),
    )
    assert.ok(levels[0]! < 15 && levels[1]! < 45 && levels[2]! > 55 && levels[3]! > 70 && levels[4]! > 85)
  })

  test('talk alone never reaches what acts reach', () => {
    assert.ok(tension(daily('THREATEN', 0, 300), after(300))! < tension(daily('SANCTION', 0, 30), after(30))!)
  })

  test('in silence it returns to what the pair is used to, not to calm', () => {
    const war = daily('ASSAULT', 0, 300)
    const [soon, later] = [tension(war, after(300))!, tension(war, after(450))!]
    assert.ok(later < soon && later > 65, `${soon} ${later}`)
  })

  test('BA6 ten clashes of a day are worse than one, and far from ten times as bad', () => {
    const clashes = (count: number) =>
      tension(
        Array.from({ length: count }, (_, index) =>
          act(`a${index}`, after(0), 'ASSAULT', { place: { name: `place ${index}`, state: null }, mode: 'aerial' }),
        ),
        after(0),
      )! - 50
    assert.ok(clashes(10) >= clashes(1) && clashes(10) < 2 * clashes(1))
  })
})

describe('BA9: band and no data', () => {
  test('nothing known is no data', () => {
    const [reading] = read([], after(0), after(0)).days
    assert.deepEqual(
      { ...reading },
      {
        date: after(0),
        ...{ tension: null, trend: null, low: null, high: null, acts: null, talk: null, plans: null },
        ...{ events: 0, aToB: null, bToA: null },
      },
    )
    assert.deepEqual(read([], after(0)).days, [])
    assert.deepEqual(read([], after(0)).why(null, after(0)), [])
  })

  test('before the first word there is none, and half a year after the last one there is none again', () => {
    const told = [act('a', after(10), 'ACCUSE')]
    const dates = [9, 10, 190, 191].map((day) => read(told, after(200), after(0)).days[day]!.tension !== null)
    assert.deepEqual(dates, [false, true, true, false])
  })

  test('what stands and was told of within two years is data', () => {
    const told = [telling('measure', 'a', after(0), { actors: ['KEN'], recipients: ['UGA'], kind: 'tariff' })]
    assert.notEqual(tension(told, after(730)), null)
    assert.equal(tension(told, after(731)), null)
  })

  test('an issue that stands is none: of whoever only has a matter between them nothing is known in half a year', () => {
    const told = [
      telling('issue', 'a', after(0), { raisedBy: ['KEN'], with: ['UGA'], topic: 'sea border', status: 'raised' }),
    ]
    assert.notEqual(tension(told, after(180)), null)
    assert.equal(tension(told, after(181)), null)
  })

  test('the band narrows with independent sources and widens with time', () => {
    const width = (tellings: readonly Telling[], day: number) => {
      const { low, high } = read(tellings, after(day), after(day)).days[0]!
      return high! - low!
    }
    const few = [act('a', after(0), 'ACCUSE')]
    const many = daily('ACCUSE', -20, 0)
    assert.ok(width(few, 0) > 25)
    assert.ok(width(many, 0) < width(few, 0) / 2)
    assert.ok(width(many, 90) > 2 * width(many, 0))
  })
})

describe('BA10: why', () => {
  test('names the entries, the largest first, and how each moved it', () => {
    const told = [act('a', after(0), 'ACCUSE'), act('b', after(20), 'ASSAULT'), act('c', after(20), 'THREATEN')]
    const why = read(told, after(20)).why(after(10), after(20))
    assert.deepEqual(
      why.map(({ part, how }) => [part, how]),
      [
        ['acts', 'new'],
        ['talk', 'new'],
        ['talk', 'fading'],
      ],
    )
    assert.ok(why[0]!.points > why[1]!.points)
  })

  test('a measure that is lifted is over or changed, and moves it down', () => {
    const sides = { actors: ['KEN'], recipients: ['UGA'], what: 'a tariff on sugar', kind: 'tariff' as const }
    const told = [
      telling('measure', 'a', after(0), { ...sides, state: 'in force' }),
      telling('measure', 'b', after(30), { ...sides, state: 'lifted' }),
    ]
    const why = read(told, after(30)).why(after(29), after(30))
    assert.ok(why.some(({ how, points }) => how === 'over' && points < 0))
  })
})

describe('BA11: trend', () => {
  const trendOn = (tellings: readonly Telling[], day: number) => read(tellings, after(day), after(day)).days[0]!.trend
  const quarrel = daily('ACCUSE', 0, 60)
  test('null while nothing was known four weeks before', () => assert.equal(trendOn(quarrel, 27), null))
  test('steady while the same goes on', () => assert.equal(trendOn(quarrel, 60), 'steady'))
  test('worsening when it comes to blows', () =>
    assert.equal(trendOn([...quarrel, ...daily('ASSAULT', 55, 60)], 60), 'worsening'))
  test('thaw when they make up', () => assert.equal(trendOn([...quarrel, ...daily('COOPERATE', 55, 60)], 60), 'thaw'))
  test('fading alone is no thaw', () => {
    const war = daily('ASSAULT', 0, 20)
    assert.ok(tension(war, after(100))! < tension(war, after(72))! - 5)
    assert.equal(trendOn(war, 100), 'steady')
  })
})
