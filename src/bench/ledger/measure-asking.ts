import { performance } from 'node:perf_hooks'
import { toDay, toPlainDate } from '../../base/calendar.ts'
import { calendarView } from '../../query/calendar-view.ts'
import { entryDetail } from '../../query/entry-detail.ts'
import { pairView } from '../../query/pair-view.ts'
import { searchView } from '../../query/search-view.ts'
import { statusView } from '../../query/status-view.ts'
import { timelineView } from '../../query/timeline-view.ts'
import { worldView } from '../../query/world-view.ts'
import type { Store } from '../../store/store.ts'
import { pickerOf } from './draw.ts'
import { lastDayOfLedger, states } from './synthetic-reading.ts'

/** How long answers take, in milliseconds: the middle, and what 95 of 100 stay below. */
export interface Wait {
  readonly p50Ms: number
  readonly p95Ms: number
}

const timesAsked = 100
/** times that is asked what is asked of all pairs at once */
const timesOfAll = 10
const at = lastDayOfLedger
const monthBefore = toPlainDate(toDay(at) - 30)

/** Asks a store filled by `fillLedger` each question a hundred times, of any pairs and of pairs as the news draws them. */
export async function measureAsking(store: Store): Promise<Readonly<Record<string, Wait>>> {
  const newsworthy = (seed: number) => pairOf(pickerOf(-seed).twoByRank(states()))
  const any = (seed: number) => pairOf([pickerOf(seed).oneOf(states()), pickerOf(-seed - 1).oneOf(states())])
  const questions: Readonly<Record<string, (seed: number) => Promise<unknown>>> = {
    pair: (seed) => pairView(store, { pair: any(seed), at }),
    pairInTheNews: (seed) => pairView(store, { pair: newsworthy(seed), at }),
    timelineOfMonth: (seed) => timelineView(store, { pair: newsworthy(seed), from: monthBefore, to: at }),
    calendarOfMonth: (seed) => calendarView(store, { pair: newsworthy(seed), from: monthBefore, to: at, at }),
    entry: async (seed) => entryDetail(store, await idOfEntry(store, seed)),
    search: (seed) => searchView(store, { query: `"article ${seed}"` }),
  }
  const waits: Record<string, Wait> = {}
  for (const [name, ask] of Object.entries(questions)) waits[name] = await waitOf(ask, timesAsked)
  const slow = { world: () => worldView(store, { at }), status: () => statusView(store) }
  for (const [name, ask] of Object.entries(slow)) waits[name] = await waitOf(ask, timesOfAll)
  return waits
}

/** Any entry: ids are hashes. */
async function idOfEntry({ db }: Store, seed: number): Promise<string> {
  const tellings = db.selectFrom('tellings').select('entry').where('article', '>=', `synthetic-${seed}`)
  const row = await tellings.where('entry', 'is not', null).orderBy('article').limit(1).executeTakeFirst()
  return row?.entry ?? ''
}

function pairOf([a, b]: readonly [{ readonly code: string }, { readonly code: string }]): readonly [string, string] {
  return [a.code, b.code]
}

async function waitOf(ask: (seed: number) => Promise<unknown>, asked: number): Promise<Wait> {
  const times: number[] = []
  for (let seed = 0; seed < asked; seed += 1) {
    const began = performance.now()
    await ask(seed)
    times.push(performance.now() - began)
  }
  const sorted = times.toSorted((a, b) => a - b)
  const below = (share: number) => Math.round(sorted[Math.ceil(share * sorted.length) - 1]! * 10) / 10
  return { p50Ms: below(0.5), p95Ms: below(0.95) }
}
