import { daysAfter } from '../../base/calendar.ts'
import type { PlainDate } from '../../base/plain-date.ts'
import type { Store } from '../../store/store.ts'
import { pickerOf } from './draw.ts'
import { lastDayOfLedger, states } from './synthetic-reading.ts'

/** What a server is asked, by name: the address for a seed. */
export type Questions = Readonly<Record<string, (seed: number) => string>>

const yearsAgo = daysAfter(lastDayOfLedger, -3650)
const monthAgo = monthBefore(lastDayOfLedger)
const api = '/api/v1'

/** Every page, a twin of each form, every feed and every address of the API that is asked by GET, of things that are in the store. */
export async function questionsFor(store: Store): Promise<Questions> {
  const entries = await idsOf(store)
  const articles = (await store.db.selectFrom('articles').select('id').limit(sampled).execute()).map(({ id }) => id)
  const rows = store.db.selectFrom('entry_actors').select('actor').distinct().where('first_known', '<=', yearsAgo)
  const actors = (await rows.execute()).map(({ actor }) => actor)
  const stateOf = pickedFrom(actors.filter((id) => !id.includes(':')))
  const ministerOf = pickedFrom(actors.filter((id) => id.includes(':')))
  const entry = pickedFrom(entries)
  const article = pickedFrom(articles)
  return {
    world: () => '/world',
    'world, ten years ago': () => `/world?at=${yearsAgo}`,
    'pair in the news': (seed) => `/pair/${newsworthy(seed)}`,
    'any pair': (seed) => `/pair/${any(seed)}`,
    'pair in the news, all of it': (seed) => `/pair/${newsworthy(seed)}?all=yes`,
    'pair in the news, ten years ago': (seed) => `/pair/${newsworthy(seed)}?at=${yearsAgo}`,
    'pair in the news .json': (seed) => `/pair/${newsworthy(seed)}.json`,
    'pair in the news .csv': (seed) => `/pair/${newsworthy(seed)}.csv`,
    'state in the news': (seed) => `/actor/${stateOf(seed)}`,
    'state in the news, ten years ago': (seed) => `/actor/${stateOf(seed)}?at=${yearsAgo}`,
    'minister in the news': (seed) => `/actor/${ministerOf(seed)}`,
    calendar: () => '/calendar',
    'calendar, ten years ago': () => `/calendar?month=${yearsAgo.slice(0, 7)}`,
    'calendar of a state': (seed) => `/calendar?state=${stateOf(seed)}`,
    'calendar .ics': () => '/calendar.ics',
    'search, a rare phrase': (seed) => `/search?q=${encodeURIComponent(`"article ${seed}"`)}`,
    'search, a common word': () => '/search?q=officials',
    'search, a common word, a month': () => `/search?q=officials&from=${monthBefore(yearsAgo)}&to=${yearsAgo}`,
    article: (seed) => `/article/${article(seed)}`,
    entry: (seed) => `/entry/${entry(seed)}`,
    review: () => '/review',
    corrections: () => '/corrections.jsonl',
    status: () => '/status',
    read: () => '/read',
    legend: () => '/legend',
    'feed of the world': () => '/feeds/world',
    'feed of a pair': (seed) => `/feeds/pair/${newsworthy(seed)}`,
    'feed of a state': (seed) => `/feeds/actor/${stateOf(seed)}`,
    'feed of a search': () => '/feeds/search?q=officials',
    [`${api}/pairs`]: () => `${api}/pairs`,
    [`${api}/pairs of a state`]: (seed) => `${api}/pairs?state=${stateOf(seed)}`,
    [`${api}/pairs/A/B`]: (seed) => `${api}/pairs/${newsworthy(seed)}`,
    [`${api}/pairs/A/B/timeline`]: (seed) => `${api}/pairs/${newsworthy(seed)}/timeline`,
    [`${api}/pairs/A/B/timeline of a month`]: (seed) => `${api}/pairs/${newsworthy(seed)}/timeline?from=${monthAgo}`,
    [`${api}/pairs/A/B/barometer`]: (seed) => `${api}/pairs/${newsworthy(seed)}/barometer`,
    [`${api}/pairs/A/B/barometer of a month`]: (seed) => `${api}/pairs/${newsworthy(seed)}/barometer?from=${monthAgo}`,
    [`${api}/calendar`]: () => `${api}/calendar`,
    [`${api}/calendar of a pair`]: (seed) => `${api}/calendar?a=${newsworthy(seed).replace('/', '&b=')}`,
    [`${api}/search`]: () => `${api}/search?q=officials`,
    [`${api}/world`]: () => `${api}/world`,
    [`${api}/status`]: () => `${api}/status`,
    [`${api}/entries/ID`]: (seed) => `${api}/entries/${entry(seed)}`,
    [`${api}/entries/ID/explanation`]: (seed) => `${api}/entries/${entry(seed)}/explanation`,
    [`${api}/actors/ID`]: (seed) => `${api}/actors/${stateOf(seed)}`,
    [`${api}/articles/ID`]: (seed) => `${api}/articles/${article(seed)}`,
    [`${api}/review`]: () => `${api}/review`,
    [`${api}/openapi.json`]: () => `${api}/openapi.json`,
  }
}

function monthBefore(day: PlainDate): PlainDate {
  return daysAfter(day, -30)
}

const sampled = 1000

function pickedFrom(ids: readonly string[]): (seed: number) => string {
  return (seed) => encodeURIComponent(pickerOf(seed).oneOf(ids))
}

/** Any entries: ids are hashes. */
async function idsOf({ db }: Store): Promise<readonly string[]> {
  const rows = await db.selectFrom('tellings').select('entry').where('entry', 'is not', null).limit(sampled).execute()
  return rows.flatMap(({ entry }) => entry ?? [])
}

/** A pair as the news draws them. */
export function newsworthy(seed: number): string {
  return pathOf(pickerOf(-seed).twoByRank(states()))
}

/** A pair, each as likely as another. */
function any(seed: number): string {
  const first = pickerOf(seed).oneOf(states())
  return pathOf([first, pickerOf(-seed - 1).oneOf(states().filter((one) => one !== first))])
}

function pathOf([a, b]: readonly [{ readonly code: string }, { readonly code: string }]): string {
  return `${a.code}/${b.code}`
}
