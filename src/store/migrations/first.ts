import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { DatabaseKind } from '../database-kind.ts'
import { createArticleTables } from './article-tables.ts'
import { columnTypes } from './column-types.ts'
import { createFeedTables } from './feed-tables.ts'
import { createLedgerTables } from './ledger-tables.ts'

/** The tables of the first release. */
export function first(kind: DatabaseKind): Migration {
  const types = columnTypes(kind)
  return {
    up: async (db: Kysely<unknown>) => {
      await createArticleTables(db, types)
      await createLedgerTables(db, types)
      await createFeedTables(db, types)
    },
  }
}
