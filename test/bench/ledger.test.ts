import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import fc from 'fast-check'
import { routes } from '../../src/api/api.ts'
import { benchLedger } from '../../src/bench/ledger/bench-ledger.ts'
import { pickerOf } from '../../src/bench/ledger/draw.ts'
import { fillLedger } from '../../src/bench/ledger/fill-ledger.ts'
import { questionsFor } from '../../src/bench/ledger/questions.ts'
import { syntheticReading } from '../../src/bench/ledger/synthetic-reading.ts'
import { pairView } from '../../src/query/pair-view.ts'
import { readingSchema } from '../../src/reading-schema.ts'
import { onEachDatabase } from '../support/databases.ts'

test('made-up readings keep the contract, and their sentences say what their events tell', () => {
  fc.assert(
    fc.property(fc.nat(1e6), (index) => {
      const reading = syntheticReading(index, 1e6 + 1)
      readingSchema.parse(reading)
      for (const { evidence } of reading.events) {
        for (const { trigger } of evidence) assert.equal(reading.text.slice(trigger.start, trigger.end), 'did')
      }
    }),
    { numRuns: 50 },
  )
})

test('draws depend on the seed alone, two are different, and few are drawn often', () => {
  const items = Array.from({ length: 200 }, (_, at) => at)
  const draw = (seed: number) => pickerOf(seed).twoByRank(items)
  assert.deepEqual(draw(7), draw(7))
  const pairs = items.map(draw)
  assert.ok(pairs.every(([a, b]) => a !== b))
  const first = pairs.flat().filter((item) => item < 20).length
  assert.ok(first > 160 && first < 280, `${first} of 400 among the first tenth`)
})

onEachDatabase('a ledger filled to be measured', ({ store: open, address }) => {
  test('holds the events in the dossiers of their pairs', async (context) => {
    const store = await open(context)
    await fillLedger(store, 40, () => {})
    const [event] = syntheticReading(3, 4).events
    const pair = [event!.actors[0]!, event!.recipients[0]!] as const
    const { events } = await pairView(store, { pair, at: '2024-12-31', since: '2004-01-01' })
    assert.ok(events.some(({ articles }) => articles.includes('synthetic-3')))
  })

  test('is asked for every page and every address of the API', async (context) => {
    const store = await open(context)
    await fillLedger(store, 20, () => {})
    const asked = Object.values(await questionsFor(store)).map((addressOf) => addressOf(1).split('?')[0]!)
    const ofApi = routes.filter(({ method }) => method === 'get').map(({ address }) => `/api/v1${address}`)
    const pages = readFileSync(new URL('../../docs/pages.md', import.meta.url), 'utf8').matchAll(/^\| `([^?`]+)/gmu)
    for (const address of [...ofApi, ...Array.from(pages, ([, path]) => path!)]) {
      const parts = address.split('/').map((part) => (/^(?:\{\w+\}|[A-Z]+)$/u.test(part) ? '[^/]+' : part))
      assert.ok(
        asked.some((one) => new RegExp(`^${parts.join('/')}$`, 'u').test(one)),
        address,
      )
    }
  })

  test('answers on every address, and is not made where articles are', async () => {
    const there = await address()
    const { asked, readyPagesPerSecond } = await benchLedger(20, there, () => {}, { mostAsked: 2, servingMs: 100 })
    assert.ok(Object.values(asked).every(({ p50Ms, p95Ms, largestKb }) => p50Ms <= p95Ms && largestKb >= 0))
    assert.ok(readyPagesPerSecond > 0)
    await assert.rejects(
      benchLedger(20, there, () => {}),
      /holds articles/,
    )
  })
})
