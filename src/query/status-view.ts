import { entryKinds } from '../ledger/across/entry.ts'
import { byText } from '../ledger/across/order.ts'
import type { Session } from '../store/store.ts'
import { type Counted, readerNamed } from '../store/tallies.ts'
import type { StatusView } from './views.ts'

/** So many outlets are listed: those of most articles. */
export const mostOutlets = 50

/** What the ledger holds, from when to when, read by which reader. */
export async function statusView(session: Session): Promise<StatusView> {
  const { db } = session
  const counts = await countsOf(session)
  const count = (what: Counted, name = ''): number =>
    counts.find((one) => one.what === what && one.name === name)?.count ?? 0
  const { pairs } = await db
    .selectFrom('pairs')
    .select((is) => is.fn.countAll<number>().as('pairs'))
    .executeTakeFirstOrThrow()
  const feeds = await db
    .selectFrom('feeds')
    .select(['url', 'title', 'checked', 'failures', 'last_error as lastError'])
    .orderBy('url')
    .execute()
  return {
    schema: 'rapport/status@1',
    articles: count('articles'),
    undated: count('undated'),
    events: count('events'),
    entries: Object.fromEntries(entryKinds.map((kind) => [kind, count('entries', kind)])) as StatusView['entries'],
    pairs,
    ...(await daysOf(session)),
    readers: counts
      .filter(({ what }) => what === 'reader')
      .map(({ name, count: articles }) => ({ ...readerNamed(name), articles })),
    outlets: await outletsOf(session, count('no outlet')),
    feeds,
  }
}

/** All counts but those of outlets, of which there may be many. */
async function countsOf({ db }: Session) {
  return db
    .selectFrom('tallies')
    .selectAll()
    .where('what', 'in', ['articles', 'undated', 'no outlet', 'reader', 'events', 'entries'])
    .where('count', '>', 0)
    .orderBy('what')
    .orderBy('name')
    .execute()
}

/** Days of the first and the last article, and when the last came in; each is found at an end of an index. */
async function daysOf({ db }: Session): Promise<Pick<StatusView, 'first' | 'last' | 'ingested'>> {
  const articles = db.selectFrom('articles')
  return db
    .selectNoFrom([
      articles.select((is) => is.fn.min('published').as('day')).as('first'),
      articles.select((is) => is.fn.max('published').as('day')).as('last'),
      articles.select((is) => is.fn.max('ingested').as('instant')).as('ingested'),
    ])
    .executeTakeFirstOrThrow()
}

/** The outlets of most articles; those without one count as an outlet. */
async function outletsOf({ db }: Session, unnamed: number): Promise<StatusView['outlets']> {
  const named = await db
    .selectFrom('tallies')
    .select(['name as outlet', 'count as articles'])
    .select(({ selectFrom }) =>
      selectFrom('articles')
        .select((is) => is.fn.max('published').as('last'))
        .whereRef('outlet', '=', 'tallies.name')
        .as('last'),
    )
    .where('what', '=', 'outlet')
    .where('count', '>', 0)
    .orderBy('count', 'desc')
    .orderBy('name', 'desc')
    .limit(mostOutlets)
    .execute()
  const unnamedLast = db.selectFrom('articles').select((is) => is.fn.max('published').as('last'))
  const without = unnamed === 0 ? [] : await unnamedLast.where('outlet', 'is', null).execute()
  const all = [...named, ...without.map(({ last }) => ({ outlet: null, articles: unnamed, last }))]
  return all.toSorted((a, b) => b.articles - a.articles || byText(a.outlet ?? '', b.outlet ?? '')).slice(0, mostOutlets)
}
