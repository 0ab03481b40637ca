import { type RawBuilder, sql } from 'kysely'
import type { DatabaseKind } from './database-kind.ts'

/** A list of ids as one parameter, for `where(column, 'in', …)`: the statement stays the same however many they are. */
export function oneOf(kind: DatabaseKind, ids: readonly string[]): RawBuilder<string> {
  return kind === 'sqlite'
    ? sql<string>`(select value from json_each(${JSON.stringify(ids)}))`
    : sql<string>`(select unnest(${ids}::text[]))`
}
