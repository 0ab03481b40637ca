import { entryKinds } from '../ledger/across/entry.ts'
import type { Session } from '../store/store.ts'
import type { StatusView } from './views.ts'

/** So many outlets are listed: those of most articles. */
export const mostOutlets = 50

/** What the ledger holds, from when to when, read by which reader. */
export async function statusView({ db }: Session): Promise<StatusView> {
  const articles = await db
    .selectFrom('articles')
    .select((is) => [
      is.fn.countAll<number | string>().as('all'),
      is.fn.count<number | string>('published').as('dated'),
      is.fn.min('published').as('first'),
      is.fn.max('published').as('last'),
      is.fn.max('ingested').as('ingested'),
    ])
    .executeTakeFirstOrThrow()
  const entries = await db
    .selectFrom('entries')
    .select(['kind', (is) => is.fn.countAll<number | string>().as('n')])
    .groupBy('kind')
    .execute()
  const count = new Map(entries.map(({ kind, n }) => [kind, Number(n)]))
  const events = await db
    .selectFrom('events')
    .select((is) => is.fn.countAll<number | string>().as('n'))
    .executeTakeFirstOrThrow()
  const pairs = await db.selectFrom('entry_pairs').select(['a', 'b']).distinct().execute()
  const readers = await db
    .selectFrom('readings')
    .select([
      'reader as name',
      'pipeline_version as pipelineVersion',
      (is) => is.fn.countAll<number | string>().as('n'),
    ])
    .groupBy(['reader', 'pipeline_version'])
    .orderBy('reader')
    .execute()
  const outlets = await db
    .selectFrom('articles')
    .select(['outlet', (is) => is.fn.countAll<number | string>().as('n'), (is) => is.fn.max('published').as('last')])
    .groupBy('outlet')
    .orderBy('n', 'desc')
    .orderBy('outlet')
    .limit(mostOutlets)
    .execute()
  const feeds = await db
    .selectFrom('feeds')
    .select(['url', 'title', 'checked', 'failures', 'last_error as lastError'])
    .orderBy('url')
    .execute()
  return {
    schema: 'rapport/status@1',
    articles: Number(articles.all),
    undated: Number(articles.all) - Number(articles.dated),
    events: Number(events.n),
    entries: Object.fromEntries(entryKinds.map((kind) => [kind, count.get(kind) ?? 0])) as StatusView['entries'],
    pairs: pairs.length,
    first: articles.first,
    last: articles.last,
    ingested: articles.ingested,
    readers: readers.map(({ n, ...row }) => ({ ...row, articles: Number(n) })),
    outlets: outlets.map(({ n, ...row }) => ({ ...row, articles: Number(n) })),
    feeds,
  }
}
