import { type RawBuilder, sql } from 'kysely'
import type { DatabaseKind } from '../database-kind.ts'

/** The types of columns that the databases call differently; texts compare by code point on both. */
export interface ColumnTypes {
  readonly kind: DatabaseKind
  readonly text: RawBuilder<unknown>
  readonly bytes: RawBuilder<unknown>
  readonly id: RawBuilder<unknown>
}

export function columnTypes(kind: DatabaseKind): ColumnTypes {
  return kind === 'sqlite'
    ? { kind, text: sql`text`, bytes: sql`blob`, id: sql`integer` }
    : { kind, text: sql`text collate "C"`, bytes: sql`bytea`, id: sql`bigint` }
}
