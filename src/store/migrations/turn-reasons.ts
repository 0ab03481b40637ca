import type { Kysely } from 'kysely'
import type { Migration } from 'kysely/migration'
import type { DatabaseKind } from '../database-kind.ts'
import { columnTypes } from './column-types.ts'

/** Why each kept turn came, and the hash of the marks; the barometers that were kept before are of another version and are made anew. */
export function turnReasons(kind: DatabaseKind): Migration {
  const { bytes, text } = columnTypes(kind)
  return {
    up: async (db: Kysely<unknown>) => {
      await db.schema.alterTable('pair_barometers').addColumn('reasons', bytes).execute()
      await db.schema.alterTable('pair_barometers').addColumn('marks', text).execute()
    },
  }
}
