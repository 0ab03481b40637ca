import { type RawBuilder, sql } from 'kysely'
import type { DatabaseKind } from './database-kind.ts'

/** A list of ids as one parameter, for `where(column, 'in', …)`: the statement stays the same however many they are. */
export function oneOf(kind: DatabaseKind, ids: readonly string[]): RawBuilder<string> {
  return kind === 'sqlite'
    ? sql<string>`(select value from json_each(${JSON.stringify(ids)}))`
    : sql<string>`(select unnest(${ids}::text[]))`
}

/** That the columns `a` and `b` are one of some pairs, `a` before `b`: as `oneOf`, of pairs. */
export function isOneOfPairs(kind: DatabaseKind, pairs: readonly (readonly [string, string])[]): RawBuilder<boolean> {
  return kind === 'sqlite'
    ? sql<boolean>`(a, b) in (select value ->> 0, value ->> 1 from json_each(${JSON.stringify(pairs)}))`
    : sql<boolean>`(a, b) in (select * from unnest(${pairs.map(([a]) => a)}::text[], ${pairs.map(([, b]) => b)}::text[]))`
}
