import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'

const statementsKept = 300

/** One connection to a SQLite file, as kysely asks for it; statements are prepared once. */
export class SqliteConnection implements DatabaseConnection {
  readonly database: DatabaseSync
  readonly isOutdated: () => boolean
  readonly #statements = new Map<string, Prepared>()

  /** @param isOutdated whether the file was written since, where the connection cannot see that by itself */
  constructor(database: DatabaseSync, isOutdated: () => boolean = () => false) {
    this.database = database
    this.isOutdated = isOutdated
  }

  async executeQuery<Row>({ sql, parameters }: CompiledQuery): Promise<QueryResult<Row>> {
    const { statement, columns } = this.#prepared(sql)
    const bound = parameters as readonly SQLInputValue[]
    if (columns.length > 0) return { rows: statement.all(...bound).map((row) => rowOf<Row>(row, columns)) }
    const { changes, lastInsertRowid } = statement.run(...bound)
    return { rows: [], numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid) }
  }

  /** Rows in chunks; the statement is its own, so that other queries may run between two chunks. */
  async *streamQuery<Row>(
    { sql, parameters }: CompiledQuery,
    chunkSize = 100,
  ): AsyncIterableIterator<QueryResult<Row>> {
    const rows: Row[] = []
    const { statement, columns } = prepared(this.database, sql)
    for (const row of statement.iterate(...(parameters as readonly SQLInputValue[]))) {
      rows.push(rowOf<Row>(row, columns))
      if (rows.length >= chunkSize) yield { rows: rows.splice(0) }
    }
    if (rows.length > 0) yield { rows }
  }

  #prepared(sql: string): Prepared {
    const kept = this.#statements.get(sql)
    if (kept !== undefined) return kept
    const [oldest] = this.#statements.keys()
    if (this.#statements.size >= statementsKept && oldest !== undefined) this.#statements.delete(oldest)
    const statement = prepared(this.database, sql)
    this.#statements.set(sql, statement)
    return statement
  }
}

interface Prepared {
  readonly statement: StatementSync
  /** names of what it gives; none of a statement that only writes */
  readonly columns: readonly string[]
}

function prepared(database: DatabaseSync, sql: string): Prepared {
  const statement = database.prepare(sql)
  // objects made here are read faster than those of `node:sqlite`, which have no prototype either
  statement.setReturnArrays(true)
  return { statement, columns: statement.columns().map(({ name }) => name) }
}

function rowOf<Row>(values: unknown, columns: readonly string[]): Row {
  const row: Record<string, unknown> = {}
  for (let at = 0; at < columns.length; at += 1) row[columns[at]!] = (values as readonly unknown[])[at]
  return row as Row
}
