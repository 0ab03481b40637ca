import type { Kysely } from 'kysely'
import type { ColumnTypes } from './column-types.ts'
import { createSentenceSearch } from './sentence-search.ts'

/** Articles, what was read of them, their sentences, copies and corrections. */
export async function createArticleTables(db: Kysely<unknown>, { text, bytes, id, kind }: ColumnTypes): Promise<void> {
  const { schema } = db
  await schema
    .createTable('articles')
    .addColumn('id', text, (column) => column.primaryKey().notNull())
    .addColumn('version', text, (column) => column.notNull())
    .addColumn('title', text)
    .addColumn('outlet', text)
    .addColumn('url', text)
    .addColumn('author', text)
    .addColumn('published', text)
    .addColumn('retrieved', text)
    .addColumn('licence', text)
    .addColumn('language', text, (column) => column.notNull())
    .addColumn('origin', text, (column) => column.notNull())
    .addColumn('text', text, (column) => column.notNull())
    .addColumn('source', text, (column) => column.notNull())
    .addColumn('signature', bytes)
    .addColumn('article', bytes, (column) => column.notNull())
    .addColumn('ingested', text, (column) => column.notNull())
    .execute()
  await schema.createIndex('articles_by_day').on('articles').columns(['published', 'id']).execute()
  await schema.createIndex('articles_by_source').on('articles').column('source').execute()
  await schema.createIndex('articles_by_url').on('articles').column('url').execute()
  await schema
    .createTable('readings')
    .addColumn('article', text, (column) => column.primaryKey().notNull().references('articles.id').onDelete('cascade'))
    .addColumn('reader', text, (column) => column.notNull())
    .addColumn('pipeline_version', text, (column) => column.notNull())
    .addColumn('reading', bytes, (column) => column.notNull())
    .addColumn('annotations', bytes, (column) => column.notNull())
    .addColumn('read', text, (column) => column.notNull())
    .execute()
  await schema
    .createIndex('readings_by_version')
    .on('readings')
    .columns(['pipeline_version', 'reader', 'article'])
    .execute()
  await schema
    .createTable('sentences')
    .addColumn('id', id, (column) => column.primaryKey())
    .addColumn('article', text, (column) => column.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('position', 'integer', (column) => column.notNull())
    .addColumn('start', 'integer', (column) => column.notNull())
    .addColumn('end', 'integer', (column) => column.notNull())
    .addColumn('text', text, (column) => column.notNull())
    .execute()
  await schema.createIndex('sentences_by_article').on('sentences').columns(['article', 'position']).execute()
  await createSentenceSearch(db, kind)
  await schema
    .createTable('copies')
    .addColumn('band', text, (column) => column.notNull())
    .addColumn('article', text, (column) => column.notNull().references('articles.id').onDelete('cascade'))
    .addPrimaryKeyConstraint('copies_key', ['band', 'article'])
    .execute()
  await schema.createIndex('copies_by_article').on('copies').column('article').execute()
  await schema
    .createTable('corrections')
    .addColumn('article', text, (column) => column.notNull())
    .addColumn('sentence', text, (column) => column.notNull())
    .addColumn('annotation', text, (column) => column.notNull())
    .addColumn('author', text)
    .addColumn('note', text)
    .addColumn('corrected', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('corrections_key', ['article', 'sentence'])
    .execute()
}
