import { type RawBuilder, sql } from 'kysely'
import type { DatabaseKind } from './database-kind.ts'

/** Rows of texts as a table that is one parameter, for `selectFrom(tableOf(…).as(…))`: the statement stays the same however many they are. */
export function tableOf<Column extends string>(
  kind: DatabaseKind,
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string>>[],
): RawBuilder<Record<Column, string>> {
  const json = JSON.stringify(rows.map((row) => columns.map((column) => row[column])))
  const cells = columns.map((column, at) => sql`value ->> ${sql.lit(at)} as ${sql.ref(column)}`)
  return kind === 'sqlite'
    ? sql`(select ${sql.join(cells)} from json_each(${json}))`
    : sql`(select ${sql.join(cells)} from json_array_elements(${json}::json))`
}
