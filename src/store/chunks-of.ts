/** Rows in parts that fit one statement: SQLite and PostgreSQL take some 32,000 parameters. */
export function* chunksOf<Row>(rows: readonly Row[]): Generator<readonly Row[]> {
  for (let at = 0; at < rows.length; at += rowsOfStatement) yield rows.slice(at, at + rowsOfStatement)
}

const rowsOfStatement = 500
