import type { Selectable } from 'kysely'
import { storable } from '../base/storable.ts'
import type { FeedItem } from '../sources/feed.ts'
import { chunksOf } from './chunks-of.ts'
import type { FeedItemsTable, FeedsTable } from './schema.ts'
import type { Session } from './store.ts'

export type FeedState = Readonly<Selectable<FeedsTable>>
export type ItemState = Readonly<Selectable<FeedItemsTable>>

/** What is known of a feed; one that was never asked has only its address. */
export async function feedState({ db }: Session, url: string): Promise<FeedState> {
  const row = await db.selectFrom('feeds').selectAll().where('url', '=', url).executeTakeFirst()
  return (
    row ?? {
      ...{ url, title: null, etag: null, last_modified: null, checked: null, next_check: null },
      ...{ failures: 0, last_error: null },
    }
  )
}

export async function saveFeed({ db }: Session, feed: FeedState): Promise<void> {
  await db.deleteFrom('feeds').where('url', '=', feed.url).execute()
  await db
    .insertInto('feeds')
    .values({ ...feed, title: storable(feed.title) })
    .execute()
}

/** Keeps the items of a feed that are new: they wait to be fetched. */
export async function addItems({ db }: Session, feed: string, items: readonly FeedItem[]): Promise<void> {
  const rows = items.flatMap(({ url, title, published }): FeedItemsTable[] =>
    url === null
      ? []
      : [
          {
            ...{ url, feed, title: storable(title), published, article: null },
            ...{ attempts: 0, next_attempt: null, last_error: null },
          },
        ],
  )
  for (const some of chunksOf(rows)) {
    await db
      .insertInto('feed_items')
      .values(some)
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  }
}

/** The items of a feed that are to be fetched now, the earliest first; those that failed too often are given up. */
export async function dueItems(
  { db }: Session,
  feed: string,
  { now, maximumAttempts }: { readonly now: string; readonly maximumAttempts: number },
): Promise<readonly ItemState[]> {
  return db
    .selectFrom('feed_items')
    .selectAll()
    .where('feed', '=', feed)
    .where('article', 'is', null)
    .where('attempts', '<', maximumAttempts)
    .where((is) => is.or([is('next_attempt', 'is', null), is('next_attempt', '<=', now)]))
    .orderBy('published')
    .orderBy('url')
    .execute()
}

/** When the next item of a feed is to be tried again; null where none is. */
export async function nextAttempt({ db }: Session, feed: string, maximumAttempts: number): Promise<string | null> {
  const row = await db
    .selectFrom('feed_items')
    .select((is) => is.fn.min('next_attempt').as('next'))
    .where('feed', '=', feed)
    .where('article', 'is', null)
    .where('attempts', '<', maximumAttempts)
    .executeTakeFirst()
  return row?.next ?? null
}

/** Notes what became of an item. */
export async function saveItem(
  { db }: Session,
  { url, ...state }: Pick<ItemState, 'url'> & Partial<ItemState>,
): Promise<void> {
  await db.updateTable('feed_items').set(state).where('url', '=', url).execute()
}
