import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { DatabaseKind } from '../database-kind.ts'
import { columnTypes } from './column-types.ts'

/** Kept barometers, and indexes by which a large ledger finds what was told last. All pairs wait to be kept. */
export function barometers(kind: DatabaseKind): Migration {
  const { text, bytes } = columnTypes(kind)
  return {
    up: async (db: Kysely<unknown>) => {
      const { schema } = db
      await schema
        .createTable('pair_barometers')
        .addColumn('a', text, (column) => column.notNull())
        .addColumn('b', text, (column) => column.notNull())
        .addColumn('version', text, (column) => column.notNull())
        .addColumn('first', text)
        .addColumn('last', text)
        .addColumn('days', bytes, (column) => column.notNull())
        .addColumn('turns', text, (column) => column.notNull())
        .addColumn('columns', bytes, (column) => column.notNull())
        .addColumn('entries', text, (column) => column.notNull())
        .addColumn('rest', bytes, (column) => column.notNull())
        .addPrimaryKeyConstraint('pair_barometers_key', ['a', 'b'])
        .execute()
      await schema
        .createTable('stale_barometers')
        .addColumn('a', text, (column) => column.notNull())
        .addColumn('b', text, (column) => column.notNull())
        .addColumn('entry', text, (column) => column.notNull())
        .addPrimaryKeyConstraint('stale_barometers_key', ['a', 'b', 'entry'])
        .execute()
      await sql`insert into stale_barometers (a, b, entry) select distinct a, b, '' from entry_pairs`.execute(db)
      await schema.dropIndex('entry_pairs_by_pair').execute()
      await schema
        .createIndex('entry_pairs_by_pair')
        .on('entry_pairs')
        .columns(['a', 'b', 'kind', 'start', 'end', 'first_known', 'last_known', 'entry'])
        .execute()
      await schema
        .createIndex('entry_pairs_by_known')
        .on('entry_pairs')
        .columns(['last_known', 'first_known', 'a', 'b'])
        .execute()
    },
  }
}
