import { byText } from '../base/by-text.ts'
import { entryKinds } from '../ledger/across/entry.ts'
import type { Session } from '../store/store.ts'
import { type Counted, readerNamed } from '../store/tallies.ts'
import type { StatusView } from './views.ts'

/** So many outlets are listed: those of most articles. */
export const mostOutlets = 50

/** What the ledger holds, from when to when, read by which reader. */
export async function statusView(session: Session): Promise<StatusView> {
  const [counts, whole, outlets, feeds] = await Promise.all([
    countsOf(session),
    wholeOf(session),
    outletsOf(session),
    feedsOf(session),
  ])
  const count = (what: Counted, name = ''): number =>
    counts.find((one) => one.what === what && one.name === name)?.count ?? 0
  return {
    schema: 'rapport/status@1',
    articles: count('articles'),
    undated: count('undated'),
    events: count('events'),
    entries: Object.fromEntries(entryKinds.map((kind) => [kind, count('entries', kind)])) as StatusView['entries'],
    ...whole,
    readers: counts
      .filter(({ what }) => what === 'reader')
      .map(({ name, count: articles }) => ({ ...readerNamed(name), articles })),
    outlets,
    feeds,
  }
}

async function feedsOf({ db }: Session): Promise<StatusView['feeds']> {
  return db
    .selectFrom('feeds')
    .select(['url', 'title', 'checked', 'failures', 'last_error as lastError'])
    .orderBy('url')
    .execute()
}

/** All counts but those of outlets, of which there may be many. */
async function countsOf({ db }: Session) {
  return db
    .selectFrom('tallies')
    .select(['what', 'name', 'count'])
    .where('what', 'in', ['articles', 'undated', 'no outlet', 'reader', 'events', 'entries'])
    .where('count', '>', 0)
    .orderBy('what')
    .orderBy('name')
    .execute()
}

/** How many pairs, days of the first and the last article, and when the last came in; each day is found at an end of an index. */
async function wholeOf({ db }: Session): Promise<Pick<StatusView, 'pairs' | 'first' | 'last' | 'ingested'>> {
  const articles = db.selectFrom('articles')
  const pairs = db.selectFrom('pairs').select((is) => is.fn.countAll<number>().as('pairs'))
  return db
    .selectNoFrom([
      pairs.$asScalar().$notNull().as('pairs'),
      articles.select((is) => is.fn.min('published').as('day')).as('first'),
      articles.select((is) => is.fn.max('published').as('day')).as('last'),
      articles.select((is) => is.fn.max('ingested').as('instant')).as('ingested'),
    ])
    .executeTakeFirstOrThrow()
}

/** The outlets of most articles; those without one count as an outlet. */
async function outletsOf({ db }: Session): Promise<StatusView['outlets']> {
  const counted = db.selectFrom('tallies').where('count', '>', 0)
  const unnamed = await counted
    .where('what', '=', 'no outlet')
    .select(({ selectFrom, val }) => {
      const articles = selectFrom('articles').where('outlet', 'is', null)
      const last = articles.select((is) => is.fn.max('published').as('last')).as('last')
      return [val(null).as('outlet'), 'count as articles', last]
    })
    .execute()
  const named = await counted
    .where('what', '=', 'outlet')
    .select(({ selectFrom }) => {
      const articles = selectFrom('articles').whereRef('outlet', '=', 'tallies.name')
      const last = articles.select((is) => is.fn.max('published').as('last')).as('last')
      return ['name as outlet', 'count as articles', last]
    })
    .orderBy('count', 'desc')
    .orderBy('name', 'desc')
    .limit(mostOutlets)
    .execute()
  const all = [...named, ...unnamed]
  return all.toSorted((a, b) => b.articles - a.articles || byText(a.outlet ?? '', b.outlet ?? '')).slice(0, mostOutlets)
}
