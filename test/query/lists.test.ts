import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { toDay, toPlainDate } from '../../src/base/calendar.ts'
import type { PlainDate } from '../../src/base/plain-date.ts'
import { foldPending } from '../../src/ingest/fold-pending.ts'
import { dayOf } from '../../src/ledger/across/day-of.ts'
import type { Entry, EntryKind, Telling } from '../../src/ledger/across/entry.ts'
import { actorView } from '../../src/query/actor-view.ts'
import { calendarView } from '../../src/query/calendar-view.ts'
import type { Place } from '../../src/query/list-as-of.ts'
import { loadKnown } from '../../src/query/pair-entries.ts'
import { pairsTold } from '../../src/query/pairs-told.ts'
import { timelinePage, timelineView } from '../../src/query/timeline-view.ts'
import { type ContactKind, contactKinds } from '../../src/reader/codebook.ts'
import type { Store } from '../../src/store/store.ts'
import { anyDay, anyTellings } from '../barometer/any-tellings.ts'
import { onEachDatabase } from '../support/databases.ts'
import { takeTellings } from '../support/take-tellings.ts'

const pair = ['KEN', 'UGA'] as const

/** Tellings some of whose contacts last over months, or years. */
const tellings = fc.array(anyTellings, { minLength: 6, maxLength: 9 }).map((parts) =>
  parts.flatMap((list, part) =>
    list.map((one, index) => {
      const told = { ...one, article: `${part}-${one.article}`, source: `${part}-${one.source}` }
      return lasting(told, [0, 0, 45, 500][index % 4]!, contactKinds[(part + index) % contactKinds.length]!)
    }),
  ),
)

onEachDatabase('lists that are cut in the store (S16)', ({ kind, store: open }) => {
  test('hold what all that was known of the pair gives, on any day, in pages of any size', async (context) => {
    let listed = 0
    const ask = fc.record({
      list: tellings,
      at: fc.oneof(anyDay, fc.constant('2026-01-31')),
      from: anyDay,
      days: fc.integer({ min: 0, max: 500 }),
    })
    await fc.assert(
      fc.asyncProperty(ask, async ({ list, at, from, days }) => {
        const store = await open(context)
        await store.write((session) => takeTellings(session, list))
        await foldPending(store)
        const known = await loadKnown(store, { pair, at })
        const to = toPlainDate(toDay(from) + days)
        listed += await sameCalendar(store, known, { at, from, to })
        await sameTimeline(store, known, { from: from < at ? from : at, to: at })
        await sameActor(store, at)
        await samePairs(store, list, { since: from, at: to })
      }),
      { numRuns: kind === 'sqlite' ? 25 : 10, seed: 11 },
    )
    assert.ok(listed > 4, `${listed} contacts were listed`)
  })
})

async function sameCalendar(
  store: Store,
  known: readonly Entry[],
  { at, from, to }: { at: PlainDate; from: PlainDate; to: PlainDate },
): Promise<number> {
  const expected = known
    .filter(({ kind, start, end }) => kind === 'engagement' && start !== null && start <= to && end! >= from)
    .toSorted((a, b) => compare(a.start!, b.start!) || compare(a.id, b.id))
    .map(({ id }) => id)
  for (const who of [{ pair }, { state: 'UGA' }, {}]) {
    const whole = await calendarView(store, { ...who, at, from, to })
    assert.deepEqual(idsOf(whole.engagements), expected)
    assert.equal(whole.total, expected.length)
    const turned = []
    for (let offset = 0; offset < whole.total; offset += 2) {
      turned.push(...idsOf((await calendarView(store, { ...who, at, from, to, limit: 2, offset })).engagements))
    }
    assert.deepEqual(turned, expected)
  }
  return expected.length
}

const shown: readonly EntryKind[] = ['event', 'engagement', 'incident', 'measure', 'channel']

async function sameTimeline(
  store: Store,
  known: readonly Entry[],
  { from, to }: { from: PlainDate; to: PlainDate },
): Promise<void> {
  const expected = known
    .filter((entry) => shown.includes(entry.kind) && dayOf(entry) <= to && dayOf(entry) >= from)
    .toSorted((a, b) => compare(dayOf(b), dayOf(a)) || compare(a.id, b.id))
    .map((entry) => `${dayOf(entry)} ${entry.id}`)
  const linesOf = ({ days }: Awaited<ReturnType<typeof timelineView>>): readonly string[] =>
    days.flatMap(({ date, entries }) => entries.map(({ entry }) => `${date} ${entry.id}`))
  assert.deepEqual(linesOf(await timelineView(store, { pair, from, to })), expected)
  const turned: string[] = []
  let after: Place | null = null
  do {
    const page: Awaited<ReturnType<typeof timelinePage>> = await timelinePage(store, {
      ...{ pair, from, to, limit: 3 },
      ...(after === null ? {} : { after }),
    })
    turned.push(...linesOf(page.view))
    after = page.next
  } while (after !== null)
  assert.deepEqual(turned, expected)
}

async function sameActor(store: Store, at: PlainDate): Promise<void> {
  const whole = await actorView(store, 'KEN', { at })
  const rows = await store.db
    .selectFrom('entry_actors')
    .select('entry')
    .where('actor', '=', 'KEN')
    .where('first_known', '<=', at)
    .execute()
  assert.equal(whole?.total ?? 0, rows.length)
  assert.equal(whole?.entries.length ?? 0, rows.length)
  assert.equal(whole?.isMore ?? false, false)
}

/** A pair is told of in the days on which a telling of it was known. */
async function samePairs(
  store: Store,
  list: readonly Telling[],
  { since, at }: { since: PlainDate; at: PlainDate },
): Promise<void> {
  const told = await pairsTold(store, { since, at }, 100)
  const rows = await store.db
    .selectFrom('entry_pairs')
    .innerJoin('tellings', 'tellings.entry', 'entry_pairs.entry')
    .select(['a', 'b', 'known', 'entry_pairs.entry'])
    .execute()
  const within = rows.filter(({ known }) => known >= since && known <= at)
  const counts = [...Map.groupBy(within, ({ a, b }) => `${a} ${b}`)].map(
    ([key, same]) => [key, new Set(same.map(({ entry }) => entry)).size] as const,
  )
  const expected = counts.toSorted((x, y) => y[1] - x[1] || compare(x[0], y[0])).map(([key]) => key)
  assert.deepEqual(
    told.map((one) => one.join(' ')),
    expected,
  )
  assert.ok(list.length > 0 || told.length === 0)
}

function lasting(one: Telling, days: number, kind: ContactKind): Telling {
  if (one.kind !== 'engagement') return one
  const telling = one as Telling<'engagement'>
  const { date } = telling.record
  if (date === null) return one
  const longer = { ...date, end: toPlainDate(toDay(date.end) + days) }
  const history = telling.record.history.map((step) => ({ ...step, date: step.date === null ? null : longer }))
  return { ...telling, record: { ...telling.record, kind, date: longer, history } }
}

function idsOf(entries: readonly { readonly id: string }[]): readonly string[] {
  return entries.map(({ id }) => id)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
