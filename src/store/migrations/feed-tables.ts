import type { Kysely } from 'kysely'
import type { ColumnTypes } from './column-types.ts'

/** Feeds that are watched. */
export async function createFeedTables(db: Kysely<unknown>, { text }: ColumnTypes): Promise<void> {
  const { schema } = db
  await schema
    .createTable('feeds')
    .addColumn('url', text, (column) => column.primaryKey().notNull())
    .addColumn('title', text)
    .addColumn('etag', text)
    .addColumn('last_modified', text)
    .addColumn('checked', text)
    .addColumn('next_check', text)
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('last_error', text)
    .execute()
  await schema
    .createTable('feed_items')
    .addColumn('url', text, (column) => column.primaryKey().notNull())
    .addColumn('feed', text, (column) => column.notNull())
    .addColumn('title', text)
    .addColumn('published', text)
    .addColumn('article', text)
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('next_attempt', text)
    .addColumn('last_error', text)
    .execute()
  await schema.createIndex('feed_items_open').on('feed_items').columns(['feed', 'article']).execute()
}
