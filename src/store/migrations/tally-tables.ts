import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { DatabaseKind } from '../database-kind.ts'
import { columnTypes } from './column-types.ts'

/**
 * Kept counts, the pairs, the day by which entries are put in order, and indexes in the order in which lists are shown. The marks
 * of kept barometers stand apart from their days, which are asked for more often; all pairs wait to be kept anew.
 */
export function tallies(kind: DatabaseKind): Migration {
  const { text } = columnTypes(kind)
  return {
    up: async (db: Kysely<unknown>) => {
      const { schema } = db
      await schema
        .createTable('tallies')
        .addColumn('what', text, (column) => column.notNull())
        .addColumn('name', text, (column) => column.notNull())
        .addColumn('count', 'integer', (column) => column.notNull())
        .addPrimaryKeyConstraint('tallies_key', ['what', 'name'])
        .execute()
      await schema.createIndex('tallies_by_count').on('tallies').columns(['what', 'count', 'name']).execute()
      await schema
        .createTable('pairs')
        .addColumn('a', text, (column) => column.notNull())
        .addColumn('b', text, (column) => column.notNull())
        .addColumn('entries', 'integer', (column) => column.notNull())
        .addColumn('first_known', text, (column) => column.notNull())
        .addColumn('last_known', text, (column) => column.notNull())
        .addPrimaryKeyConstraint('pairs_key', ['a', 'b'])
        .execute()
      await schema.createIndex('pairs_by_second').on('pairs').columns(['b', 'a']).execute()
      await addDays(db, text)
      await partBarometers(db, kind)
      await changeIndexes(db)
      await count(db)
    },
  }
}

async function addDays(db: Kysely<unknown>, text: ReturnType<typeof columnTypes>['text']): Promise<void> {
  for (const table of ['entry_pairs', 'entry_actors']) {
    await db.schema
      .alterTable(table)
      .addColumn('day', text, (column) => column.notNull().defaultTo(''))
      .execute()
    await sql`update ${sql.table(table)} set day = coalesce(start, (
      select min(published) from tellings where tellings.entry = ${sql.table(table)}.entry
    ), first_known)`.execute(db)
  }
}

async function partBarometers(db: Kysely<unknown>, kind: DatabaseKind): Promise<void> {
  const { schema } = db
  const { text, bytes } = columnTypes(kind)
  await sql`insert into stale_barometers (a, b, entry)
    select a, b, '' from pair_barometers where true on conflict do nothing`.execute(db)
  await schema.dropTable('pair_barometers').execute()
  await schema
    .createTable('pair_barometers')
    .addColumn('a', text, (column) => column.notNull())
    .addColumn('b', text, (column) => column.notNull())
    .addColumn('version', text, (column) => column.notNull())
    .addColumn('begins', text)
    .addColumn('first', text)
    .addColumn('last', text)
    .addColumn('days', bytes, (column) => column.notNull())
    .addColumn('turns', text, (column) => column.notNull())
    .addPrimaryKeyConstraint('pair_barometers_key', ['a', 'b'])
    .execute()
  await schema
    .createTable('barometer_marks')
    .addColumn('a', text, (column) => column.notNull())
    .addColumn('b', text, (column) => column.notNull())
    .addColumn('columns', bytes, (column) => column.notNull())
    .addColumn('entries', text, (column) => column.notNull())
    .addColumn('rest', bytes, (column) => column.notNull())
    .addPrimaryKeyConstraint('barometer_marks_key', ['a', 'b'])
    .execute()
}

async function changeIndexes({ schema }: Kysely<unknown>): Promise<void> {
  for (const name of ['entry_pairs_by_pair', 'entry_pairs_by_day', 'entry_pairs_by_known', 'entry_actors_by_actor']) {
    await schema.dropIndex(name).execute()
  }
  const pairs = (name: string) => schema.createIndex(`entry_pairs_by_${name}`).on('entry_pairs')
  await pairs('told').columns(['a', 'b', 'kind', 'last_known', 'entry', 'first_known', 'end']).execute()
  await pairs('pair').columns(['a', 'b', 'day desc', 'entry', 'kind', 'first_known', 'last_known', 'start']).execute()
  await pairs('day').columns(['kind', 'start', 'end', 'entry', 'a', 'b', 'first_known', 'last_known']).execute()
  await pairs('turn_of_month')
    .where(sql.ref('start'), '<', sql`substr("end", 1, 7)`)
    .columns(['kind', 'end', 'start', 'entry', 'a', 'b', 'last_known'])
    .execute()
  const retold = pairs('change').where(sql.ref('first_known'), '<', sql.ref('last_known'))
  await retold.columns(['a', 'b', 'last_known', 'first_known', 'entry']).execute()
  await pairs('change_of_kind')
    .where(sql.ref('first_known'), '<', sql.ref('last_known'))
    .columns(['kind', 'last_known', 'first_known', 'entry', 'a', 'b'])
    .execute()
  await schema
    .createIndex('entry_actors_by_day')
    .on('entry_actors')
    .columns(['actor', 'day desc', 'entry', 'kind', 'first_known'])
    .execute()
  await schema.createIndex('tellings_by_known').on('tellings').columns(['known', 'entry']).execute()
  await schema.createIndex('articles_by_outlet').on('articles').columns(['outlet', 'published']).execute()
  await schema.createIndex('articles_by_coming').on('articles').column('ingested').execute()
}

async function count(db: Kysely<unknown>): Promise<void> {
  const counts = [
    sql`select 'articles', '', count(*) from articles`,
    sql`select 'undated', '', count(*) from articles where published is null`,
    sql`select 'outlet', outlet, count(*) from articles where outlet is not null group by outlet`,
    sql`select 'no outlet', '', count(*) from articles where outlet is null`,
    sql`select 'reader', reader || ${'\n'} || pipeline_version, count(*) from readings group by reader, pipeline_version`,
    sql`select 'events', '', count(*) from events`,
    sql`select 'entries', kind, count(*) from entries group by kind`,
  ]
  for (const one of counts) await sql`insert into tallies (what, name, "count") ${one}`.execute(db)
  await sql`insert into pairs (a, b, entries, first_known, last_known)
    select a, b, count(*), min(first_known), max(last_known) from entry_pairs group by a, b`.execute(db)
}
