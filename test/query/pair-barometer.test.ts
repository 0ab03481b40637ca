import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { barometer } from '../../src/barometer/barometer.ts'
import { toDay, toPlainDate } from '../../src/base/calendar.ts'
import { foldPending } from '../../src/ingest/fold-pending.ts'
import type { Telling } from '../../src/ledger/across/entry.ts'
import { keyOf } from '../../src/ledger/across/order.ts'
import { pairBarometer } from '../../src/query/pair-barometer.ts'
import { loadKnown } from '../../src/query/pair-entries.ts'
import { markBarometers } from '../../src/store/kept-barometers.ts'
import type { Session, Store } from '../../src/store/store.ts'
import { act } from '../barometer/acts.ts'
import { anyDay, anyTellings } from '../barometer/any-tellings.ts'
import { onEachDatabase } from '../support/databases.ts'
import { takeTellings } from '../support/take-tellings.ts'

onEachDatabase('a barometer that is kept (BA14)', ({ store: open }) => {
  test('is that of the entries as they were known on the day, in whatever batches they came', async (context) => {
    const batches = fc.array(anyTellings, { minLength: 1, maxLength: 3 })
    const days = fc.array(anyDay, { minLength: 2, maxLength: 2 })
    let keptOnes = 0
    await fc.assert(
      fc.asyncProperty(batches, days, fc.boolean(), async (parts, [since, at], isRenewed) => {
        const store = await open(context)
        for (const tellings of each(parts)) {
          await store.write((session) => takeTellings(session, tellings))
          await foldPending(store, 1)
        }
        if (!isRenewed) await store.write(async (session) => markBarometers(session, await someEntries(session)))
        keptOnes += (await store.db.selectFrom('pair_barometers').select('a').execute()).length
        for (const pair of [['KEN', 'UGA'] as const, ['UGA', 'KEN'] as const]) {
          for (const to of [at!, '2026-03-31', '2029-03-31']) {
            const from = since! < to ? since! : to
            assert.deepEqual(await kept(store, pair, from, to), await computed(store, pair, from, to))
          }
        }
      }),
      { numRuns: 12, seed: 7 },
    )
    assert.ok(keptOnes > 10)
  })

  test('holds every day of a pair of which much is told, the last years of another, and the same is read of both', async (context) => {
    for (const [acts, isWhole] of [
      [130, true],
      [80, false],
    ] as const) {
      const store = await open(context)
      await store.write((session) => takeTellings(session, actsOverYears(acts)))
      await foldPending(store)
      const row = await store.db.selectFrom('pair_barometers').select(['begins', 'first']).executeTakeFirstOrThrow()
      assert.equal(row.first === row.begins, isWhole)
      for (const [from, to] of [
        ['2018-12-01', '2019-06-30'],
        ['2018-12-01', '2024-12-31'],
      ] as const) {
        assert.deepEqual(await kept(store, ['KEN', 'UGA'], from, to), await computed(store, ['KEN', 'UGA'], from, to))
      }
    }
  })
})

/** Acts of Kenya towards Uganda, the first in 2018, one every eighteen days, mild and harsh by turns. */
function actsOverYears(count: number): readonly Telling[] {
  return Array.from({ length: count }, (_, at) => {
    const type = at % 40 < 20 ? 'SUPPORT' : 'ASSAULT'
    return act(`a${at}`, toPlainDate(toDay('2018-01-01') + at * 18), type)
  })
}

/** The answers of which the ledger keeps a part, as they are printed. */
async function kept(store: Store, pair: readonly [string, string], from: string, to: string) {
  const { days, begins, turns, why } = await pairBarometer(store, pair, { from, to })
  const reasoned = await Promise.all(turns.map(async (turn) => ({ ...turn, why: await turn.why() })))
  return plain({ days, begins, turns: reasoned, level: await why(null, to), change: await why(from, to) })
}

async function computed(store: Store, pair: readonly [string, string], from: string, to: string) {
  const entries = await loadKnown(store, { pair, at: to })
  const sorted = [...pair].sort() as [string, string]
  const { days, turns, why } = barometer(entries, sorted, { from, to })
  const begins = barometer(entries, sorted, { to }).days[0]?.date ?? null
  const told = begins === null ? [] : days
  const turned = pair[0] > pair[1] ? told.map((day) => ({ ...day, aToB: day.bToA, bToA: day.aToB })) : told
  const reasoned = turns.map((turn) => ({ ...turn, why: turn.why() }))
  return plain({ days: turned, begins, turns: reasoned, level: why(null, to), change: why(from, to) })
}

function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value))
}

/** Half of the entries: what is kept of them is no longer used. */
async function someEntries({ db }: Session): Promise<readonly string[]> {
  const rows = await db.selectFrom('entries').select('id').orderBy('id').execute()
  return rows.filter((_, at) => at % 2 === 0).map(({ id }) => id)
}

/** No telling twice. */
function each(parts: readonly (readonly Telling[])[]): readonly (readonly Telling[])[] {
  const seen = new Set<string>()
  return parts.map((tellings, turn) =>
    tellings.flatMap((telling) => {
      const one = { ...telling, article: `${turn}-${telling.article}`, source: `${turn}-${telling.source}` }
      if (seen.has(keyOf(one))) return []
      seen.add(keyOf(one))
      return one
    }),
  )
}

onEachDatabase('a period of a barometer', ({ store: open }) => {
  test('may end long after the last day that anything is known of, and is a century at most', async (context) => {
    const store = await open(context)
    await store.write((session) => takeTellings(session, fc.sample(anyTellings, { seed: 3, numRuns: 1 })[0]!))
    await foldPending(store, 1)
    const pair = ['KEN', 'UGA'] as const
    const { days } = await pairBarometer(store, pair, { from: '9999-12-01', to: '9999-12-31' })
    assert.deepEqual([days.length, days[0]?.tension], [31, null])
    for (const begin of [{ from: '0001-01-01' }, {}]) {
      const asked = pairBarometer(store, pair, { ...begin, to: '9999-12-31' })
      await assert.rejects(asked, { code: 'period-too-long' })
    }
  })
})
