import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { constants } from '../../src/barometer/constants.ts'
import type { Barometer } from '../../src/barometer/read-marks.ts'
import { roundShares } from '../../src/barometer/round-shares.ts'
import type { Telling } from '../../src/ledger/across/entry.ts'
import { entryOf } from '../../src/ledger/across/entry-of.ts'
import { foldAll } from '../../src/ledger/across/fold.ts'
import { compareTellings } from '../../src/ledger/across/order.ts'
import { read, readEntries } from './acts.ts'
import { anyDay, anyTellings } from './any-tellings.ts'

const end = '2026-03-31'
const runs = { numRuns: 40 }

/** Numbers with one decimal, as whole tenths: they must sum exactly. */
function tenths(values: readonly (number | null)[]): number {
  return values.reduce<number>((sum, value) => sum + Math.round((value ?? 0) * 10), 0)
}

function turnsOf({ turns }: Barometer) {
  return turns.map((turn) => ({ ...turn, why: turn.why() }))
}

describe('BA1: as known', () => {
  test('the order of the entries does not matter, bit for bit', () => {
    fc.assert(
      fc.property(anyTellings, fc.infiniteStream(fc.nat()), (tellings, dice) => {
        const entries = foldAll(tellings)
        const shuffled = entries.map((one) => ({ one, at: dice.next().value })).toSorted((a, b) => a.at - b.at)
        const [there, here] = [entries, shuffled.map(({ one }) => one)].map((list) => readEntries(list, end))
        assert.deepEqual(here!.days, there!.days)
        assert.deepEqual(turnsOf(here!), turnsOf(there!))
      }),
      runs,
    )
  })

  test('no reading and no turn changes by what became known later', () => {
    fc.assert(
      fc.property(anyTellings, anyDay, (tellings, today) => {
        const then = read(
          tellings.filter(({ known }) => known <= today),
          today,
        )
        const later = read(tellings, end)
        assert.deepEqual(
          later.days.filter(({ date }) => date <= today),
          then.days,
        )
        assert.deepEqual(
          turnsOf(later).filter(({ date }) => date <= today),
          turnsOf(then),
        )
      }),
      runs,
    )
  })

  test('a period shows the same days as the whole', () => {
    fc.assert(
      fc.property(anyTellings, anyDay, (tellings, from) => {
        const whole = read(tellings, end)
        const part = read(tellings, end, from)
        const known = part.days.filter(({ date }) => date >= (whole.days[0]?.date ?? '9999'))
        assert.deepEqual(
          known,
          whole.days.filter(({ date }) => date >= from),
        )
      }),
      runs,
    )
  })
})

describe('news volume moves nothing', () => {
  const copies = (telling: Telling, count: number): readonly Telling[] =>
    Array.from({ length: count }, (_, index) => ({ ...telling, article: `${telling.article}-${index}` }))

  const byItself = (telling: Telling): Telling => ({ ...telling, source: telling.article })

  test('BA1 a story printed by 400 is told once', () => {
    fc.assert(
      fc.property(anyTellings, fc.nat(), (tellings, which) => {
        if (tellings.length === 0) return
        const story = tellings[which % tellings.length]!
        const many = [...tellings, ...copies(story, 400)]
        assert.deepEqual(read(many, end).days, read(tellings, end).days)
      }),
      { numRuns: 8 },
    )
  })

  test('BA8 what ten write by themselves weighs as what one writes; only the band narrows', () => {
    fc.assert(
      fc.property(anyTellings, (tellings) => {
        const entries = foldAll(tellings)
        const told = entries.map((entry) => {
          const many = entry.tellings.flatMap((one) => [one, ...copies(one, 9).map(byItself)])
          return entryOf(entry.kind, many.toSorted(compareTellings))
        })
        const [one, ten] = [readEntries(entries, end), readEntries(told, end)]
        assert.deepEqual(
          ten.days.map(({ date, tension, acts }) => ({ date, tension, acts })),
          one.days.map(({ date, tension, acts }) => ({ date, tension, acts })),
        )
        for (const [index, { low, high }] of ten.days.entries()) {
          assert.ok((low ?? 0) >= (one.days[index]!.low ?? 0) && (high ?? 0) <= (one.days[index]!.high ?? 0))
        }
      }),
      { numRuns: 20 },
    )
  })
})

describe('BA8, BA10: everything sums', () => {
  test('50, acts, talk and plans are the tension, and all lies within its bounds', () => {
    fc.assert(
      fc.property(anyTellings, (tellings) => {
        for (const { tension, acts, talk, plans, low, high } of read(tellings, end).days) {
          if (tension === null) {
            assert.deepEqual([acts, talk, plans, low, high], [null, null, null, null, null])
            continue
          }
          assert.equal(tenths([50, acts, talk, plans]), tenths([tension]))
          assert.ok(0 <= low! && low! <= tension && tension <= high! && high! <= 100)
        }
      }),
      runs,
    )
  })

  test('the reasons sum to the change of any two days, and to the distance from neutral', () => {
    fc.assert(
      fc.property(anyTellings, anyDay, anyDay, (tellings, before, after) => {
        const barometer = read(tellings, end, '2024-01-01')
        const tensionOf = (date: string) => barometer.days.find((one) => one.date === date)!.tension
        const [start, reached] = [tensionOf(before), tensionOf(after)]
        const change = barometer.why(before, after).map(({ points }) => points)
        const level = barometer.why(null, after).map(({ points }) => points)
        assert.equal(tenths(level), reached === null ? 0 : tenths([reached, -50]))
        assert.equal(tenths(change), reached === null ? 0 : tenths([reached, -(start ?? 50)]))
      }),
      runs,
    )
  })

  test('the reasons of a turn sum to the change over the days up to it', () => {
    fc.assert(
      fc.property(anyTellings, (tellings) => {
        const barometer = read(tellings, end, '2023-12-01')
        for (const { date, why } of barometer.turns) {
          const index = barometer.days.findIndex((one) => one.date === date)
          const before = barometer.days[index - constants.turnFresh]?.tension ?? 50
          const change = tenths([barometer.days[index]!.tension, -before])
          assert.equal(tenths(why().map(({ points }) => points)), change)
        }
      }),
      runs,
    )
  })

  test('rounded shares sum to their total and stay within one of what they were', () => {
    const shares = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), { minLength: 1, maxLength: 50 })
    fc.assert(
      fc.property(shares, (list) => {
        const total = Math.round(list.reduce((sum, share) => sum + share, 0)) + 0
        const rounded = roundShares(list, total)
        assert.equal(
          rounded.reduce((sum, share) => sum + share, 0),
          total,
        )
        for (const [index, share] of rounded.entries()) assert.ok(Math.abs(share - list[index]!) <= 1)
      }),
    )
  })
})
